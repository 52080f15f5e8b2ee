/// What the system says about a file without reading it.
struct FileStatus: Sendable {
  /// What it is.
  let kind: FileKind
  /// Which one it is.
  let identity: FileIdentity
  /// Bytes, of a regular file; others say what they like here.
  let size: Int
}

/// A path as the system knows it: bytes, which need not be UTF-8.
struct RawPath: Hashable, Sendable {
  /// The bytes, without a zero at the end.
  let bytes: [UInt8]

  /// A path of these bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path that a text names.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path for people; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the path is the working folder's short name, which joined paths leave out.
  private var isWorkingFolder: Bool { bytes == [UInt8(ascii: ".")] }

  /// The length of what stands before a name in this folder, the `/` included.
  var joinedLength: Int {
    if isWorkingFolder { return 0 }
    return bytes.last == UInt8(ascii: "/") ? bytes.count : bytes.count + 1
  }

  /// The path of a name in this folder: `a.yaml` in `.`, `knee/a.yaml` in `knee` and in `knee/`.
  func appending(_ name: [UInt8]) -> RawPath {
    if isWorkingFolder { return RawPath(bytes: name) }
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count + 1 + name.count)
    joined += bytes
    if joined.last != UInt8(ascii: "/") { joined.append(UInt8(ascii: "/")) }
    joined += name
    return RawPath(bytes: joined)
  }

  /// The path of a name in this folder.
  func appending(_ name: String) -> RawPath {
    appending(Array(name.utf8))
  }

  /// The path without `/` at its end, unless it is the root.
  var withoutTrailingSlashes: RawPath {
    guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: "/") }) else {
      return RawPath(bytes: Array(bytes.prefix(1)))
    }
    return RawPath(bytes: Array(bytes[...last]))
  }

  /// The folder that holds an absolute path; nil for the root and for a relative path.
  var parent: RawPath? {
    let trimmed = withoutTrailingSlashes
    guard bytes.first == UInt8(ascii: "/"), trimmed.bytes.count > 1 else { return nil }
    let slash = trimmed.bytes.lastIndex(of: UInt8(ascii: "/"))!
    return RawPath(bytes: Array(trimmed.bytes[...slash])).withoutTrailingSlashes
  }

  /// Where a path in this folder goes on behind it; nil for a path elsewhere.
  func remainder(of path: RawPath) -> ArraySlice<UInt8>? {
    guard path.bytes.count > joinedLength else { return nil }
    guard isWorkingFolder || path.bytes[..<bytes.count] == bytes[...] else { return nil }
    if joinedLength > bytes.count, path.bytes[joinedLength - 1] != UInt8(ascii: "/") { return nil }
    return path.bytes[joinedLength...]
  }
}

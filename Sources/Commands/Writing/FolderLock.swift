#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps other runs of the program away while a file is read, changed and written anew, so that none of them overwrites
/// what another has just added.
enum FolderLock {
  /// Runs a body while no other run has the lock on a file's folder; waits until that is so. The folder is locked and not
  /// the file, as writing replaces that, and nothing is left behind. Where there is no folder, nothing is locked, and
  /// writing will say so.
  static func holding<Result>(besides path: String, _ body: () throws -> Result) throws -> Result {
    let target = (try? SystemCalls.resolve(RawPath(path)).text) ?? path
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    guard let descriptor = try? SystemCalls.open(RawPath(folder), asFolder: true) else { return try body() }
    // The lock goes with the descriptor, however the program ends.
    defer { SystemCalls.close(descriptor) }
    while flock(descriptor, LOCK_EX) == -1, errno == EINTR {}
    return try body()
  }
}

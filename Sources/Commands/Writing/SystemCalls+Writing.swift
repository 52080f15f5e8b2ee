#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension SystemCalls {
  /// A file that is being written, under a name of its own.
  struct Draft {
    let path: String
    fileprivate let descriptor: Int32
  }

  /// Makes a file that did not exist, with the permissions that the user gives to new files.
  ///
  /// - Parameter beginning: The path up to where a number makes it unique.
  static func draft(named beginning: String) throws(SystemError) -> Draft {
    for attempt in 0..<100 {
      let path = "\(beginning)\(getpid())-\(attempt).tmp"
      let descriptor = systemOpen(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor != -1 { return Draft(path: path, descriptor: descriptor) }
      guard errno == EEXIST || errno == EINTR else { throw error(errno) }
    }
    throw error(EEXIST)
  }

  /// Writes all of the text, waits until the disk has it, and closes the file.
  static func fill(_ draft: Draft, with text: String, permissions: UInt32?) throws(SystemError) {
    var failure = Terminal.write(text, to: draft.descriptor)
    if failure == 0, let permissions, fchmod(draft.descriptor, mode_t(permissions)) != 0 { failure = errno }
    if failure == 0, fsync(draft.descriptor) != 0 { failure = errno }
    if closeNoticing(draft.descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw error(failure) }
  }

  /// Writes to something that exists and is no file.
  static func append(_ text: String, to path: String) throws(SystemError) {
    let descriptor = systemOpen(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY)
    guard descriptor != -1 else { throw error(errno) }
    let failure = Terminal.write(text, to: descriptor)
    close(descriptor)
    // A reader that goes away is no error, here as on standard output.
    guard failure == 0 || failure == EPIPE else { throw error(failure) }
  }

  /// Whether something is what standard output or standard error leads to.
  static func isStandardStream(_ identity: FileIdentity) -> Bool {
    [STDOUT_FILENO, STDERR_FILENO].contains { (try? status(of: $0))?.identity == identity }
  }

  static func rename(_ path: String, to target: String) throws(SystemError) {
    guard systemRename(path, target) == 0 else { throw error(errno) }
  }

  static func remove(_ path: String) { _ = unlink(path) }

  static func checkIsWritable(_ path: String) throws(SystemError) {
    guard access(path, W_OK) == 0 else { throw error(errno) }
  }

  /// Where a chain of symbolic links ends although nothing is there; the path itself where it is no link.
  static func destination(of path: String) throws(SystemError) -> String {
    var path = path
    for _ in 0..<40 {
      var characters = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &characters, characters.count)
      guard count >= 0 else { return path }
      let link = String(decoding: characters[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let folder = link.hasPrefix("/") ? "" : path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      path = folder + link
    }
    throw error(ELOOP)
  }

  /// The permissions of a file, as `chmod` takes them.
  static func permissions(of path: String) throws(SystemError) -> UInt32 {
    var result = stat()
    guard stat(path, &result) == 0 else { throw error(errno) }
    return UInt32(result.st_mode) & 0o777
  }
}

// Within the type above, its own functions hide the system's of the same names.
private func systemOpen(_ path: String, _ flags: Int32, _ permissions: mode_t = 0) -> Int32 {
  open(path, flags, permissions)
}
private func closeNoticing(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func systemRename(_ path: String, _ target: String) -> Int32 { rename(path, target) }

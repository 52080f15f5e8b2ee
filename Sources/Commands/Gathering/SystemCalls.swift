#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's calls on files and folders, in our terms. The one place that knows which C library there is.
enum SystemCalls {
  /// Opens for reading, and returns at once even where a named pipe has no writer.
  static func open(_ path: RawPath, asFolder: Bool) throws(SystemError) -> Int32 {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (asFolder ? O_DIRECTORY : 0)
    return try call(path) { systemOpen($0, flags) }
  }

  /// A second descriptor of the standard input, for a reader to close.
  static func duplicateStandardInput() throws(SystemError) -> Int32 {
    let descriptor = dup(STDIN_FILENO)
    guard descriptor != -1 else { throw error(errno) }
    return descriptor
  }

  /// Gives a descriptor back.
  static func close(_ descriptor: Int32) {
    _ = systemClose(descriptor)
  }

  /// Reads what is there, waiting for it if need be; 0 at the end.
  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: descriptor, until: POLLIN)
      default: throw error(errno)
      }
    }
  }

  /// Waits until a descriptor takes more.
  static func waitForRoom(in descriptor: Int32) { wait(for: descriptor, until: POLLOUT) }

  /// A standard stream may have been handed to us not to be waited for.
  private static func wait(for descriptor: Int32, until event: Int32) {
    var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    _ = poll(&waiting, 1, -1)
  }

  /// What a descriptor stands for.
  static func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    var result = stat()
    guard fstat(descriptor, &result) == 0 else { throw error(errno) }
    return status(result)
  }

  /// What stands at a path: a symbolic link itself, or what it leads to.
  static func status(of path: RawPath, followingLinks: Bool) throws(SystemError) -> FileStatus {
    var result = stat()
    _ = try call(path) { followingLinks ? stat($0, &result) : lstat($0, &result) }
    return status(result)
  }

  /// The absolute path without symbolic links.
  static func resolve(_ path: RawPath) throws(SystemError) -> RawPath {
    var resolved: [UInt8] = []
    _ = try call(path) { terminated in
      guard let result = realpath(terminated, nil) else { return -1 }
      resolved = Array(UnsafeRawBufferPointer(start: result, count: strlen(result)))
      free(result)
      return 0
    }
    return RawPath(bytes: resolved)
  }

  /// The names in an open folder but `.` and `..`, in the file system's order. Takes the descriptor over.
  static func entries(of descriptor: Int32) throws(SystemError) -> [FolderEntry] {
    guard let stream = fdopendir(descriptor) else {
      let failure = error(errno)
      close(descriptor)
      throw failure
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw error(errno) }
        return entries
      }
      // The record may be shorter than its type, and its name longer: it is read where it lies, never copied whole.
      let start = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
      let length = strlen(start.assumingMemoryBound(to: CChar.self))
      let name = Array(UnsafeRawBufferPointer(start: start, count: length))
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(FolderEntry(name: name, kind: kind(ofEntry: entry.pointee.d_type)))
    }
  }

  /// Calls with the path as C has it; -1 means failure. A path with a zero byte in it names nothing.
  private static func call(
    _ path: RawPath, _ body: (UnsafePointer<CChar>) -> Int32
  ) throws(SystemError) -> Int32 {
    guard !path.bytes.contains(0) else { throw .notFound }
    while true {
      let result = (path.bytes + [0]).withUnsafeBytes { body($0.baseAddress!.assumingMemoryBound(to: CChar.self)) }
      if result != -1 { return result }
      if errno != EINTR { throw error(errno) }
    }
  }

  private static func status(_ status: stat) -> FileStatus {
    FileStatus(
      kind: kind(ofMode: status.st_mode),
      identity: FileIdentity(
        device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino)),
      size: Int(clamping: status.st_size))
  }

  private static func kind(ofMode mode: mode_t) -> FileKind {
    switch mode & mode_t(S_IFMT) {
    case mode_t(S_IFREG): .regular
    case mode_t(S_IFDIR): .folder
    case mode_t(S_IFLNK): .link
    case mode_t(S_IFIFO): .namedPipe
    case mode_t(S_IFSOCK): .socket
    default: .device
    }
  }

  private static func kind(ofEntry type: UInt8) -> FileKind? {
    // The same four bits as in a mode, moved down; 0 where the file system does not tell.
    type == 0 ? nil : kind(ofMode: mode_t(type) << 12)
  }

  static func error(_ code: Int32) -> SystemError {
    switch code {
    case ENOENT: .notFound
    case ENOTDIR: .notAFolder
    case EISDIR: .isAFolder
    case EACCES, EPERM: .denied
    case EBADF: .other("it is closed")
    case ENAMETOOLONG: .pathTooLong
    case ELOOP: .tooManyLinks
    default: .other(String(cString: strerror(code)))
    }
  }
}

// Within the type above, its own functions hide the system's of the same names.
private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { open(path, flags) }
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

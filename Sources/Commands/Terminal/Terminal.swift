internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The two streams that the program writes to.
enum Terminal {
  private static let outputFailure = Atomic<Int32>(0)
  private static let anyFailure = Atomic<Bool>(false)

  /// Writes findings and answers to standard output. A reader that has gone away is left alone.
  static func print(_ text: String) { print(Array(text.utf8)) }

  /// Writes an answer for a person to read to standard output. What it repeats of the user's words gives no commands to
  /// the terminal.
  static func answer(_ text: String) { print(text.withoutCommands(keeping: "\n")) }

  /// Writes a part of a report to standard output.
  static func print(_ text: [UInt8]) {
    let failure = text.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
    if failure != 0, failure != EPIPE { outputFailure.store(failure, ordering: .relaxed) }
  }

  /// Why something that was printed has not arrived; nil if everything has, or nobody wants it any more.
  static var failureOfOutput: SystemError? {
    let failure = outputFailure.load(ordering: .relaxed)
    return failure == 0 ? nil : SystemCalls.error(failure)
  }

  /// Tells something that is no finding, on standard error. What it repeats of the user's words gives no commands to
  /// the terminal.
  static func note(_ text: String) {
    _ = write("condylint: \(text.withoutCommands(keeping: "\n"))\n", to: STDERR_FILENO)
  }

  /// Tells on standard error that a part of the job could not be done. The rest goes on; the program will end with 2.
  static func failure(_ text: String) {
    note(text)
    anyFailure.store(true, ordering: .relaxed)
  }

  /// Whether a part of the job could not be done.
  static var hasFailed: Bool { anyFailure.load(ordering: .relaxed) }

  /// Whether standard output shows colours: on a terminal, unless the user has said otherwise.
  static var showsColor: Bool {
    isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
      && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  /// Columns of the terminal; 100 where there is none.
  static var columns: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
      return 100
    }
    return Int(size.ws_col)
  }

  /// Writes all of the text; the system's number for what stood in the way, else 0.
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
        let written = Musl.write(descriptor, rest.baseAddress, rest.count)
      #else
        let written = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EAGAIN {
        SystemCalls.waitForRoom(in: descriptor)
        continue
      }
      guard written > 0 else { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return 0
  }
}

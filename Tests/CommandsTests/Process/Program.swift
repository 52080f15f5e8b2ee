import Foundation
import Subprocess
import Testing

/// The built program, run as a process of its own as a user's script would.
struct Program: Sendable {
  /// Long enough for a busy machine; whatever takes longer hangs.
  static let patience = Duration.seconds(300)
  /// Where the day of the run matters, it is this one.
  static let today = ["--today", "2026-01-15"]

  var arguments: [String]
  /// The working folder.
  var folder = "/"
  var input = ""
  /// Variables beside `PATH`.
  var environment: [String: String] = [:]
  /// Another user to run as, by number.
  var user: UInt32?
  /// A command of the shell that reads what the program prints.
  var reader: String?
  /// Where the shell sends standard output, such as `> /dev/full`; needs a reader.
  var redirection = ""
  /// Address space in kB that the program may take; nil for any.
  var memory: Int?

  init(_ arguments: [String], in folder: TemporaryFolder? = nil) {
    self.arguments = arguments
    if let folder { self.folder = folder.path }
  }

  /// `condylint lint` on a fixed day.
  static func lint(_ arguments: String..., in folder: TemporaryFolder) -> Program {
    Program(["lint"] + arguments + today, in: folder)
  }

  /// Runs the program to its end; one that does not end is killed, and the test fails.
  func run() async throws -> Outcome {
    let program = self
    return try await withThrowingTaskGroup(of: Outcome?.self) { group in
      group.addTask { try await program.runToTheEnd() }
      group.addTask {
        try await Task.sleep(for: Self.patience)
        return nil
      }
      // Cancelling kills what still runs.
      defer { group.cancelAll() }
      guard let outcome = try await group.next() ?? nil else {
        throw Overtime(arguments: program.arguments)
      }
      return outcome
    }
  }

  /// A user who owns nothing.
  static let nobody: UInt32 = 65_534

  /// Whether that user may run the program at all: he may be kept from the build, and others from becoming him.
  static func canRunAsNobody() async throws -> Bool {
    var program = Program(["--version"])
    program.user = nobody
    return try await program.run().status == 0
  }

  private func runToTheEnd() async throws -> Outcome {
    let variables = environment.merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { own, _ in own }
    let result = try await Subprocess.run(
      .name("sh"), arguments: Arguments(["-c", script, folder, Self.executable] + arguments),
      environment: .custom(Dictionary(uniqueKeysWithValues: variables.map { (.init(stringLiteral: $0), $1) })),
      input: .string(input), output: .bytes(limit: 256 << 20), error: .bytes(limit: 1 << 20))
    return Outcome(
      termination: result.terminationStatus, bytes: result.standardOutput,
      errors: String(decoding: result.standardError, as: UTF8.self))
  }

  /// Goes to the folder and becomes the program; with a reader, the program's own status goes to standard error.
  private var script: String {
    let limit = memory.map { "ulimit -v \($0) && " } ?? ""
    // A process as large as that of the tests cannot always be copied to change its user; a small one can.
    let change = user.map { "setpriv --reuid \($0) --regid \($0) --clear-groups -- " } ?? ""
    guard let reader else { return "cd \"$0\" && \(limit)exec \(change)\"$@\"" }
    return "cd \"$0\" && { \"$@\" \(redirection); echo status $? >&2; } | { \(reader); }"
  }

  /// The program that was built with the tests: it lies beside their bundle.
  static let executable: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.executableURL
    let folder = (bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])).deletingLastPathComponent()
    return folder.appendingPathComponent("condylint").path
  }()

  struct Overtime: Error {
    let arguments: [String]
  }
}

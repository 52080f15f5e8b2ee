public import ArgumentParser

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The program.
public struct Condylint: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "condylint",
    abstract: "Checks condition sheets: what health articles say about a condition, as YAML.",
    discussion: """
      Exit status: 0 nothing at or above --fail-on; 1 at least one finding at or above it; 2 the job could not be done.
      """,
    version: Version.number, subcommands: [Lint.self, Explain.self, RulesCommand.self], defaultSubcommand: Lint.self)

  public init() {}

  /// Runs the program with the process's arguments, and ends the process.
  public static func runAndExit() async -> Never {
    // A reader that goes away (`| head`) is no error; writing notices it.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      exit(ExitStatus.success.rawValue)
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// Help and version are what was asked for; whatever else ends up here means that the job could not be done.
  private static func end(with error: any Error) -> Never {
    let text = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      Terminal.note(text.hasPrefix("Error: ") ? String(text.dropFirst("Error: ".count)) : text)
      exit(ExitStatus.unable.rawValue)
    }
    Terminal.print(text.hasSuffix("\n") ? text : text + "\n")
    exit(ExitStatus.success.rawValue)
  }
}

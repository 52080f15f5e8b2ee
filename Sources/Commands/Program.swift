internal import ArgumentParser
internal import BundledRules
internal import Claims
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The process: arguments in, exit status out.
public enum Program {
  /// Runs the program with the process's arguments, and ends the process.
  public static func runAndExit() async -> Never {
    MemorySteps.makeLarge()
    // A reader that goes away (`| head`) is no error; writing notices it.
    signal(SIGPIPE, SIG_IGN)
    var status = await run()
    if let failure = Terminal.failureOfOutput {
      Terminal.failure("standard output cannot be written: \(failure.words)")
    }
    if Terminal.hasFailed { status = .unable }
    exit(status.rawValue)
  }

  /// Keeps something until the process ends, so that the system frees it at once instead of one finding and one sheet
  /// after the other.
  static func keepToTheEnd(_ value: some Sendable) {
    kept.withLock { $0.append(value) }
  }

  private static let kept = Mutex<[any Sendable]>([])

  private static func run() async -> ExitStatus {
    // What nearly every run needs is made ready while the arguments are read; who comes to need it waits for it.
    if CommandLine.arguments.dropFirst().first?.hasPrefix("-") == false {
      Task.detached { for scale in BundledRules.scales { scale.prepare() } }
      Task.detached { BundledRules.knowledge.prepare() }
    }
    do {
      var command = try namedCommand() ?? Condylint.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .success
    } catch let status as ExitStatus {
      return status
    } catch {
      return end(with: error)
    }
  }

  /// The command that the first argument names, read without the program's others: the parser's look into every command
  /// on its way costs a start as much as reading a sheet. Nil where the arguments name none or ask for help, or cannot
  /// be read: the program as a whole answers these.
  private static func namedCommand() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first,
      let named = Condylint.configuration.subcommands.first(where: { $0.configuration.commandName == name }),
      named.configuration.subcommands.isEmpty,
      let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named
    else { return nil }
    return command
  }

  /// Help and version are what was asked for; whatever else ends up here means that the job could not be done.
  private static func end(with error: any Error) -> ExitStatus {
    let text = Condylint.fullMessage(for: error)
    guard Condylint.exitCode(for: error).isSuccess else {
      Terminal.note(text.hasPrefix("Error: ") ? String(text.dropFirst("Error: ".count)) : text)
      return .unable
    }
    let isScript = CommandLine.arguments.contains { $0.hasPrefix(CompletionScript.option) }
    Terminal.print((isScript ? CompletionScript.mended(text) : text) + (text.hasSuffix("\n") ? "" : "\n"))
    return .success
  }
}

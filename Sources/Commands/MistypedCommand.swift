internal import ArgumentParser

/// A first argument that was to be a command, and was taken for a path.
enum MistypedCommand {
  /// What to say of a path that leads to nothing; nil where it was no command either by its looks or by its place.
  ///
  /// - Parameter arguments: The program's, its own name first.
  static func message(for failure: FileFailure, arguments: [String] = CommandLine.arguments) -> String? {
    guard case .missing = failure.reason, arguments.dropFirst().first == failure.path, !failure.path.isEmpty,
      !failure.path.contains(where: { $0 == "/" || $0 == "." })
    else { return nil }
    let names = Condylint.configuration.subcommands.map { $0._commandName }
    if let name = NearestName.nearest(to: failure.path, among: names) {
      return "\(failure.message); did you mean the command `\(name)`?"
    }
    return "\(failure.message); nor is it a command: `condylint --help` lists those"
  }
}

internal import ArgumentParser
internal import Claims
internal import Linting

/// Which rulings are in force.
struct RulingOptions: ParsableArguments {
  @Option(
    name: .customLong("rulings"), help: ArgumentHelp("The file of editors' rulings.", valueName: "file"),
    completion: .sheets)
  var file: String?

  @Flag(help: "Tells contradictions that a ruling settles, too.")
  var showRuled = false

  /// The rulings of the file; none where none is named.
  func rulings(_ configuration: FoundConfiguration? = nil) throws -> Rulings {
    let configured = configuration.flatMap { found in found.configuration.rulings.map(found.path(of:)) }
    guard let file = file ?? configured else { return Rulings() }
    return try Rulings(try PackFile.read(file), showsRuled: showRuled)
  }

  func book(_ configuration: FoundConfiguration) throws -> RulingBook { try rulings(configuration).book }
}

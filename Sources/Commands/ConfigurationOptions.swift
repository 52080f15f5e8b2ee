internal import ArgumentParser
internal import BundledRules
internal import Claims
internal import Linting
internal import Packs

/// Which configuration is in force.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp("The configuration; else the nearest .condylint.yaml above the first path.", valueName: "file"),
    completion: .sheets)
  var file: String?

  /// The configuration for some paths.
  ///
  /// - Throws: `ConfigurationProblem` where it cannot be read.
  func found(near paths: [String] = ["."]) throws -> FoundConfiguration {
    try FoundConfiguration(named: file, near: paths)
  }
}

extension FoundConfiguration {
  /// What our packs and the project's know.
  ///
  /// - Throws: `ConfigurationProblem` for a pack that cannot be read, or that contradicts ours.
  func knowledge() throws -> Knowledge {
    let packs = try configuration.vocabulary.map { try VocabularyPack(PackFile.read(path(of: $0))) }
    return try configuration.applied(to: BundledRules.knowledge, adding: packs)
  }
}

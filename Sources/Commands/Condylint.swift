public import ArgumentParser

/// The program.
public struct Condylint: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "condylint",
    abstract: "Checks condition sheets: what health articles say about a condition, as YAML.",
    discussion: """
      Exit status: 0 nothing at or above --fail-on; 1 at least one finding at or above it; 2 the job could not be done.
      """,
    version: Version.number,
    subcommands: [
      Lint.self, Reconcile.self, Diff.self, Compare.self, RecordRuling.self, Explain.self, RulesCommand.self,
      VocabularyCommand.self, SchemaCommand.self, Initialize.self,
    ],
    defaultSubcommand: Lint.self)

  public init() {}
}

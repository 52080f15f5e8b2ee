internal import ArgumentParser
internal import BundledRules
internal import Checks
internal import Linting
internal import Packs
internal import Text

extension RulesCommand {
  /// `condylint rules test`
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test", abstract: "Runs the examples that stand in rule packs.",
      discussion: "Exits with 1 where an example does not find what its comments expect, or a rule has no example.")

    @Argument(
      help: "Rule packs; the built-in ones and those of the configuration where none is given.", completion: .sheets)
    var packs: [String] = []

    @Option(
      name: .customLong("rules"),
      help: ArgumentHelp("A rule pack, as the other commands take it (repeatable).", valueName: "file"),
      completion: .sheets)
    var morePacks: [String] = []

    @OptionGroup var configurations: ConfigurationOptions

    func run() throws {
      let configuration = try configurations.found()
      let named = packs + morePacks
      // Ours are tried with what our packs know, which a project may have other words on.
      let ours = named.isEmpty ? BundledRules.rules : []
      var own: [Rule] = []
      for pack in named.isEmpty ? configuration.configuration.packs.map(configuration.path(of:)) : named {
        own += try RulePack.rules(in: PackFile.read(pack))
      }
      let rules = ours + own
      let runners = [
        ExampleRunner(checks: BuiltInChecks.all, knowledge: BundledRules.knowledge),
        ExampleRunner(checks: BuiltInChecks.all, knowledge: try configuration.knowledge()),
      ]
      var problems: [String] = []
      for (index, rule) in rules.enumerated() {
        let runner = runners[index < ours.count ? 0 : 1]
        for passes in [true, false] where !rule.examples.contains(where: { $0.passes == passes }) {
          problems.append("\(rule.id): no example that \(passes ? "passes" : "fails")")
        }
        for example in rule.examples { problems += try runner.differences(in: example, of: rule) }
      }
      for problem in problems { Terminal.print(problem + "\n") }
      let examples = rules.reduce(0) { $0 + $1.examples.count }
      Terminal.print(
        "\(rules.count.counted("rule")), \(examples.counted("example")): \(problems.count.counted("problem"))\n")
      if !problems.isEmpty { throw ExitStatus.findings }
    }
  }
}

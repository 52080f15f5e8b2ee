internal import ArgumentParser
internal import BundledRules
internal import Checks
internal import Linting

extension RulesCommand {
  /// `condylint rules test`
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Runs the examples that stand in rule packs.",
      discussion: "Exits with 1 where an example does not find what its comments expect, or a rule has no example.")

    @Argument(help: "Rule packs; the built-in ones where none is given.")
    var packs: [String] = []

    func run() throws {
      var rules: [Rule] = []
      for pack in packs { rules += try RulePack.rules(in: PackFile.read(pack)) }
      if packs.isEmpty { rules = BundledRules.rules }
      let runner = ExampleRunner(checks: BuiltInChecks.all, knowledge: BundledRules.knowledge)
      var problems: [String] = []
      for rule in rules {
        for passes in [true, false] where !rule.examples.contains(where: { $0.passes == passes }) {
          problems.append("\(rule.id): no example that \(passes ? "passes" : "fails")")
        }
        for example in rule.examples { problems += try runner.differences(in: example, of: rule) }
      }
      for problem in problems { Terminal.print(problem + "\n") }
      let examples = rules.reduce(0) { $0 + $1.examples.count }
      let count = { (number: Int, noun: String) in "\(number) \(noun)\(number == 1 ? "" : "s")" }
      Terminal.print(
        "\(count(rules.count, "rule")), \(count(examples, "example")): \(count(problems.count, "problem"))\n")
      if !problems.isEmpty { throw ExitStatus.findings }
    }
  }
}

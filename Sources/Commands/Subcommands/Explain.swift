internal import ArgumentParser
internal import Linting
internal import Packs

/// `condylint explain`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a rule checks, why, and what to do about its findings.")

  @Argument(help: "The rule, as findings name it.", completion: .rules)
  var rule: String

  @OptionGroup var options: RuleOptions

  func run() throws {
    let rules = try options.allRules()
    guard let found = rules.first(where: { $0.id == rule }) else {
      throw ConfigurationProblem(RuleOptions.unknown(rule, among: rules))
    }
    Terminal.answer(RulePage(found).text)
  }
}

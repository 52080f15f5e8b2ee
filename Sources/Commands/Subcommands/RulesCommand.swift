internal import ArgumentParser
internal import Findings
internal import Linting
internal import Packs

/// `condylint rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules in force, or runs their examples.",
    subcommands: [List.self, Test.self], defaultSubcommand: List.self)

  /// `condylint rules list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the rules in force.")

    @OptionGroup var options: RuleOptions

    func run() throws {
      let rules = try options.chosen().inForce
      let width = rules.map(\.id.count).max() ?? 0
      for rule in rules {
        let id = rule.id + String(repeating: " ", count: width - rule.id.count)
        let severity = rule.severity.rawValue + String(repeating: " ", count: 7 - rule.severity.rawValue.count)
        Terminal.print("\(id)  \(severity)  \(rule.title)\(rule.origin.map { "  (\($0))" } ?? "")\n")
      }
    }
  }
}

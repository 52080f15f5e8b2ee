public import Claims
internal import Findings
public import Sheets
internal import Text
internal import YAML

/// Runs the examples that stand in rule packs.
public struct ExampleRunner: Sendable {
  /// The day on which examples are run, so that nothing in them grows stale.
  public static let today = CalendarDate(iso8601: "2026-01-15")

  private let checks: [Check]
  private let knowledge: Knowledge

  public init(checks: [Check], knowledge: Knowledge) {
    self.checks = checks
    self.knowledge = knowledge
  }

  /// Runs one example with its rule alone, and says how it differs from what it expects; empty where it does not.
  ///
  /// - Parameter change: What to do to the example's text before, such as another kind of line break.
  /// - Throws: `ConfigurationProblem` for a rule that cannot run, or an expectation that cannot be read.
  public func differences(
    in example: Rule.Example, of rule: Rule, changing change: (String) -> String = { $0 }
  ) throws(ConfigurationProblem) -> [String] {
    guard let today = Self.today else { return [] }
    let linter = try Linter(rules: [rule], checks: checks, knowledge: knowledge, today: today)
    let file = TextFile(path: "\(rule.id): \(example.name)", text: change(example.sheet))
    let report = linter.conclude([linter.inspect(file, isNamed: true)], toolVersion: "")
    let tree = NodeTree.reading(file)
    var differences = try ExpectationComparison(of: report.findings, in: tree).differences
    if example.passes == !report.findings.isEmpty {
      differences.append(
        "\(file.path): an example that \(example.passes ? "passes has findings" : "fails has no finding")")
    }
    return differences
  }
}

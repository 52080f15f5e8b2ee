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
    let rulings = example.rulings.map { TextFile(path: "\(file.path), rulings", text: change($0)) }
    let report = linter.conclude(
      [linter.inspect(file, isNamed: true)],
      rulings: try rulings.map { file throws(ConfigurationProblem) in try Rulings(file) } ?? Rulings(),
      toolVersion: "")
    var differences: [String] = []
    for file in [file, rulings].compactMap(\.self) {
      let findings = report.findings.filter { $0.place.file === file }
      differences += try ExpectationComparison(of: findings, in: NodeTree.reading(file)).differences
    }
    if example.passes == !report.findings.isEmpty {
      differences.append(
        "\(file.path): an example that \(example.passes ? "passes has findings" : "fails has no finding")")
    }
    return differences
  }
}

public import Claims
public import Findings
public import Packs
public import Sheets
public import Text
internal import YAML

/// Runs the examples that stand in rule packs.
public struct ExampleRunner: Sendable {
  /// The day on which examples are run, 2026-01-15, so that nothing in them grows stale.
  public static let today = CalendarDate(secondsSince1970: 1_768_435_200)

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
    let linter = try Linter(rules: [rule], checks: checks, knowledge: knowledge, today: Self.today)
    let file = TextFile(path: "\(rule.id): \(example.name)", text: change(example.sheet))
    let rulingsFile = example.rulings.map { TextFile(path: "\(file.path), rulings", text: change($0)) }
    let rulings = try rulingsFile.map { file throws(ConfigurationProblem) in try Rulings(file) } ?? Rulings()
    let waiversFile = example.waivers.map { TextFile(path: "\(file.path), waivers", text: change($0)) }
    let waivers = try waiversFile.map { file throws(ConfigurationProblem) in try Waivers(file) } ?? Waivers()
    let report = linter.report(
      onExample: file, of: rule, article: example.article, rulings: rulings, waivers: waivers)
    var differences: [String] = []
    for file in [file, rulingsFile, waiversFile].compactMap(\.self) {
      let findings = report.findings.filter { $0.place.file === file }
      differences += try ExpectationComparison(of: findings, in: NodeTree.reading(file)).differences
    }
    let texts = report.findings.flatMap { [$0.message, $0.help ?? ""] + $0.related.map(\.message) }
    for name in Set(texts.flatMap(Template.names)).sorted() where name.allSatisfy({ $0.isLetter || $0 == "_" }) {
      differences.append("\(file.path): a message has {\(name)}, and the rule gives nothing of that name")
    }
    if example.passes == !report.findings.isEmpty {
      differences.append(
        "\(file.path): an example that \(example.passes ? "passes has findings" : "fails has no finding")")
    }
    return differences
  }
}

extension Linter {
  /// Runs the rules over an example's sheets.
  ///
  /// A rule of versions takes the first document for the older version, the second for the newer one, and the rest for
  /// other sources.
  ///
  /// - Parameter article: What every sheet's `source.text` stands for.
  public func report(
    onExample file: TextFile, of rule: Rule, article: String? = nil, rulings: Rulings = Rulings(),
    waivers: Waivers = Waivers()
  ) -> Report {
    let articles: ArticleSource = { name, _ in
      if name.hasPrefix("/") { return .refused(ArticleText.isAbsolute) }
      return article.map { .text(TextFile(path: name, text: $0)) } ?? .missing
    }
    let inspection = inspect(file, isNamed: true, articles: articles)
    guard comparesRevisions(rule) else {
      return conclude([inspection], rulings: rulings, exceptions: Exceptions(waivers: waivers), toolVersion: "")
    }
    let version = { (index: Int) in inspection.stated.filter { $0.document.index == index } }
    let (older, newer) = (version(0), version(1))
    let rivals = inspection.stated.filter { $0.document.index > 1 }
    let findings =
      changes(in: RevisionPair(older: older.first, newer: newer.first))
      + changes(from: older, to: newer, against: rivals)
    return Report(
      toolVersion: "", summary: Summary(), findings: Finding.sorted(findings),
      rules: [rule.information], files: [file.path])
  }
}

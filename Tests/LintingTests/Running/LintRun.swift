import BundledRules
import Checks
import Findings
import Linting
import Packs
import Sheets
import Text

/// One run of the linter over texts, with our checks and vocabulary.
struct LintRun {
  var rules = BundledRules.rules
  var today = ExampleRunner.today
  /// Whether the user named the files.
  var isNamed = true

  /// With our rules of some names only.
  static func of(_ ids: String...) -> LintRun {
    LintRun(rules: BundledRules.rules.filter { ids.contains($0.id) })
  }

  func linter() throws -> Linter {
    return try Linter(rules: rules, checks: BuiltInChecks.all, knowledge: BundledRules.knowledge, today: today)
  }

  func report(on files: [TextFile], rulings: Rulings = Rulings()) throws -> Report {
    let linter = try linter()
    return linter.conclude(files.map { linter.inspect($0, isNamed: isNamed) }, rulings: rulings, toolVersion: "1.0.0")
  }

  func report(on sheet: String) throws -> Report { try report(on: [TextFile(path: "sheet.yaml", text: sheet)]) }

  /// What an example of a rule gives.
  func report(on example: Rule.Example, of rule: Rule, showsRuled: Bool = false) throws -> Report {
    let rulings =
      try example.rulings.map {
        try Rulings(TextFile(path: "rulings.yaml", text: $0), showsRuled: showsRuled)
      } ?? Rulings()
    let waivers = try example.waivers.map { try Waivers(TextFile(path: "waivers.yaml", text: $0)) } ?? Waivers()
    return try linter().report(
      onExample: TextFile(path: "sheet.yaml", text: example.sheet), of: rule, article: example.article,
      rulings: rulings, waivers: waivers)
  }

  /// What is found in a sheet: severity, rule and pointer of each finding.
  func outline(of sheet: String) throws -> [String] {
    try report(on: sheet).findings.map { "\($0.severity) \($0.rule) \($0.place.pointer)" }
  }

  /// The words of what is found in a sheet.
  func messages(on sheet: String) throws -> [String] { try report(on: sheet).findings.map(\.message) }
}

import Claims
import Findings
import Linting
import Packs
import Text
import YAML

/// One comparison of two versions with our rules.
struct DiffRun {
  var run = LintRun()
  /// Rules that are left out, as without `--show-wording`.
  var ignored: Set<String> = ["wording-changed"]

  /// Compares files, as a diff of two folders does.
  func report(_ older: [TextFile], _ newer: [TextFile], articles: ArticleSource? = nil) throws -> Report {
    let linter = try LintRun(rules: run.rules.filter { !ignored.contains($0.id) }, today: run.today).linter()
    let old = older.map { linter.inspect($0, isNamed: true, articles: articles) }
    let new = newer.map { linter.inspect($0, isNamed: true, articles: articles) }
    let location = { (path: String) in path.split(separator: "/").last.map(String.init) ?? "" }
    let pairs = RevisionPair.pairs(old.flatMap(\.stated), new.flatMap(\.stated)) { sheet in
      "\(location(sheet.document.tree.file.path)) \(sheet.document.index)"
    }
    return linter.conclude(
      changes: pairs.flatMap(linter.changes), older: linter.conclude(old, toolVersion: ""),
      newer: linter.conclude(new, toolVersion: ""), location: location)
  }

  /// What changed between two sheets: severity and rule, without what the other rules find in them.
  func changes(from older: String, to newer: String) throws -> [String] {
    let report = try report(
      [TextFile(path: "old/sheet.yaml", text: older)], [TextFile(path: "new/sheet.yaml", text: newer)])
    return report.findings.filter { $0.standing == .found }.map { "\($0.severity) \($0.rule)" }.sorted()
  }
}

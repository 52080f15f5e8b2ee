import Findings
import Text

/// What a person is told at the end: how much was checked, how much not, and what came out.
struct ClosingAccount {
  private static let longestList = 10

  /// The counts, in sentences of ours.
  let counts: [String]
  /// What was passed over, with a heading; the paths and reasons are the user's words.
  let passedOver: [String]

  var lines: [String] { counts + passedOver }

  init(of report: Report) {
    let summary = report.summary
    var lines = [Self.checked(summary, isClean: report.findings.isEmpty)]
    if summary.sheets == 0 {
      lines.append("No sheet was checked.")
    } else if report.findings.isEmpty {
      lines.append(summary.suppressed == 0 ? "No problems found." : "No problems found but those that are suppressed.")
    }
    if summary.outcomes.compared > 0 { lines.append(Self.compared(summary.outcomes)) }
    if summary.suppressed > 0 { lines.append("\(summary.suppressed.counted("finding")) suppressed.") }
    counts = lines
    passedOver = summary.passedOver.isEmpty ? [] : Self.passedOver(summary.passedOver)
  }

  private static func checked(_ summary: Summary, isClean: Bool) -> String {
    let amounts = [
      summary.files.counted("file"), summary.sheets.counted("sheet"), summary.conditions.counted("condition"),
      summary.claims.counted("value"),
    ]
    let account = "\(amounts.joined(separator: ", ")) checked with \(summary.rules.counted("rule"))"
    if isClean { return "\(account)." }
    let findings = [
      summary.errors.counted("error"), summary.warnings.counted("warning"), summary.infos.counted("info"),
    ]
    return "\(account): \(findings.joined(separator: ", "))."
  }

  private static func compared(_ outcomes: Summary.Outcomes) -> String {
    let parts = [
      outcomes.agree.counted("agrees", many: "agree"), outcomes.refine.counted("refines", many: "refine"),
      outcomes.complement.counted("complements", many: "complement"),
      outcomes.contradict.counted("contradicts", many: "contradict"),
      outcomes.unclear.counted("is unclear", many: "are unclear"),
    ]
    return "\(outcomes.compared.counted("pair")) of values compared: \(parts.joined(separator: ", "))."
  }

  private static func passedOver(_ all: [Summary.PassedOver]) -> [String] {
    let more = all.count - longestList
    return ["Passed over \(all.count.counted("file")):"]
      + all.prefix(longestList).map { "  \($0.path): \($0.reason)" }
      + (more > 0 ? ["  and \(more) more"] : [])
  }
}

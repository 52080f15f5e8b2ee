import Findings

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
      lines.append("No problems found.")
    }
    if summary.outcomes.compared > 0 { lines.append(Self.compared(summary.outcomes)) }
    if summary.suppressed > 0 { lines.append("\(Self.count(summary.suppressed, "finding")) suppressed.") }
    counts = lines
    passedOver = summary.passedOver.isEmpty ? [] : Self.passedOver(summary.passedOver)
  }

  private static func checked(_ summary: Summary, isClean: Bool) -> String {
    let amounts = [
      count(summary.files, "file"), count(summary.sheets, "sheet"), count(summary.conditions, "condition"),
      count(summary.claims, "value"),
    ]
    let account = "\(amounts.joined(separator: ", ")) checked with \(count(summary.rules, "rule"))"
    if isClean { return "\(account)." }
    let findings = [
      count(summary.errors, "error"), count(summary.warnings, "warning"), count(summary.infos, "info"),
    ]
    return "\(account): \(findings.joined(separator: ", "))."
  }

  private static func compared(_ outcomes: Summary.Outcomes) -> String {
    let parts = [
      count(outcomes.agree, one: "agrees", many: "agree"), count(outcomes.refine, one: "refines", many: "refine"),
      count(outcomes.complement, one: "complements", many: "complement"),
      count(outcomes.contradict, one: "contradicts", many: "contradict"),
      count(outcomes.unclear, one: "is unclear", many: "are unclear"),
    ]
    return "\(count(outcomes.compared, "pair")) of values compared: \(parts.joined(separator: ", "))."
  }

  private static func passedOver(_ all: [Summary.PassedOver]) -> [String] {
    let more = all.count - longestList
    return ["Passed over \(count(all.count, "file")):"]
      + all.prefix(longestList).map { "  \($0.path): \($0.reason)" }
      + (more > 0 ? ["  and \(more) more"] : [])
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    count(number, one: noun, many: noun + "s")
  }

  private static func count(_ number: Int, one: String, many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}

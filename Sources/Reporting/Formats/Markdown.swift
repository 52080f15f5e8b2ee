import Findings
import Text

extension ReportFormat {
  /// A comment for a pull request: what matters most in a table, all of it folded below.
  static let markdown = ReportFormat(name: "markdown") { report, _ in
    MarkdownWriter(report).written()
  }
}

private struct MarkdownWriter {
  private static let longestTable = 10
  private static let longestText = 200
  private static let longestHelp = 500
  private static let longestList = 10
  /// GitHub takes comments of up to 65,536 characters.
  private static let longestComment = 60_000

  private let report: Report
  private let lines = LineTables()

  init(_ report: Report) { self.report = report }

  func written() -> String {
    let account = ClosingAccount(of: report).counts.map(shown).joined(separator: " ")
    var blocks = ["**\(Tool.name):** \(account)"]
    if !report.findings.isEmpty { blocks.append(table) }
    if !report.summary.passedOver.isEmpty { blocks.append(passedOver) }
    if !report.findings.isEmpty {
      let room = blocks.reduce(Self.longestComment) { $0 - $1.unicodeScalars.count }
      blocks.insert(details(room: room), at: 2)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The first findings of the highest severities.
  private var table: String {
    let rows = ranked.prefix(Self.longestTable).map { finding in
      "| \(finding.severity.rawValue) | \(name(of: finding.place)) | \(shown(finding.message)) | \(code(finding.rule)) |"
    }
    return (["| | Place | Finding | Rule |", "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")
  }

  /// The findings as they matter: by severity, then in the order of the report.
  private var ranked: [Finding] {
    Severity.allCases.sorted(by: >).flatMap { severity in report.inReadingOrder.filter { $0.severity == severity } }
  }

  private var passedOver: String {
    let all = report.summary.passedOver
    var items = all.prefix(Self.longestList).map { "- \(code($0.path)): \(shown($0.reason))\n" }
    if all.count > items.count { items.append("- and \(all.count - items.count) more\n") }
    return Self.folded("Passed over: \(all.count)", items.joined())
  }

  /// What can be done about each finding, by file; about those that matter most, where there is not room for all.
  private func details(room: Int) -> String {
    var room = room
    var items: [String: [Severity: String]] = [:]
    var count = 0
    for finding in ranked {
      let (path, item) = (finding.place.file.path, item(finding))
      room -= item.unicodeScalars.count + (items[path] == nil ? code(path).unicodeScalars.count + 4 : 0)
      if room < 0 { break }
      items[path, default: [:]][finding.severity, default: ""] += item
      count += 1
    }
    let sections = report.checkedFiles.compactMap { file in
      items[file.path].map { items in
        "\(code(file.path))\n\n\(Severity.allCases.sorted(by: >).compactMap { items[$0] }.joined())"
      }
    }
    let (content, all) = (sections.joined(separator: "\n"), report.findings.count)
    if count == all { return Self.folded("What to do about \(all == 1 ? "it" : "all \(all)")", content) }
    let rest = "\n\(all - count) more are left out: a comment has only so much room.\n"
    return Self.folded("What to do about \(count) of \(all)", content + rest)
  }

  private func item(_ finding: Finding) -> String {
    let start = lines.span(of: finding.place).start
    var parts = [
      "- **\(finding.severity.rawValue)** \(start.line):\(start.column): \(shown(finding.message)) \(code(finding.rule))"
    ]
    parts += finding.related.map { "\(name(of: $0.place)): \(shown($0.message))" }
    if let help = finding.help { parts.append("Help: \(help.markdown(upTo: Self.longestHelp))") }
    if let fix = finding.fix { parts.append("Fix: \(shown(fix.description))") }
    return parts.joined(separator: "<br>\n  ") + "\n"
  }

  private func name(of place: Place) -> String {
    code("\(place.file.path):\(lines.span(of: place).start.line)")
  }

  private func shown(_ text: String) -> String { text.markdown(upTo: Self.longestText) }

  /// An element, for what stands between backticks cannot be escaped.
  private func code(_ text: String) -> String { "<code>\(shown(text))</code>" }

  /// - Parameter title: Words of ours, for Markdown is not read in a summary.
  private static func folded(_ title: String, _ content: String) -> String {
    "<details>\n<summary>\(title)</summary>\n\n\(content)\n</details>"
  }
}

import Findings
import Text

extension ReportFormat {
  /// Annotations: the commands that a GitHub workflow reads from what a step prints.
  static let github = ReportFormat(name: "github", findsFilesByPath: true) { report, style in
    let lines = LineTables()
    var output = report.findings.map { "\(command(for: $0, lines))\n" }.joined()
    // Only lines that are wholly our own: a path or a reason at the beginning of a line could be a command itself.
    if !style.quiet { output += ClosingAccount(of: report).counts.map { "\($0)\n" }.joined() }
    return output
  }

  private static func command(for finding: Finding, _ lines: LineTables) -> String {
    let span = lines.span(of: finding.place)
    var properties = [
      ("file", property(finding.place.file.path.plainPath)), ("line", "\(span.start.line)"),
      ("endLine", "\(span.lastLine)"),
    ]
    // The runner drops columns from what spans lines, with a complaint.
    if span.lastLine == span.start.line {
      let end = span.end.line == span.start.line ? span.end.column : span.start.column
      properties += [("col", "\(span.start.column)"), ("endColumn", "\(end)")]
    }
    properties.append(("title", property(finding.rule)))
    let list = properties.map { "\($0)=\($1)" }.joined(separator: ",")
    return "::\(name(of: finding.severity)) \(list)::\(data(finding.explanation(lines)))"
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text.visible).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

import Findings
import Text

extension ReportFormat {
  /// Version 1 of the report for scripts; every key is always there.
  static let json = ReportFormat(name: "json") { report, _ in
    try JSONText.encoding(JSONReport(report))
  }
}

private struct JSONReport: Encodable {
  let version = 1
  let tool: Tool
  let summary: SummaryCounts
  let findings: [Finding]

  init(_ report: Report) {
    tool = Tool(name: Reporting.Tool.name, version: report.toolVersion)
    summary = SummaryCounts(report.summary)
    let lines = LineTables()
    findings = report.findings.map { Finding($0, lines) }
  }

  private enum CodingKeys: CodingKey {
    case version, tool, summary, findings
  }

  struct Tool: Encodable {
    let name: String
    let version: String
  }
}

extension JSONReport {
  struct Finding: Encodable {
    private let finding: Findings.Finding
    private let span: Span
    private let related: [Note]
    private let fix: Fix?

    init(_ finding: Findings.Finding, _ lines: LineTables) {
      self.finding = finding
      span = lines.span(of: finding.place)
      related = finding.related.map { Note($0, lines) }
      fix = finding.fix.map { Fix($0, lines) }
    }

    private enum CodingKeys: CodingKey {
      case rule, severity, message, path, pointer, line, column, endLine, endColumn, document, subject, attribute
      case related, help, fix, fingerprint
    }

    /// Written out because a synthesized one leaves the keys of missing values away.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(finding.rule, forKey: .rule)
      try container.encode(finding.severity.rawValue, forKey: .severity)
      try container.encode(finding.message, forKey: .message)
      try container.encode(finding.place.file.path, forKey: .path)
      try container.encode(finding.place.pointer, forKey: .pointer)
      try container.encode(span.start.line, forKey: .line)
      try container.encode(span.start.column, forKey: .column)
      try container.encode(span.end.line, forKey: .endLine)
      try container.encode(span.end.column, forKey: .endColumn)
      try container.encode(finding.document, forKey: .document)
      try container.encode(finding.subject, forKey: .subject)
      try container.encode(finding.attribute, forKey: .attribute)
      try container.encode(related, forKey: .related)
      try container.encode(finding.help, forKey: .help)
      try container.encode(fix, forKey: .fix)
      try container.encode(finding.fingerprint, forKey: .fingerprint)
    }
  }

  struct Note: Encodable {
    let path: String
    let pointer: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let message: String

    init(_ note: Findings.Note, _ lines: LineTables) {
      let span = lines.span(of: note.place)
      path = note.place.file.path
      pointer = note.place.pointer
      (line, column) = (span.start.line, span.start.column)
      (endLine, endColumn) = (span.end.line, span.end.column)
      message = note.message
    }
  }

  struct Fix: Encodable {
    let description: String
    let edits: [Edit]

    init(_ fix: Findings.Fix, _ lines: LineTables) {
      description = fix.description
      edits = fix.edits.map { Edit($0, lines) }
    }
  }

  struct Edit: Encodable {
    let path: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let text: String

    init(_ edit: Findings.Edit, _ lines: LineTables) {
      let span = lines.span(of: edit.range, in: edit.file)
      path = edit.file.path
      (line, column) = (span.start.line, span.start.column)
      (endLine, endColumn) = (span.end.line, span.end.column)
      text = edit.replacement
    }
  }
}

import Findings
import Text

extension ReportFormat {
  /// Reviewdog's `rdjson`. Its reader refuses a report with any key that it does not know.
  static let rdjson = ReportFormat(name: "rdjson", findsFilesByPath: true) { report, _ in
    let lines = LineTables()
    return try JSONText.encoding(
      RDJSONResult(
        source: .init(name: Tool.name), diagnostics: report.findings.map { RDJSONDiagnostic($0, lines) }))
  }
}

private struct RDJSONResult: Encodable {
  let source: Source
  let diagnostics: [RDJSONDiagnostic]

  struct Source: Encodable {
    let name: String
  }
}

private struct RDJSONDiagnostic: Encodable {
  let message: String
  let location: Location
  let severity: String
  let code: Code
  let suggestions: [Suggestion]

  init(_ finding: Finding, _ lines: LineTables) {
    // Related places have no key of their own in all versions.
    message = finding.explanation(lines)
    let place = finding.place
    location = Location(path: place.file.path, range: Range(lines.byteSpan(of: place.range, in: place.file)))
    severity = finding.severity.rawValue.uppercased()
    code = Code(value: finding.rule)
    suggestions = finding.safeFix.flatMap { Suggestion($0, in: place.file, lines) }.map { [$0] } ?? []
  }

  struct Location: Encodable {
    let path: String
    let range: Range
  }

  struct Code: Encodable {
    let value: String
  }

  /// Columns count bytes of UTF-8; the end is exclusive.
  struct Range: Encodable {
    let start: Position
    let end: Position

    init(_ span: Span) {
      start = Position(line: span.start.line, column: span.start.column)
      end = Position(line: span.end.line, column: span.end.column)
    }
  }

  struct Position: Encodable {
    let line: Int
    let column: Int
  }
}

extension RDJSONDiagnostic {
  struct Suggestion: Encodable {
    let range: Range
    let text: String

    /// Suggestions stand for themselves, so that the edits of a fix become one, over all that lies between them; nil if
    /// it has edits of another file, or edits that overlap.
    init?(_ fix: Fix, in file: TextFile, _ lines: LineTables) {
      let edits = fix.edits.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
      guard let first = edits.first, let last = edits.last, edits.allSatisfy({ $0.file === file }) else { return nil }
      var text = first.replacement
      for (edit, next) in zip(edits, edits.dropFirst()) {
        guard edit.range.end <= next.range.start else { return nil }
        text += file.text(in: TextRange(start: edit.range.end, end: next.range.start)) + next.replacement
      }
      let whole = TextRange(start: first.range.start, end: last.range.end)
      range = Range(lines.byteSpan(of: whole, in: file))
      self.text = text
    }
  }
}

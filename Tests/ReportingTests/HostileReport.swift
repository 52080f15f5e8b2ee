import Findings
import Reporting
import Testing
import Text

/// A report in which every text holds every character and what formats take for markup.
enum HostileReport {
  static let words =
    "::error::]]>--><script>alert(1)</script>|`*_~#1 @owner %0A ##[error] [a](http://b.c) www.d.e "
    + "{{message}}{{{style}}}{{/findings}}</script></style>--><!--'\"\u{301} onmouseover=alert(2) x='\u{301}"
    + " &lt; \\|\r\n:,"
    + String(String.UnicodeScalarView((UInt32(0)..<0x2100).compactMap(Unicode.Scalar.init))) + "\u{FFFE}\u{FFFF}👩🏽‍🚀"

  static let finding: Finding = {
    let file = TextFile(path: words, text: words)
    let place = Place(file: file, range: TextRange(1..<300), pointer: words)
    return Finding(
      rule: words, severity: .error, message: words, place: place, subject: words, attribute: words,
      related: [Note(place: Place(file: TextFile(path: words + "2", text: words), range: place.range), message: words)],
      help: words, fix: Fix(description: words, edits: [Edit(file: file, range: place.range, replacement: words)]),
      fingerprint: 0xf)
  }()

  private static let agreement = AgreementMatrix(
    sources: [AgreementMatrix.Source(id: words, path: words)], sourceCount: 1,
    rows: [
      AgreementMatrix.Row(
        subject: words, owner: words, attribute: words, agreement: .ruled, cells: [.ruled],
        statements: [
          AgreementMatrix.Statement(
            agreement: .ruled, circumstances: words,
            speakers: [AgreementMatrix.Speaker(source: words, column: 0, wording: words, place: finding.place)],
            speakerCount: 1)
        ], statementCount: 1,
        disputes: [
          AgreementMatrix.Dispute(
            reason: words, decision: .ruling(because: words, by: words, on: words), standing: words),
          AgreementMatrix.Dispute(reason: words, decision: .policy(words, meaning: words), standing: words),
        ])
    ], rowCount: 1)

  /// Writes a report of one such finding.
  static func rendered(as format: String, style: ReportStyle = ReportStyle()) throws -> String {
    var summary = Summary()
    (summary.errors, summary.sheets) = (1, 1)
    summary.passedOver = [Summary.PassedOver(path: words, reason: words)]
    let report = Report(
      toolVersion: words, summary: summary, findings: [finding],
      rules: [RuleInformation(id: words, title: words, severity: .error, what: words, why: words, fix: words)],
      files: [words, words + "3"],
      suppressed: [SuppressedFinding(finding, .inSource, justification: words)], agreement: agreement)
    return try #require(ReportFormats.format(named: format)).render(report, style)
  }
}

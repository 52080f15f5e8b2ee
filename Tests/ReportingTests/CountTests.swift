import Findings
import Reporting
import Testing
import Text

/// A format may leave much out, but never a finding: a reader who sees fewer takes a sheet for better than it is.
struct CountTests {
  @Test("Every format shows as many errors, warnings and infos", arguments: ReportFormats.all.map(\.name))
  func counts(name: String) throws {
    let count = try #require(SeverityCount.all[name], "a new format needs a count")
    for report in [SampleReport.report, SampleReport.clean, Self.many] {
      let text = try #require(ReportFormats.format(named: name)).render(report, ReportStyle())
      let counts = try Severity.allCases.map { try count($0, text) }
      let summary = report.summary
      #expect(counts == [summary.infos, summary.warnings, summary.errors])
    }
  }

  /// Several findings that are alike, in files of which one has none.
  private static let many: Report = {
    let files = (0..<4).map { TextFile(path: "./sheets/\($0).yaml", text: "a: b\n") }
    let findings = files.dropLast().flatMap { file in
      [Severity.error, .warning, .warning, .info, .info, .info].map { severity in
        Finding(
          rule: "r", severity: severity, message: "m", place: Place(file: file, range: TextRange(0..<1), pointer: "/a"),
          fingerprint: 0xf)
      }
    }
    var summary = Summary()
    summary.sheets = files.count
    summary.count(findings)
    return Report(toolVersion: "1", summary: summary, findings: findings, files: files.map(\.path))
  }()
}

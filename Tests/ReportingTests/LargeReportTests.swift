import Findings
import Reporting
import Testing
import Text

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A large report is written in parts, by several threads: the seams must not show.
@Suite struct LargeReportTests {
  private static let report: Report = {
    let file = TextFile(path: "a.yaml", text: "a: b\nc: d\n")
    let findings = (0..<9_000).map { number in
      Finding(
        rule: "r", severity: Severity.allCases[number % 3], message: "m\(number % 7)",
        place: Place(file: file, range: TextRange(number / 4_500 * 5..<number / 4_500 * 5 + 1)), help: "h",
        fingerprint: Fingerprint(high: 0, low: UInt64(number)))
    }
    return Report(toolVersion: "1", summary: Summary(), findings: findings)
  }()

  @Test("Any number of threads writes the same", arguments: ["text", "json"])
  func anyNumberOfThreads(name: String) throws {
    let format = try #require(ReportFormats.format(named: name))
    let alone = try format.render(Self.report, ReportStyle(jobs: 1))
    for jobs in [2, 3, 8] { #expect(try format.render(Self.report, ReportStyle(jobs: jobs)) == alone) }
  }

  @Test func `each finding is written once, with its own severity, words and line`() throws {
    let text = try #require(ReportFormats.format(named: "text")).render(
      Self.report, ReportStyle(quiet: true, jobs: 2))
    let written = text.split(separator: "\n\n", omittingEmptySubsequences: false)
    #expect(written.count == Self.report.findings.count)
    let first = zip(written, Self.report.findings).first { written, finding in
      let line = finding.place.range.start == 0 ? 1 : 2
      return !written.hasPrefix(
        "a.yaml:\(line):1: \(finding.severity.rawValue): \(finding.message)  [r]\n    \(line) |")
    }
    #expect(first == nil)
  }

  @Test func `every element of the list of findings has a comma behind it but the last`() throws {
    let text = try #require(ReportFormats.format(named: "json")).render(Self.report, ReportStyle(jobs: 2))
    let findings = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))["findings"]?.items ?? []
    #expect(findings.count == Self.report.findings.count)
    #expect(findings.map { $0["fingerprint"] } == Self.report.findings.map { .string("\($0.fingerprint)") })
  }
}

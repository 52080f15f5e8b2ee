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
  private static let lineCount = 1_800
  private static let perLine = 5

  private static let report: Report = {
    let file = TextFile(path: "a.yaml", text: String(repeating: "a: b\n", count: lineCount))
    // Five of each line, so that parts of any even length would cut some lines' findings apart.
    let findings = (0..<lineCount * perLine).map { number in
      let start = number / perLine * 5
      return Finding(
        rule: "r", severity: Severity.allCases[number % 3], message: "m\(number % 7)",
        place: Place(file: file, range: TextRange(start..<start + 1)), help: "h",
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

  @Test func `each line is written once, below all that is said of it`() throws {
    let text = try #require(ReportFormats.format(named: "text")).render(
      Self.report, ReportStyle(quiet: true, jobs: 2))
    let written = text.split(separator: "\n\n", omittingEmptySubsequences: false)
    #expect(written.count == Self.lineCount)
    for (index, text) in written.enumerated() {
      let line = index + 1
      let said = Self.report.findings[index * Self.perLine..<line * Self.perLine].map {
        "a.yaml:\(line):1: \($0.severity.rawValue): \($0.message)  [r]"
      }
      let lines = text.split(separator: "\n").map(String.init)
      try #require(lines.count >= Self.perLine + 3)
      #expect(lines.prefix(Self.perLine).sorted() == said.sorted())
      #expect(lines[Self.perLine].hasSuffix("\(line) | a: b"))
    }
  }

  @Test func `every element of the list of findings has a comma behind it but the last`() throws {
    let text = try #require(ReportFormats.format(named: "json")).render(Self.report, ReportStyle(jobs: 2))
    let findings = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))["findings"]?.items ?? []
    #expect(findings.count == Self.report.findings.count)
    #expect(findings.map { $0["fingerprint"] } == Self.report.findings.map { .string("\($0.fingerprint)") })
  }
}

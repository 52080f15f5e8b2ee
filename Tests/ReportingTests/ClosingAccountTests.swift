import Findings
import Reporting
import Testing

struct ClosingAccountTests {
  private func account(_ summary: Summary, findings: [Finding] = []) throws -> String {
    let report = Report(toolVersion: "1", summary: summary, findings: findings)
    return try #require(ReportFormats.format(named: "text")).render(report, ReportStyle())
  }

  @Test("One is singular, all else is plural")
  func numbers() throws {
    var summary = Summary()
    (summary.files, summary.sheets, summary.conditions, summary.claims, summary.rules) = (1, 1, 1, 1, 1)
    (summary.outcomes.compared, summary.outcomes.contradict, summary.suppressed) = (1, 1, 1)
    #expect(
      try account(summary) == """
        1 file, 1 sheet, 1 condition, 1 value checked with 1 rule.
        No problems found but those that are suppressed.
        1 pair of values compared: 0 agree, 0 refine, 0 complement, 1 contradicts, 0 are unclear.
        1 finding suppressed.

        """)
  }

  @Test("Where no sheet was checked, nothing is said to be in order")
  func noSheet() throws {
    #expect(
      try account(Summary()) == """
        0 files, 0 sheets, 0 conditions, 0 values checked with 0 rules.
        No sheet was checked.

        """)
  }

  @Test("At most ten of what was passed over are listed")
  func passedOver() throws {
    var summary = Summary()
    summary.passedOver = (1...12).map { Summary.PassedOver(path: "\($0).yaml", reason: "no sheet") }
    let lines = try account(summary).split(separator: "\n")
    #expect(lines[2] == "Passed over 12 files:")
    #expect(lines[12] == "  10.yaml: no sheet")
    #expect(lines[13...] == ["  and 2 more"])
    summary.passedOver.removeLast(2)
    #expect(try account(summary).hasSuffix("  10.yaml: no sheet\n"))
  }

  @Test("Quiet is without it")
  func quiet() throws {
    let text = try #require(ReportFormats.format(named: "text"))
    #expect(try text.render(SampleReport.clean, ReportStyle(quiet: true)).isEmpty)
    let loud = try text.render(SampleReport.report, ReportStyle())
    let quiet = try text.render(SampleReport.report, ReportStyle(quiet: true))
    #expect(loud.hasPrefix(quiet + "\n3 files, "))
  }
}

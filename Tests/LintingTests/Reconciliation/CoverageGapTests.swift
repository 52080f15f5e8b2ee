import BundledRules
import Checks
import Findings
import Linting
import Testing

@Suite struct CoverageGapTests {
  @Test("However many signs other sources give, a sheet is told the gravest, and the number of the others")
  func manySigns() throws {
    let sources = (0..<60).map { number in
      """
      sheet: 1
      source: {id: source-\(number)}
      conditions:
        gout:
          name: gout
          red_flags: [{sign: sign\(number)x, act: \(number == 7 ? "emergency" : "soon")}]
      """
    }
    let report = try LintRun().report(on: sources.joined(separator: "\n---\n"))
    let gaps = report.findings.filter { $0.rule == "coverage-gap" && $0.document == 0 }
    #expect(gaps.count == 21)
    #expect(gaps.contains { $0.message.contains("sign7x") && $0.severity == .warning })
    #expect(gaps.contains { $0.message.contains("39 more red flags") && $0.severity == .info })
  }
}

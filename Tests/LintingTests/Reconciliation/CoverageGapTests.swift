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

  @Test("What many sheets lack is told of each with a fingerprint of its own, which other sheets do not change")
  func sameGap() throws {
    let sheet = { (number: Int, flags: String) in
      "sheet: 1\nsource: {id: source-\(number)}\nconditions: {gout: {name: gout, red_flags: [\(flags)]}}\n"
    }
    let giver = sheet(0, "{sign: fever, act: urgent}, {sign: rash, act: soon}")
    let fingerprints = { (count: Int) throws -> [Fingerprint] in
      let sheets = [giver] + (1...count).map { sheet($0, "{sign: rash, act: soon}") }
      let report = try LintRun().report(on: sheets.joined(separator: "---\n"))
      return report.findings.filter { $0.rule == "coverage-gap" }.sorted { $0.document < $1.document }.map(
        \.fingerprint)
    }
    let few = try fingerprints(2)
    let many = try fingerprints(9)
    #expect(few.count == 2 && Set(many).count == 9)
    #expect(Array(many.prefix(2)) == few)
  }

  @Test func `who gives a sign beside what nobody could read gives it all the same`() throws {
    let sheets = """
      sheet: 1
      source: {id: one}
      conditions:
        gout:
          name: gout
          red_flags: [{sign: coughing up blood, act: emergency}, {unknown: true, because: page torn}]
      ---
      sheet: 1
      source: {id: two}
      conditions: {gout: {name: gout, red_flags: [{sign: fever, act: soon}]}}
      """
    let gaps = try LintRun().report(on: sheets).findings.filter { $0.rule == "coverage-gap" }
    #expect(gaps.map(\.document) == [1])
    #expect(gaps.allSatisfy { $0.message.contains("coughing up blood") })
  }
}

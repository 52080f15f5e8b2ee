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

  @Test(
    "Who warns of either of two signs warns of each, and who warns of both lacks neither",
    arguments: [
      (["trouble breathing or swelling of the throat"], ["difficulty breathing"], [0, 1]),
      (["trouble breathing or swelling of the throat"], ["difficulty breathing", "a swollen throat"], [0, 0]),
      (["numbness, tingling or weakness in the arms"], ["weakness or numbness in the arms"], [0, 1]),
      (["pain or swelling of the calf"], ["calf pain", "a swollen calf", "chest pain"], [1, 0]),
      (["swelling and redness"], ["redness"], [0, 0]), (["blue or grey lips"], ["bluish lips"], [0, 0]),
    ])
  func alternatives(first: [String], second: [String], missing: [Int]) throws {
    let sheets = [first, second].enumerated().map { number, signs in
      let flags = signs.map { "{sign: '\($0)', act: urgent}" }.joined(separator: ", ")
      return "sheet: 1\nsource: {id: source-\(number)}\nconditions: {gout: {name: gout, red_flags: [\(flags)]}}\n"
    }
    let gaps = try LintRun().report(on: sheets.joined(separator: "---\n")).findings.filter { $0.rule == "coverage-gap" }
    #expect([0, 1].map { document in gaps.count { $0.document == document } } == missing, "\(gaps.map(\.message))")
  }

  @Test(
    "Who gives one of two signs is told of the other alone, where that has a name, and else of both",
    arguments: [
      ("wheezing", "a tight chest or wheezing", "chest tightness"),
      ("headache with fever", "headache with a fever or a purple rash", "headache with a fever or a purple rash"),
    ])
  func partialGap(own: String, several: String, told: String) throws {
    let sheet = { (source: String, sign: String) in
      "sheet: 1\nsource: {id: \(source)}\nconditions: {gout: {name: gout, red_flags: [{sign: \(sign), act: soon}]}}\n"
    }
    let sheets = sheet("one", own) + "---\n" + sheet("two", several)
    let gaps = try LintRun().report(on: sheets).findings.filter { $0.rule == "coverage-gap" }
    #expect(gaps.map(\.document) == [0])
    #expect(gaps.allSatisfy { $0.message.contains("the red flag “\(told)” (soon) is missing here") }, "\(gaps)")
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

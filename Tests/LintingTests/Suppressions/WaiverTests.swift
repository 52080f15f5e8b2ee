import BundledRules
import Findings
import Linting
import Packs
import Testing
import Text

@Suite struct WaiverTests {
  private static let sheet = TextFile(
    path: "a.yaml", text: "sheet: 1\nsource: {id: a, title: A}\nconditions:\n  c: {name: C, tests: ~}\n")

  private func report(_ entry: String) throws -> Report {
    let linter = try LintRun.of("empty-value", "unused-waiver").linter()
    let waivers = try Waivers(TextFile(path: "w.yaml", text: "waivers: 1\nentries:\n  - {\(entry)}\n"))
    return linter.conclude(
      [linter.inspect(Self.sheet, isNamed: true)], exceptions: Exceptions(waivers: waivers, otherRules: ["wrong-type"]),
      toolVersion: "1")
  }

  @Test(
    "A waiver silences what it names as long as it holds",
    arguments: [
      ("rule: empty-value, subject: c, reason: r, reviewer: B", ""),
      ("rule: empty-value, subject: C, reason: r, reviewer: B, until: 2026-01-15", ""),
      ("rule: empty-value, subject: C, reason: r, reviewer: B, until: 2026-01-14", "held until 2026-01-14"),
      ("rule: empty-value, subject: C, fingerprint: abc, reason: r, reviewer: B", "it was mended, or has changed"),
      ("rule: empty-value, subject: D, reason: r, reviewer: B", "silences nothing"),
      ("rule: emptyvalue, subject: C, reason: r, reviewer: B", "silences nothing"),
    ] as [(String, String)])
  func holds(entry: String, words: String) throws {
    let report = try report(entry)
    #expect(report.findings.contains { $0.rule == "empty-value" } == !words.isEmpty)
    #expect(report.suppressed.map(\.justification) == (words.isEmpty ? ["r (B)"] : []))
    let told = report.findings.filter { $0.rule == "unused-waiver" }
    #expect(told.count == (words.isEmpty ? 0 : 1))
    #expect(told.allSatisfy { $0.message.contains(words) && $0.place.file.path == "w.yaml" })
  }

  @Test func `a waiver by fingerprint silences that finding`() throws {
    let fingerprint = try #require(LintRun.of("empty-value").report(on: [Self.sheet]).findings.first).fingerprint
    #expect(try report("rule: empty-value, fingerprint: \(fingerprint), reason: r, reviewer: B").findings.isEmpty)
  }

  @Test func `a waiver of a rule that is not in force is left alone`() throws {
    let findings = try report("rule: wrong-type, subject: C, reason: r, reviewer: B").findings
    #expect(findings.map(\.rule) == ["empty-value"])
  }

  @Test(
    "A waivers file that is not as it must be says where",
    arguments: [
      ("", "the waivers file is empty"), ("waivers: 2", "w.yaml:1:10: `waivers: 1` says the format"),
      ("waiver: 1", "w.yaml:1:1: unknown key `waiver`; did you mean `waivers`?"),
      ("waivers: 1\nentries: [{rule: r, subject: s, reason: a}]", "w.yaml:2:11: `reviewer` is missing here"),
      ("waivers: 1\nentries: [{rule: r, reason: a, reviewer: b}]", "`subject` or `fingerprint`"),
      (
        "waivers: 1\nentries: [{rule: r, subject: s, reason: '-', reviewer: b}]", "w.yaml:2:41: a waiver needs a reason"
      ),
      (
        "waivers: 1\nentries: [{rule: r, subject: s, reason: a, reviewer: b, until: soon}]",
        "w.yaml:2:64: `until` takes a day"
      ),
    ] as [(String, String)])
  func problems(text: String, words: String) {
    let problem = #expect(throws: ConfigurationProblem.self) { try Waivers(TextFile(path: "w.yaml", text: text)) }
    #expect(problem?.description.contains(words) == true, "\(problem?.description ?? "")")
  }
}

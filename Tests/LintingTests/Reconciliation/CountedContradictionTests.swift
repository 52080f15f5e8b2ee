import BundledRules
import Checks
import Claims
import Findings
import Linting
import Packs
import Testing

/// Of very many contradictions about one thing some are told, and the others counted.
@Suite struct CountedContradictionTests {
  private func findings(_ rule: String, on sheet: String, told: Int? = nil) throws -> [Finding] {
    let rules = BundledRules.rules.filter { $0.id == rule }.map { rule in
      Rule(
        id: rule.id, title: rule.title, severity: rule.severity, page: rule.page, messages: rule.messages,
        settings: rule.settings.merging(told.map { ["told": .number($0)] } ?? [:]) { $1 }, body: rule.body)
    }
    return try LintRun(rules: rules).report(on: sheet).findings
  }

  private func list(_ lengths: Range<Int>) -> String {
    let items = lengths.map { "\($0) days" }.joined(separator: ", ")
    return "sheet: 1\nsource: {id: a}\nconditions: {x: {name: gout, recovery: [\(items)]}}\n"
  }

  private func sources(_ lengths: Range<Int>) -> String {
    lengths.map { "sheet: 1\nsource: {id: s\($0)}\nconditions: {x: {name: gout, recovery: \($0) days}}\n" }
      .joined(separator: "---\n")
  }

  @Test func `one sheet with hundreds of lengths is told each contradiction`() throws {
    let all = try findings("self-contradiction", on: list(1..<300))
    #expect(all.count > 150 && !all.contains { $0.message.contains("more pairs") })
  }

  @Test("What is not told is counted, on the first that is not", arguments: [false, true])
  func counted(hasManySources: Bool) throws {
    let rule = hasManySources ? "contradiction" : "self-contradiction"
    let sheet = hasManySources ? sources(1..<40) : list(1..<40)
    let all = try findings(rule, on: sheet)
    let some = try findings(rule, on: sheet, told: 5)
    #expect(all.count > 6 && some.count == 6)
    let counted = try #require(some.first { $0.message.contains("\(all.count - 5) more pairs of values") })
    #expect(counted.severity == .warning && counted.attribute == "recovery")
    let told = Set(some.filter { $0.fingerprint != counted.fingerprint }.map(\.fingerprint))
    #expect(told.count == 5 && told.isSubset(of: Set(all.map(\.fingerprint))))
  }

  @Test func `of thousands of lengths as many are told as anybody reads`() throws {
    let all = try findings("self-contradiction", on: list(1..<2_000))
    #expect(all.count == ClaimGroup.mostTold + 1)
  }
}

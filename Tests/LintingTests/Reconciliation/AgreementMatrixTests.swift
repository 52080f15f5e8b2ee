import BundledRules
import Checks
import Claims
import Findings
import Linting
import Sheets
import Testing
import Text
import YAML

/// Who agrees with whom, as a report tells it.
@Suite struct AgreementMatrixTests {
  private func files(_ facts: [String]) -> [TextFile] {
    facts.enumerated().map { number, fact in
      let id = "s\(String(number + 1_000).dropFirst())"
      return TextFile(
        path: "\(id).yaml", text: "source: {id: \(id)}\nconditions:\n  acl-tear:\n    name: ACL tear\n    \(fact)\n")
    }
  }

  private func matrix(_ facts: [String], rulings: Rulings = Rulings()) throws -> AgreementMatrix {
    let linter = try LintRun().linter()
    let report = linter.conclude(
      files(facts).map { linter.inspect($0, isNamed: true) }, rulings: rulings, toolVersion: "1", tellsAgreement: true)
    return try #require(report.agreement)
  }

  @Test func `nothing is told where no format asks`() throws {
    #expect(try LintRun().report(on: files(["urgency: routine", "urgency: emergency"])).agreement == nil)
  }

  @Test func `who says the same agrees, who says more adds, who says nothing is silent`() throws {
    let matrix = try matrix(["symptoms: [swelling]", "symptoms: [swelling, pain]", "prevalence: rare"])
    let row = try #require(matrix.rows.first { $0.attribute == "symptoms" })
    #expect(row.subject == "ACL tear")
    #expect(row.cells == [.agrees, .adds, .silent])
    #expect(row.agreement == .adds)
    let alone = try #require(matrix.rows.first { $0.attribute == "prevalence" })
    #expect(alone.cells == [.silent, .silent, .alone])
  }

  @Test func `the same in other words agrees`() throws {
    let row = try #require(try matrix(["pain: {onset: sudden}", "pain: {onset: suddenly}"]).rows.first)
    #expect(row.cells == [.agrees, .agrees])
  }

  @Test func `a contradiction that a policy decides is settled, with what stands and who says what`() throws {
    let row = try #require(try matrix(["urgency: routine", "urgency: emergency"]).rows.first)
    #expect(row.cells == [.settled, .settled])
    let dispute = try #require(row.disputes.first)
    #expect(dispute.standing == "emergency")
    guard case .policy(let name, _) = dispute.decision else { throw Unexpected() }
    #expect(name == "most-cautious")
    let speakers = row.statements.flatMap(\.speakers)
    #expect(speakers.map(\.wording) == ["routine", "emergency"])
    #expect(speakers.map(\.column) == [0, 1])
    #expect(speakers.map { $0.place.file.text(in: $0.place.range) } == ["routine", "emergency"])
  }

  @Test func `a contradiction that nothing decides stays one, and comes first`() throws {
    let facts = ["autoimmune disease", "osteoarthritis"].map { "symptoms: [swelling]\n    is_a: [\($0)]" }
    let matrix = try matrix(facts)
    let row = try #require(matrix.rows.first)
    #expect(row.attribute == "is_a")
    #expect(row.agreement == .contradicts)
    guard case .unresolved? = row.disputes.first?.decision else { throw Unexpected() }
  }

  @Test func `a ruling decides before any policy`() throws {
    let facts = ["urgency: routine", "urgency: emergency"]
    let stated = files(facts).map { file in
      let tree = NodeTree.reading(file)
      return SourceClaims.reading(
        Sheet.reading(Document(tree: tree, root: tree.documents[0], index: 0)), BundledRules.knowledge)
    }
    let context = ReconciliationContext(
      reconciliation: Reconciliation(stated, BundledRules.knowledge), knowledge: BundledRules.knowledge)
    let subjects = SubjectNames(context.reconciliation, BundledRules.vocabulary).subjects(called: "ACL tear")
    let claims = context.contests(of: subjects, .urgency).flatMap(\.fingerprints)
    let text = """
      rulings: 1
      entries:
        - {subject: ACL tear, attribute: urgency, both: true, because: two cases, by: E, on: 2026-01-01,
           claims: [\(claims.joined(separator: ", "))]}
      """
    let ruled = try matrix(facts, rulings: try Rulings(TextFile(path: "rulings.yaml", text: text)))
    let row = try #require(ruled.rows.first)
    #expect(row.cells == [.ruled, .ruled])
    #expect(row.disputes.first?.standing == nil)
    guard case .ruling("two cases", "E", "2026-01-01")? = row.disputes.first?.decision else { throw Unexpected() }
  }

  @Test func `what nobody can read, and what holds in another case, is unclear`() throws {
    let unread = try matrix(["recovery: 3 steps", "recovery: 3 weeks", "recovery: 3 weeks"])
    #expect(unread.rows.first?.cells == [.unclear, .agrees, .agrees])
    let cases = try matrix(["recovery: {takes: 3 weeks, when: partial tear}", "recovery: 3 weeks"])
    #expect(cases.rows.first?.cells == [.unclear, .unclear])
    #expect(cases.rows.first?.statements.compactMap(\.circumstances).count == 1)
  }

  @Test func `of many sources those that disagree get a column, and what is left out is counted`() throws {
    var facts = [String](repeating: "urgency: urgent\n    symptoms: [swelling]", count: 60)
    facts[50] = "urgency: routine"
    let matrix = try matrix(facts)
    #expect(matrix.sourceCount == 60)
    #expect(matrix.sources.count == 20)
    #expect(matrix.sources.contains { $0.id == "s050" })
    let statement = try #require(matrix.rows.first?.statements.first { $0.speakerCount > 1 })
    #expect(statement.speakerCount == 59)
    #expect(statement.speakers.count == 12)
  }

  private struct Unexpected: Error {}
}

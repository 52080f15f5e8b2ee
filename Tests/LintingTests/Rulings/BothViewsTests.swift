import BundledRules
import Checks
import Claims
import Findings
import Linting
import Sheets
import Testing
import Text
import YAML

/// What a reconciled sheet makes of a ruling that lets both views stand.
@Suite struct BothViewsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let attribute: Attribute
    /// What each source states of the condition.
    let facts: [String]
    /// The values that stand by the ruling.
    let values: [String]
  }

  private static let cases = [
    Case(
      testDescription: "lengths", attribute: .painDuration,
      facts: ["pain: {duration: 6 weeks}", "pain: {duration: a few days}"], values: ["6 weeks", "a few days"]),
    Case(
      testDescription: "steps of a scale", attribute: .urgency, facts: ["urgency: routine", "urgency: emergency"],
      values: ["emergency", "routine"]),
    Case(
      testDescription: "two steps of which a third agrees with one", attribute: .prevalence,
      facts: ["prevalence: rare", "prevalence: very common", "prevalence: common"], values: ["rare", "very common"]),
    Case(
      testDescription: "one facet of a prognosis", attribute: .prognosis,
      facts: ["prognosis: [resolves alone, harmless]", "prognosis: permanent"],
      values: ["permanent", "resolves alone"]),
    Case(
      testDescription: "places", attribute: .painLocation,
      facts: [
        "pain: {location: [at the front of the knee]}", "pain: {location: [at the back of the knee, in the hip]}",
      ],
      values: ["at the back of the knee", "at the front of the knee"]),
    Case(
      testDescription: "uses of a treatment", attribute: .treatments,
      facts: ["treatments: [{name: ice, use: first line}]", "treatments: [{name: ice, use: not needed}]"],
      values: ["ice", "ice"]),
    Case(
      testDescription: "what to do and to avoid", attribute: .treatments,
      facts: ["treatments: [{name: ice, use: first line}, rest]", "avoid: [ice]"], values: ["ice", "ice"]),
    Case(
      testDescription: "a sign, and none", attribute: .symptoms,
      facts: ["symptoms: [fever, swelling]", "symptoms: [{value: fever, present: never}]"],
      values: ["fever", "fever"]),
    Case(
      testDescription: "lengths of recovery", attribute: .recovery,
      facts: ["recovery: 6 weeks", "recovery: 2 years"], values: ["2 years", "6 weeks"]),
  ]

  private func texts(_ facts: [String]) -> [String] {
    facts.enumerated().map { number, fact in
      "sheet: 1\nsource: {id: source-\(number)}\nconditions:\n  acl-tear:\n    name: ACL tear\n    \(fact)\n"
    }
  }

  private func stated(_ texts: [String]) -> [SourceClaims] {
    texts.enumerated().map { number, text in
      let tree = NodeTree.reading(TextFile(path: "\(number).yaml", text: text))
      return SourceClaims.reading(
        Sheet.reading(Document(tree: tree, root: tree.documents[0], index: 0)), BundledRules.knowledge)
    }
  }

  private func ruling(_ example: Case) throws -> RulingBook {
    let knowledge = BundledRules.knowledge
    let context = ReconciliationContext(
      reconciliation: Reconciliation(stated(texts(example.facts)), knowledge), knowledge: knowledge)
    let subjects = SubjectNames(context.reconciliation, knowledge.vocabulary).subjects(called: "ACL tear")
    let claims = context.contests(of: subjects, example.attribute).flatMap(\.fingerprints)
    try #require(!claims.isEmpty)
    let text = """
      rulings: 1
      entries:
        - {subject: ACL tear, attribute: \(example.attribute.rawValue), both: true, because: two cases, by: E,
           on: 2026-01-01, claims: [\(claims.joined(separator: ", "))]}
      """
    return try Rulings(TextFile(path: "rulings.yaml", text: text)).book
  }

  private func reconciled(_ sources: [SourceClaims], _ book: RulingBook = .empty) throws -> (ReconciledSheet, String) {
    let sheet = ReconciledSheet(sources, BundledRules.knowledge, rulings: book)
    return (sheet, try #require(YAMLWriter.text(sheet.yaml(id: "reconciled"))))
  }

  @Test("Both values stand, and say that a ruling decided", arguments: cases)
  func both(example: Case) throws {
    let (sheet, text) = try reconciled(stated(texts(example.facts)), try ruling(example))
    let items = sheet.conditions.flatMap(\.attributes).flatMap(\.items)
    #expect(items.filter { $0.decidedBy == "ruling" }.map(\.value).sorted() == example.values, "\(text)")
    #expect(items.allSatisfy { $0.against.isEmpty && [nil, "ruling"].contains($0.decidedBy) }, "\(text)")
  }

  @Test("What comes of it is a valid sheet that reconciles to itself, with or without the ruling", arguments: cases)
  func idempotence(example: Case) throws {
    let book = try ruling(example)
    let sources = stated(texts(example.facts))
    let (_, text) = try reconciled(sources, book)
    #expect(try reconciled(stated([text])).1 == text)
    #expect(try reconciled(stated([text]), book).1 == text)
    #expect(try reconciled(sources + stated([text]), book).1 == text)
    let rules: Set<String> = [
      "wrong-type", "invalid-value", "unknown-key", "missing-key", "self-contradiction", "contradiction",
      "duplicate-item",
    ]
    let findings = try GeneratedSources([text]).report(rules).findings
    #expect(findings.isEmpty, "\(findings.map(\.compactLine))\n\(text)")
  }

  @Test func `a source that comes later and disagrees is weighed against both`() throws {
    let example = Self.cases[0]
    let (_, text) = try reconciled(stated(texts(example.facts)), try ruling(example))
    let other = "sheet: 1\nsource: {id: z}\nconditions: {x: {name: ACL tear, pain: {duration: 2 years}}}\n"
    #expect(try GeneratedSources([text, other]).contradictions().count == 1)
    #expect(try GeneratedSources([text, other]).report(["self-contradiction"]).findings.isEmpty)
  }
}

import BundledRules
import Claims
import Sheets
import Testing

/// What an editor's ruling settles, and what makes it settle nothing.
@Suite struct RulingTests {
  /// Sources `a`, `b` …, each with how long it says that pain lasts.
  private static let before = ["6 weeks", "a few days"]

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var durations = RulingTests.before
    var subject = "gout"
    var attribute = Attribute.painDuration
    var holds = Ruling.Holds.value("a few days")
    /// What stands, and what decided.
    let value: String
    let decidedBy: String
    let fault: RulingReview.Fault?
  }

  private static func sources(_ durations: [String]) -> [SourceClaims] {
    StatedSheets.conditions(durations.map { "name: gout, pain: {duration: \($0)}" })
  }

  /// The fingerprints of what the sources say before.
  private static var claims: Set<String> {
    let reconciliation = Reconciliation(sources(before), BundledRules.knowledge)
    let fingerprints = reconciliation.sources.map { source in
      RulingBook.empty.fingerprint(of: source.claims[0], from: source, about: reconciliation.subjects[0])
    }
    return Set(fingerprints)
  }

  private static func ruling(_ example: Case, entry: Int = 0) -> Ruling {
    Ruling(
      subject: example.subject, attribute: example.attribute, holds: example.holds, because: "so", by: "E",
      on: "2026-01-01", claims: claims, entry: entry)
  }

  @Test(
    "A ruling settles before any policy as long as it fits what the sources say",
    arguments: [
      Case(testDescription: "as stated", value: "a few days", decidedBy: "ruling", fault: nil),
      Case(
        testDescription: "the value in other words", holds: .value("Few  days"), value: "a few days",
        decidedBy: "ruling", fault: nil),
      Case(
        testDescription: "the subject by another name", subject: "gouty arthritis", value: "a few days",
        decidedBy: "ruling", fault: nil),
      Case(
        testDescription: "a new source that takes a side", durations: before + ["six weeks"], value: "a few days",
        decidedBy: "ruling", fault: nil),
      Case(
        testDescription: "a new source that agrees with what holds", durations: before + ["2 days"],
        value: "a few days",
        decidedBy: "ruling", fault: nil),
      Case(
        testDescription: "a new source that takes one of both sides", durations: before + ["5 weeks"],
        holds: .both, value: "6 weeks", decidedBy: "ruling", fault: nil),
      Case(
        testDescription: "a new source that agrees with what was overruled", durations: before + ["5 to 9 weeks"],
        value: "6 weeks", decidedBy: "unresolved", fault: .joined(source: "c")),
      Case(
        testDescription: "both views", holds: .both, value: "6 weeks", decidedBy: "ruling", fault: nil),
      Case(
        testDescription: "a claim that changed", durations: ["6 months", "a few days"], value: "6 months",
        decidedBy: "unresolved", fault: .changed(source: "a")),
      Case(
        testDescription: "a new source that disagrees", durations: before + ["2 years"], value: "2 years",
        decidedBy: "unresolved", fault: .joined(source: "c")),
      Case(
        testDescription: "a value that nobody states", holds: .value("purple"), value: "6 weeks",
        decidedBy: "unresolved", fault: .unstated),
      Case(
        testDescription: "a subject that nobody speaks of", subject: "leg cramp", value: "6 weeks",
        decidedBy: "unresolved", fault: .noSubject),
      Case(
        testDescription: "an attribute that nobody states", attribute: .urgency, value: "6 weeks",
        decidedBy: "unresolved", fault: .nothingStated),
    ])
  func settles(example: Case) throws {
    let knowledge = BundledRules.knowledge
    let sources = Self.sources(example.durations)
    let book = RulingBook([Self.ruling(example)]) { $0 }
    let sheet = ReconciledSheet(sources, knowledge, rulings: book)
    let attribute = sheet.conditions.first?.attributes.first { $0.attribute == .painDuration }
    let item = try #require(attribute?.items.first)
    #expect(item.value == example.value)
    if example.durations.count == 2 || example.fault == nil { #expect(item.decidedBy == example.decidedBy) }
    #expect((item.decidedBy == "ruling") == (example.decidedBy == "ruling"))
    let reconciliation = Reconciliation(sources, knowledge)
    let review = RulingReview(of: book, in: reconciliation, knowledge)
    #expect(review.fault(of: book.rulings[0]) == example.fault)
    let group = try #require(reconciliation.groups.first { !$0.oppositions.isEmpty })
    #expect(group.oppositions.allSatisfy { review.isSettled($0, in: group) } == (example.fault == nil))
  }

  @Test func `the later of two rulings on the same is in force`() throws {
    let cases = [
      Case(testDescription: "", value: "", decidedBy: "", fault: nil),
      Case(testDescription: "", holds: .value("6 weeks"), value: "", decidedBy: "", fault: nil),
    ]
    let book = RulingBook(cases.enumerated().map { Self.ruling($1, entry: $0) }) { $0 }
    let sources = Self.sources(Self.before)
    let sheet = ReconciledSheet(sources, BundledRules.knowledge, rulings: book)
    let items = sheet.conditions.first?.attributes.first { $0.attribute == .painDuration }?.items
    #expect(items?.map(\.value) == ["6 weeks"])
    let review = RulingReview(
      of: book, in: Reconciliation(sources, BundledRules.knowledge), BundledRules.knowledge)
    #expect(book.rulings.map(review.fault) == [.replaced, nil])
  }

  @Test(
    "A value is what a claim states by its words, its meaning or what it is about",
    arguments: [
      ("treatments", "{name: ice, use: first line}", "ice (first line)", true),
      ("treatments", "{name: ice, use: first line}", "icing (first line)", true),
      ("treatments", "{name: ice, use: first line}", "ice", true),
      ("treatments", "{name: ice, use: first line}", "ice (avoid)", false),
      ("treatments", "{name: ice, use: first line}", "avoid ice", false),
      ("treatments", "{name: ice, use: avoid}", "avoid ice", true), ("avoid", "ice", "avoid icing", true),
      ("avoid", "ice", "ice", false), ("symptoms", "{value: fever, present: never}", "never fever", true),
      ("symptoms", "{value: fever, present: never}", "fever", false), ("prognosis", "permanent", "Permanent", true),
      ("prognosis", "permanent", "", false), ("prognosis", "permanent", "[a, b", false),
      ("recovery", "six weeks", "6 weeks", true), ("recovery", "six weeks", "7 weeks", false),
    ])
  func held(attribute: String, item: String, value: String, isStated: Bool) throws {
    let sheet = try #require(StatedSheets.conditions(["name: gout, \(attribute): [\(item)]"]).first)
    let held = HeldValue(value, of: .treatments, BundledRules.knowledge)
    #expect(held.isStated(by: try #require(sheet.claims.first)) == isStated)
  }

  @Test(
    "In a ruling on what to avoid, a bare name means that the advice against it holds",
    arguments: [
      ("avoid", "ice", "ice", true), ("avoid", "ice", "avoid ice", true),
      ("treatments", "{name: ice, use: avoid}", "ice", true), ("treatments", "{name: ice, use: usual}", "ice", false),
      ("treatments", "{name: ice, use: usual}", "ice (usual)", true), ("avoid", "ice", "ice (usual)", false),
    ])
  func heldAdviceAgainst(attribute: String, item: String, value: String, isStated: Bool) throws {
    let sheet = try #require(StatedSheets.conditions(["name: gout, \(attribute): [\(item)]"]).first)
    let held = HeldValue(value, of: .avoid, BundledRules.knowledge)
    #expect(held.isStated(by: try #require(sheet.claims.first)) == isStated)
  }
}

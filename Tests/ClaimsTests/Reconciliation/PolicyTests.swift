import BundledRules
import Claims
import Sheets
import Testing

/// What settles a contradiction.
@Suite struct PolicyTests {
  /// One source: how long it says that pain lasts, and what it is.
  private struct Source {
    let duration: String
    var tier = "editorial"
    var updated = "2025-01-01"
  }

  /// The value that stands, what decided, and how many stand against it.
  private func outcome(
    _ policies: [Policy], _ sources: Source..., rulings: RulingBook = .empty
  ) -> (value: String, decidedBy: String?, against: Int)? {
    let knowledge = Knowledge(
      vocabulary: BundledRules.vocabulary, scales: BundledRules.scales, durations: BundledRules.durationWords,
      bodyMap: BundledRules.bodyMap,
      attributes: [
        AttributeDefinition(.painDuration, comparison: "duration", stake: .descriptive, policies: policies)
      ])
    let text = zip("abcdefgh", sources).map { id, source in
      """
      source: {id: \(id), tier: \(source.tier), updated: \(source.updated)}
      conditions: {x: {name: gout, pain: {duration: \(source.duration)}}}

      """
    }.joined(separator: "---\n")
    let sheet = ReconciledSheet(StatedSheets.reading(text, knowledge), knowledge, rulings: rulings)
    let attribute = sheet.conditions.first?.attributes.first { $0.attribute == .painDuration }
    guard let item = attribute?.items.first, attribute?.items.count == 1 else { return nil }
    return (item.value, item.decidedBy, item.against.count)
  }

  @Test func `what agrees needs no decision`() {
    let outcome = outcome([.majority], Source(duration: "6 weeks"), Source(duration: "six weeks"))
    #expect(outcome?.value == "6 weeks")
    #expect(outcome?.decidedBy == nil)
    #expect(outcome?.against == 0)
  }

  @Test func `the majority of the sources`() {
    let outcome = outcome(
      [.majority], Source(duration: "a few days"), Source(duration: "6 weeks"), Source(duration: "six weeks"))
    #expect(outcome?.value == "6 weeks")
    #expect(outcome?.decidedBy == "majority")
    #expect(outcome?.against == 1)
  }

  @Test func `a tie is left unresolved, and says so`() {
    let outcome = outcome([.majority], Source(duration: "a few days"), Source(duration: "6 weeks"))
    // The longer one is the more cautious.
    #expect(outcome?.value == "6 weeks")
    #expect(outcome?.decidedBy == "unresolved")
    #expect(outcome?.against == 1)
  }

  @Test func `the highest tier`() {
    let outcome = outcome(
      [.highestTier], Source(duration: "6 weeks"), Source(duration: "a few days", tier: "guideline"),
      Source(duration: "6 weeks", tier: "commercial"))
    #expect(outcome?.value == "a few days")
    #expect(outcome?.decidedBy == "highest-tier")
  }

  @Test func `references settle, however many others say something else`() {
    let outcome = outcome(
      [.majority, .mostCautious], Source(duration: "6 weeks"), Source(duration: "six weeks"),
      Source(duration: "6 weeks"), Source(duration: "2 days", tier: "reference"))
    #expect(outcome?.value == "2 days")
    #expect(outcome?.decidedBy == "highest-tier")
  }

  @Test func `references that can all hold settle together, and a policy chooses which is shown`() {
    let outcome = outcome(
      [.mostCautious], Source(duration: "6 weeks"), Source(duration: "1 to 3 days", tier: "reference"),
      Source(duration: "2 to 4 days", tier: "reference"))
    #expect(outcome?.value == "2 to 4 days")
    #expect(outcome?.decidedBy == "highest-tier")
  }

  @Test func `references that contradict each other are decided between by the policies, and not by others`() {
    let outcome = outcome(
      [.mostCautious], Source(duration: "6 weeks"), Source(duration: "2 minutes", tier: "reference"),
      Source(duration: "2 days", tier: "reference"))
    #expect(outcome?.value == "2 days")
    #expect(outcome?.decidedBy == "most-cautious")
    #expect(outcome?.against == 2)
  }

  @Test func `the most recent source`() {
    let outcome = outcome(
      [.mostRecent], Source(duration: "6 weeks", updated: "2024-12-31"),
      Source(duration: "a few days", updated: "2025-01-02"), Source(duration: "six weeks", updated: "2023-01-01"))
    #expect(outcome?.value == "a few days")
    #expect(outcome?.decidedBy == "most-recent")
  }

  @Test(
    "Of two dates the later one is the more recent, in whatever form; what is no date is none",
    arguments: [
      ("2024-12-31", "2025-01-02", true), ("2025-01-23", "2025", true), ("2025-12-31", "2025", nil),
      ("2025-01-31", "2025-01", nil), ("2025-01", "2025-02-01", true), ("March 2019", "2018-01-01", true),
      ("2025-02-30", "2001", true), ("March 2019", "~", nil), ("9/9/2099", "2099-99-99", nil),
    ] as [(String, String, Bool?)])
  func dates(first: String, second: String, isSecondLater: Bool?) {
    for isSwapped in [false, true] {
      let (one, other) = (Source(duration: "6 weeks", updated: first), Source(duration: "a few days", updated: second))
      let outcome = isSwapped ? outcome([.mostRecent], other, one) : outcome([.mostRecent], one, other)
      #expect(outcome?.decidedBy == (isSecondLater == nil ? "unresolved" : "most-recent"))
      if isSecondLater == true { #expect(outcome?.value == "a few days") }
    }
  }

  @Test func `the value that lies inside the others`() {
    let outcome = outcome(
      [.mostSpecific], Source(duration: "up to 8 weeks"), Source(duration: "4 to 6 weeks"), Source(duration: "2 years"))
    #expect(outcome?.value == "4 to 6 weeks")
    #expect(outcome?.decidedBy == "most-specific")
    // What it lies inside of says the same less exactly.
    #expect(outcome?.against == 1)
  }

  @Test func `the most cautious value`() {
    let outcome = outcome([.mostCautious], Source(duration: "2 years"), Source(duration: "a few days"))
    #expect(outcome?.value == "2 years")
    #expect(outcome?.decidedBy == "most-cautious")
  }

  @Test func `a union decides nothing where both cannot hold`() {
    #expect(outcome([.union], Source(duration: "2 years"), Source(duration: "a few days"))?.decidedBy == "unresolved")
    let next = outcome(
      [.union, .highestTier], Source(duration: "2 years"), Source(duration: "a few days", tier: "clinical"))
    #expect(next?.decidedBy == "highest-tier")
  }

  @Test func `the next policy decides where the first has a tie`() {
    let outcome = outcome(
      [.highestTier, .majority], Source(duration: "a few days"), Source(duration: "6 weeks"),
      Source(duration: "six weeks"))
    #expect(outcome?.value == "6 weeks")
    #expect(outcome?.decidedBy == "majority")
  }

  @Test func `a reference settles before the majority does`() {
    let outcome = outcome(
      [.majority], Source(duration: "6 weeks"), Source(duration: "six weeks"),
      Source(duration: "a few days", tier: "reference"))
    #expect(outcome?.value == "a few days")
    #expect(outcome?.decidedBy == "highest-tier")
  }

  @Test func `two references that disagree settle nothing by themselves`() {
    let outcome = outcome(
      [.majority], Source(duration: "6 weeks", tier: "reference"), Source(duration: "six weeks"),
      Source(duration: "a few days", tier: "reference"))
    #expect(outcome?.value == "6 weeks")
    #expect(outcome?.decidedBy == "majority")
  }
}

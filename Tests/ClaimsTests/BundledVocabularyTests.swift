import BundledRules
import Claims
import Testing

@Suite struct BundledVocabularyTests {
  private static let vocabulary = BundledRules.vocabulary

  @Test(
    "Conditions that cannot wait have a least urgency",
    arguments: [
      ("deep vein thrombosis", Urgency.urgent), ("blood clot in the leg", .urgent),
      ("infected joint", .urgent), ("infected knee", .urgent), ("infectious arthritis", .urgent),
      ("septic arthritis of the knee", .urgent), ("clot in the lung", .emergency), ("pulmonary embolism", .emergency),
      ("stroke", .emergency), ("a heart attack", .emergency),
    ])
  func urgency(term: String, urgency: Urgency) {
    #expect(Self.vocabulary.concept(named: term)?.leastUrgency == urgency)
  }

  @Test func `a clot in a leg vein, in these words, has a least urgency`() {
    #expect(Self.vocabulary.concept(named: "clot in a leg vein")?.leastUrgency == .urgent)
  }

  @Test(
    "Ordinary conditions have none",
    arguments: [
      "gout", "ACL tear", "Baker's cyst", "tennis elbow", "leg cramp", "osteoarthritis", "heartburn",
    ])
  func ordinary(term: String) {
    #expect(Self.vocabulary.concept(named: term)?.leastUrgency == nil)
  }

  @Test(
    "Words that hold a place are placeholders",
    arguments: ["none", "tbc", "TBC", "n/a", "N/A", "...", "…", "unknown", "?", "todo", "[to be confirmed]", "-", ""])
  func placeholder(text: String) {
    #expect(Self.vocabulary.placeholders.contains(text))
  }
}

import BundledRules
import Claims
import Testing

@Suite struct BundledVocabularyTests {
  private static let vocabulary = BundledRules.vocabulary

  @Test func `no label or synonym leads to two concepts`() {
    var owners: [Phrase: String] = [:]
    for concept in Self.vocabulary.concepts {
      for term in [concept.label] + concept.synonyms {
        let owner = owners[Phrase(term)]
        #expect(owner == nil || owner == concept.label, "“\(term)” is of \(owner ?? "") and of \(concept.label)")
        owners[Phrase(term)] = concept.label
      }
    }
  }

  @Test func `every label and synonym leads to its own concept`() {
    for concept in Self.vocabulary.concepts {
      for term in [concept.label] + concept.synonyms {
        #expect(Self.vocabulary.concept(named: term)?.label == concept.label, "\(term)")
      }
    }
  }

  @Test func `no label stands there twice, and none is without words`() {
    let labels = Self.vocabulary.concepts.map(\.label)
    #expect(Set(labels).count == labels.count)
    for concept in Self.vocabulary.concepts {
      #expect(([concept.label] + concept.synonyms).allSatisfy { !Phrase($0).words.isEmpty }, "\(concept.label)")
    }
  }

  @Test func `no label or synonym is a placeholder`() {
    for term in Self.vocabulary.concepts.flatMap({ [$0.label] + $0.synonyms }) {
      #expect(!Self.vocabulary.placeholders.contains(term), "\(term)")
    }
  }

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
    // The vocabulary has "leg vein clot", but not this order of the words yet.
    withKnownIssue { #expect(Self.vocabulary.concept(named: "clot in a leg vein")?.leastUrgency == .urgent) }
  }

  @Test(
    "Ordinary conditions have none",
    arguments: [
      "gout", "ACL tear", "Baker's cyst", "tennis elbow", "leg cramp", "osteoarthritis", "heartburn", "heat stroke",
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

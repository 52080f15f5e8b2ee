/// A concept of the field.
public struct Concept: Sendable {
  /// The preferred name.
  public let label: String
  public let synonyms: [String]
  /// For a condition that cannot wait: the least urgency that a sheet may give it.
  public let leastUrgency: Urgency?

  public init(label: String, synonyms: [String] = [], leastUrgency: Urgency? = nil) {
    self.label = label
    self.synonyms = synonyms
    self.leastUrgency = leastUrgency
  }
}

/// Leads from the terms that sheets use to concepts.
public struct Vocabulary: Sendable {
  public let concepts: [Concept]
  private let indexOf: [Phrase: Int]

  /// Takes concepts; where two share a term, the first has it.
  public init(_ concepts: [Concept]) {
    self.concepts = concepts
    var indexOf: [Phrase: Int] = [:]
    for (index, concept) in concepts.enumerated() {
      for term in [concept.label] + concept.synonyms {
        let phrase = Phrase(term)
        if indexOf[phrase] == nil { indexOf[phrase] = index }
      }
    }
    self.indexOf = indexOf
  }

  /// The concept that a term names; nil if none does.
  public func concept(named term: String) -> Concept? {
    guard !indexOf.isEmpty else { return nil }
    for reading in Phrase.readings(of: term) {
      if let index = indexOf[reading] { return concepts[index] }
    }
    return nil
  }
}

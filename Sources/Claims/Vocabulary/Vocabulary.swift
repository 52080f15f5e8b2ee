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
  private let memory = PhraseMemory<Int?>()
  /// Words that hold the place of a fact.
  public let placeholders: PlaceholderWords

  /// Takes concepts; where two share a term, the first has it.
  ///
  /// - Parameter placeholders: Words that hold a place where a fact belongs: "tbc".
  public init(_ concepts: [Concept], placeholders: [String] = []) {
    self.concepts = concepts
    self.placeholders = PlaceholderWords(placeholders)
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
    let index = memory.answer(for: term) { term in
      Phrase.readings(of: term).lazy.compactMap { indexOf[$0] }.first
    }
    return index.map { concepts[$0] }
  }
}

/// What makes a piece of care narrower than the concept that it names.
extension CarePhrase {
  /// The narrowing words of a term that the label of its concept lacks.
  static func narrowing(
    of term: TermReading, beyond concept: ConceptID, _ vocabulary: Vocabulary
  ) -> Set<String> {
    // "Straight after" is soon after, and nothing straight.
    let words = PlainWording.of(Phrase(term.text).words, lexicon: vocabulary.lexicon)
    let found = words.indices.filter { vocabulary.lexicon.length(of: .narrowing, in: words, at: $0) != nil }
    guard !found.isEmpty else { return [] }
    let label = vocabulary.form(of: Phrase.words(of: vocabulary[concept].label)).parts.flatMap(\.tokens)
    return Set(found.flatMap { vocabulary.form(of: [words[$0]]).parts.flatMap(\.tokens) }).subtracting(label)
  }

  /// The sites that something is spread on, where it has others: a cream may be kept from the face alone, while ice is
  /// for the place that is injured.
  static func sites(of term: TermReading, _ words: [String], _ vocabulary: Vocabulary) -> Set<String> {
    let lexicon = vocabulary.lexicon
    guard term.concept == nil, term.siteless != nil,
      words.indices.contains(where: { lexicon.length(of: .spreadForms, in: words, at: $0) != nil })
    else { return [] }
    return Set(term.form.parts.flatMap(\.tokens).compactMap(TermForm.structure).map { vocabulary[$0].label })
  }

  /// What words name but for a condition that they end with, as one that is known: "the hernia".
  static func withoutCondition(
    _ words: [String], _ kinds: [ConceptKind], _ vocabulary: Vocabulary
  ) -> ConceptID? {
    guard let article = words.lastIndex(of: Phrase.article), article > 0, article + 1 < words.count,
      // What sticks to the blister is some plasters, and no others.
      !words[..<article].contains(where: TermForm.isRelative),
      vocabulary.concept(withName: words[(article + 1)...], kinds: [.condition]) != nil
    else { return nil }
    return vocabulary.term(words[..<article].joined(separator: " "), kinds: kinds).concept
  }
}

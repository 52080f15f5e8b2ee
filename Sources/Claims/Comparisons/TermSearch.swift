/// Many terms that are looked for, by what of a term makes it one of those that they may cover or exclude.
///
/// The other way round than `TermIndex`: for a few terms that are looked for among many, nothing is kept of the many.
struct TermSearch {
  private let vocabulary: Vocabulary
  private var byConcept: [ConceptID: [Int]] = [:]
  private var byWord: [String: [Int]] = [:]

  init(_ terms: [TermReading], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var frequencies: [String: Int] = [:]
    for term in terms { for word in term.wordsOfOnlyPart { frequencies[word, default: 0] += 1 } }
    for (index, term) in terms.enumerated() {
      for excluded in vocabulary.excluded(by: term) { byConcept[excluded, default: []].append(index) }
      if let kind = term.composition?.components.first?.kinds.first { byConcept[kind, default: []].append(index) }
      if let concept = term.concept {
        byConcept[concept, default: []].append(index)
      } else {
        // Whatever else a term covers has all of its words, so the rarest of them too.
        let rarest = term.wordsOfOnlyPart.min { frequencies[$0, default: 0] < frequencies[$1, default: 0] }
        if let rarest { byWord[rarest, default: []].append(index) }
      }
    }
  }

  /// The terms that exclude a term, or that it may be a kind of; one may be given twice.
  func searching(_ term: TermReading) -> [Int] {
    var found: [Int] = []
    for concept in vocabulary.kindsAndWholes(of: term) {
      if let those = byConcept[concept] { found += those }
    }
    guard !byWord.isEmpty else { return found }
    for word in vocabulary.coveredWords(of: term) {
      if let those = byWord[word] { found += those }
    }
    return found
  }
}

extension TermReading {
  /// The words of a term of one part; none of "alcohol and caffeine", whose parts are terms by themselves.
  var wordsOfOnlyPart: [String] { form.parts.count == 1 ? form.parts[0].tokens : [] }
}

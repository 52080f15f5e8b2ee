internal import Sheets

/// The words of all names, for who suspects a slip of the pen.
struct NearNames {
  private let table: VocabularyTable

  init(_ table: VocabularyTable) { self.table = table }

  func contains(_ word: String) -> Bool { table.hasWord(word) }

  /// The known word that a word was probably meant to be. Few slip in the first letter. Linear in the words that begin
  /// with it.
  ///
  /// Two slips at most: with more, one medicine becomes another.
  func nearest(to word: String) -> String? {
    NearestSpelling.of(word, among: candidates(for: word, within: 2), slips: 2)
  }

  /// The known words that begin like a word and are about as long.
  func candidates(for word: String, within difference: Int) -> [String] {
    let length = word.utf8.count
    guard length > 4, length < 40, let first = word.utf8.first else { return [] }
    return table.words(beginningWith: first, lengths: max(5, length - difference)...(length + difference))
  }
}

extension Vocabulary {
  /// The known term that an unknown one was probably meant to be: the same with its misspelt words mended.
  ///
  /// Nil where no word looks misspelt, or the mended term is unknown, too: a word that nobody listed is no slip.
  /// Remembered, as the same unknown terms stand in many sheets.
  public func nearest(to term: TermReading, kinds: [ConceptKind]) -> String? {
    nearestTerms.answer(to: TermQuestion(text: term.text, kinds: kinds)) { findNearest(to: term, kinds: kinds) }
  }

  private func findNearest(to term: TermReading, kinds: [ConceptKind]) -> String? {
    let words = Phrase(term.text).words
    let unknown = words.indices.filter { !nearNames.contains(words[$0]) }
    guard words.count <= 8, !unknown.isEmpty else { return nil }
    var mended = words
    for index in unknown {
      if let near = nearNames.nearest(to: words[index]), !lexicon.areOpposed(words[index], near) {
        mended[index] = near
      }
    }
    let concept =
      (mended == words ? nil : self.term(mended.joined(separator: " "), kinds: kinds).concept)
      ?? fitting(words, unknown, kinds: kinds)
    return concept.map { self[$0].label }
  }

  /// The concept of a term with its one unknown word replaced so that the whole is a known name: the other words vouch
  /// for it, so that the word may be far off ("posterior circulate ligament").
  private func fitting(_ words: [String], _ unknown: [Int], kinds: [ConceptKind]) -> ConceptID? {
    guard words.count > 1, unknown.count == 1 else { return nil }
    var fitted = words
    for candidate in nearNames.candidates(for: words[unknown[0]], within: 3) {
      fitted[unknown[0]] = candidate
      guard Set(candidate).subtracting(words[unknown[0]]).count <= 1 else { continue }
      if let concept = concept(withName: fitted, kinds: kinds) { return concept }
    }
    return nil
  }
}

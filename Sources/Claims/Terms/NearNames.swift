internal import Sheets

/// The words of all names, for who suspects a slip of the pen.
struct NearNames {
  private let table: VocabularyTable

  init(_ table: VocabularyTable) { self.table = table }

  func contains(_ word: String) -> Bool { table.hasWord(word) }

  /// The known words that a word was probably meant to be: all that are as near. Few slip in the first letter. Linear in
  /// the words that begin with it.
  ///
  /// Two slips at most: with more, one medicine becomes another. Of three or four letters one may be missing, too much
  /// or in the wrong place, as another in its stead mostly makes another word.
  func nearest(to word: String) -> [String] {
    guard Self.isShort(word) else {
      return NearestSpelling.all(word, among: candidates(for: word, within: 2), slips: 2)
    }
    let candidates = words(beginningLike: word, lengths: 4...5).filter {
      $0.utf8.count != word.utf8.count || $0.sorted() == word.sorted()
    }
    return candidates.filter { NearestSpelling.of(word, among: [$0], slips: 1) != nil }
  }

  /// Whether a word has so few letters that they don't tell which of several others was meant.
  static func isShort(_ word: String) -> Bool { (3...4).contains(word.utf8.count) }

  /// Whether one word is the other with at most so many slips.
  func differ(_ word: String, _ other: String, byAtMost slips: Int) -> Bool {
    NearestSpelling.of(word, among: [other], slips: slips) != nil
  }

  /// The known words that begin like a word and are about as long; none for one of less than five letters.
  func candidates(for word: String, within difference: Int) -> [String] {
    let length = word.utf8.count
    guard length > 4, length < 40 else { return [] }
    return words(beginningLike: word, lengths: max(5, length - difference)...(length + difference))
  }

  private func words(beginningLike word: String, lengths: ClosedRange<Int>) -> [String] {
    word.utf8.first.map { table.words(beginningWith: $0, lengths: lengths) } ?? []
  }

  /// The known word that a word is but for its last consonant, which stands there twice: paracetamoll.
  ///
  /// Such forms are read as the same word, for there are words that Britain and America end so differently.
  func undoubled(_ word: String) -> String? {
    guard word.utf8.count > 4, let last = word.utf8.last, !"aeiouy".utf8.contains(last),
      word.utf8.dropLast().last == last, !contains(word)
    else { return nil }
    let single = String(word.dropLast())
    return contains(single) ? single : nil
  }
}

/// A known term that an unknown one was probably meant to be.
public struct NearTerm: Hashable, Sendable {
  /// The unknown term with its misspelt words mended.
  public let name: String
  /// What the vocabulary calls it, where that is another name.
  public let label: String?
  /// Another known term that is as near: hypotension, where hypertension is near.
  public internal(set) var rival: String?
  /// Whether the rival says the opposite.
  public internal(set) var isRivalOpposite = false
}

extension Vocabulary {
  /// The known term that a misspelt one was probably meant to be: the same with its misspelt words mended.
  ///
  /// Nil where no word looks misspelt, or the mended term is unknown, too: a word that nobody listed is no slip.
  /// Remembered, as the same unknown terms stand in many sheets.
  public func nearest(to term: TermReading, kinds: [ConceptKind]) -> NearTerm? {
    nearestTerms.answer(to: TermQuestion(text: term.text, kinds: kinds)) {
      term.concept == nil ? findNearest(to: term, kinds: kinds) : undoubled(term)
    }
  }

  private func findNearest(to term: TermReading, kinds: [ConceptKind]) -> NearTerm? {
    let words = Phrase(term.text).words
    let unknown = words.indices.filter { !nearNames.contains(words[$0]) }
    guard words.count <= 8 else { return nil }
    guard !unknown.isEmpty else { return joined(words, unknown, kinds: kinds) }
    let known = mendings(of: words, unknown).compactMap { mended -> (words: [String], concept: ConceptID)? in
      guard let concept = self.term(mended.joined(separator: " "), kinds: kinds).concept,
        isSure(mended, of: words, concept)
      else { return nil }
      return (mended, concept)
    }
    if let (mended, concept) = known.first {
      let isSure = known.allSatisfy { $0.concept == concept }
      guard isSure || !unknown.contains(where: { NearNames.isShort(words[$0]) }) else { return nil }
      var nearest = near(term, mended, concept)
      if let opposite = rival(of: mended, for: term, words, kinds: kinds) {
        (nearest.rival, nearest.isRivalOpposite) = (opposite, true)
      } else if let other = known.first(where: { $0.concept != concept }) {
        nearest.rival = near(term, other.words, other.concept).name
      }
      return nearest
    }
    return joined(words, unknown, kinds: kinds) ?? fitting(term, words, unknown, kinds: kinds)
  }

  /// The words with those that are unknown replaced by known ones that are near; some of the ways to do so, where there
  /// are many.
  private func mendings(of words: [String], _ unknown: [Int]) -> [[String]] {
    var mendings = [words]
    for index in unknown where !TermForm.isConnecting(words[index]) {
      let near = nearNames.nearest(to: words[index]).filter { !lexicon.areOpposed(words[index], $0) }
      guard !near.isEmpty else { continue }
      mendings = mendings.prefix(8).flatMap { mended in
        near.prefix(8).map { word in
          var mended = mended
          mended[index] = word
          return mended
        }
      }
    }
    return mendings.filter { $0 != words }
  }

  /// Whether mended words may stand for those written. Names of medicines are alike: two slips make one of another.
  private func isSure(_ mended: [String], of words: [String], _ concept: ConceptID) -> Bool {
    guard let medicines = self.concept(withName: ["medicine"], kinds: [.treatment]),
      isKind(concept, of: medicines)
    else { return true }
    return zip(words, mended).allSatisfy { $0 == $1 || nearNames.differ($0, $1, byAtMost: 1) }
  }

  /// The known term that is as near as the mended one and says the opposite.
  private func rival(of mended: [String], for term: TermReading, _ words: [String], kinds: [ConceptKind]) -> String? {
    for index in words.indices where words[index] != mended[index] {
      let (word, near) = (words[index], mended[index])
      let slips = nearNames.differ(word, near, byAtMost: 1) ? 1 : 2
      let rivals = nearNames.candidates(for: word, within: slips).filter {
        lexicon.areOpposed(near, $0) && nearNames.differ(word, $0, byAtMost: slips)
      }
      for rival in rivals {
        var other = mended
        other[index] = rival
        if let concept = self.term(other.joined(separator: " "), kinds: kinds).concept {
          return self.near(term, other, concept).name
        }
      }
    }
    return nil
  }

  /// The concept of a term with a word that a space has cut in two made whole: "feve r". A single letter may be known, too.
  private func joined(_ words: [String], _ unknown: [Int], kinds: [ConceptKind]) -> NearTerm? {
    let isPiece = { (index: Int) in unknown.contains(index) || words[index].utf8.count == 1 && words[index] >= "a" }
    for index in words.indices.dropLast() where isPiece(index) || isPiece(index + 1) {
      let whole = words[..<index] + [words[index] + words[index + 1]] + words[(index + 2)...]
      if let concept = term(whole.joined(separator: " "), kinds: kinds).concept {
        return NearTerm(name: self[concept].label, label: nil)
      }
    }
    return nil
  }

  /// The concept of a term with its one unknown word replaced so that the whole is a known name: two other words vouch for
  /// it, so that the word may be far off ("posterior circulate ligament").
  private func fitting(
    _ term: TermReading, _ words: [String], _ unknown: [Int], kinds: [ConceptKind]
  ) -> NearTerm? {
    guard words.count > 2, unknown.count == 1 else { return nil }
    var fitted = words
    for candidate in nearNames.candidates(for: words[unknown[0]], within: 3) {
      fitted[unknown[0]] = candidate
      guard Set(candidate).subtracting(words[unknown[0]]).count <= 1 else { continue }
      if let concept = concept(withName: fitted, kinds: kinds) { return near(term, fitted, concept) }
    }
    return nil
  }

  // MARK: - Doubled letters

  /// Whether a word of a known term has its last letter twice and is known with one only.
  func hasDoubledLetter(_ words: [String]) -> Bool {
    words.contains { nearNames.undoubled($0).map { !lexicon.hasTwoEndings($0) } ?? false }
  }

  private func undoubled(_ term: TermReading) -> NearTerm? {
    guard let concept = term.concept, term.hasDoubledLetter else { return nil }
    return near(term, Phrase(term.text).words.map { nearNames.undoubled($0) ?? $0 }, concept)
  }

  // MARK: - Words to show

  private func near(_ term: TermReading, _ words: [String], _ concept: ConceptID) -> NearTerm {
    let label = self[concept].label
    let name = MendedTerm(term.text, words: words, label: label).text
    let isSame = form(of: Phrase.words(of: name)).bag == form(of: Phrase.words(of: label)).bag
    return NearTerm(name: name, label: isSame ? nil : label)
  }
}

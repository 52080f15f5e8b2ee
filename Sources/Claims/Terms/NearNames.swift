internal import Sheets
internal import Synchronization

/// The words of all names, for who suspects a slip of the pen.
struct NearNames {
  private var words: Set<String> = []
  private var byLength: [Int: [String]] = [:]

  init(_ vocabulary: Vocabulary) {
    vocabulary.forEachName { name in
      for word in name.split(separator: " ") { words.insert(String(word)) }
    }
    for word in words.sorted() where word.utf8.count > 4 { byLength[word.utf8.count, default: []].append(word) }
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The known word that a word was probably meant to be. Linear in the words of about its length.
  func nearest(to word: String) -> String? {
    let length = word.utf8.count
    guard length > 4 else { return nil }
    return NearestSpelling.of(word, among: ((length - 2)...(length + 2)).flatMap { byLength[$0, default: []] })
  }
}

extension NearNames {
  /// The known words that one could be that is far from what was meant: they begin alike and are about as long.
  func candidates(for word: String) -> [String] {
    let length = word.utf8.count
    guard length > 4 else { return [] }
    return ((length - 3)...(length + 3)).flatMap { byLength[$0, default: []] }.filter { $0.first == word.first }
  }
}

extension Vocabulary {
  /// A term with its one unknown word replaced so that the whole is a known name: the other words vouch for it, so that
  /// the word may be far off ("posterior circulate ligament").
  private func fitting(_ words: [String], kinds: [ConceptKind]) -> [String] {
    guard words.count > 1 else { return words }
    return nearNames.withLock { names in
      guard let known = names else { return words }
      let unknown = words.indices.filter { !known.contains(words[$0]) }
      guard unknown.count == 1 else { return words }
      var fitted = words
      for candidate in known.candidates(for: words[unknown[0]]) {
        fitted[unknown[0]] = candidate
        let isAlike = Set(candidate).subtracting(words[unknown[0]]).count <= 1
        if isAlike, concept(withName: fitted, kinds: kinds) != nil { return fitted }
      }
      return words
    }
  }

  /// The known term that an unknown one was probably meant to be: the same with its misspelt words mended.
  ///
  /// Nil where no word looks misspelt, or the mended term is unknown, too: a word that nobody listed is no slip.
  public func nearest(to term: TermReading, kinds: [ConceptKind]) -> String? {
    let words = Phrase(term.text).words
    guard words.count <= 8 else { return nil }
    var mended = words
    nearNames.withLock { names in
      let known = names ?? NearNames(self)
      names = known
      for (index, word) in words.enumerated() where !known.contains(word) {
        if let near = known.nearest(to: word) { mended[index] = near }
      }
    }
    if mended == words { mended = fitting(words, kinds: kinds) }
    guard mended != words else { return nil }
    return self.term(mended.joined(separator: " "), kinds: kinds).concept.map { self[$0].label }
  }
}

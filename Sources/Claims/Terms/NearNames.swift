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

extension Vocabulary {
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
    guard mended != words else { return nil }
    return self.term(mended.joined(separator: " "), kinds: kinds).concept.map { self[$0].label }
  }
}

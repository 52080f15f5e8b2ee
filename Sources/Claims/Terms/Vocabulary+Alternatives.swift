extension Vocabulary {
  /// What each of some signs is that a term joins by "or": of "numbness or tingling in the arms", numbness in the arms and
  /// tingling in the arms. None of a term that joins none, or joins some of them closer.
  func alternatives(of term: TermReading, kinds: [ConceptKind]) -> [TermReading] {
    guard term.offersChoice, !term.isNegated, !Phrase(term.text).words.contains(where: Self.joiningCloser.contains)
    else {
      return []
    }
    let parts = term.form.parts
    let isSite = { (token: String) in TermForm.structure(of: token) != nil }
    // What has a role is half of something that stands in one part only: "pain that spreads to the arm or the jaw".
    guard !parts.contains(where: { $0.tokens.contains { !TermForm.roleAndName(of: $0).role.isEmpty } }) else {
      return []
    }
    let site = parts.last.map { $0.tokens.contains(where: isSite) ? $0.wordsOfSite : [] } ?? []
    let companion = parts.first.map(\.wordsBeforeCompanion) ?? []
    return parts.enumerated().map { index, part in
      // "Headache with fever, confusion or a rash": each comes with the headache.
      let before = index > 0 && part.companions.isEmpty ? companion : []
      if before.isEmpty, let id = concept(of: part, kinds: kinds) {
        return self.term(self[id].label, kinds: kinds)
      }
      let behind = part.tokens.contains(where: isSite) || !companion.isEmpty ? [] : site
      return self.term((before + part.words + behind).joined(separator: " "), kinds: kinds)
    }
  }

  private static let joiningCloser: Set<String> = ["and", "but", "plus", "nor"]
}

extension TermForm.Part {
  /// The words up to what comes with the first thing, with the "with"; none where nothing does.
  fileprivate var wordsBeforeCompanion: [String] {
    guard !companions.isEmpty, let with = words.firstIndex(of: "with") else { return [] }
    return Array(words[...with])
  }

  /// The words that say where it is, behind a preposition: "in the arms".
  fileprivate var wordsOfSite: [String] {
    words.indices.dropFirst().first { TermForm.prepositions.contains(words[$0]) }.map { Array(words[$0...]) } ?? []
  }
}

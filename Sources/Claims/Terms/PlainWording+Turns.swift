/// Turns of speech for which there are plain words, and clauses in another order.
extension PlainWording {
  /// "Sweating too much" is excessive sweating, "a stroke in the past" a previous one. A word after which nothing else is
  /// left stays.
  mutating func settleTurns() {
    var index = 0
    while index < words.count {
      if let (name, length) = turn(at: index), length < words.count {
        replace(index..<(index + length), with: name)
        index += name.count
      } else {
        index += 1
      }
    }
    // "Having had a stroke before".
    if words.count > 1, words.last == "before" { replace((words.count - 1)..<words.count, with: ["previous"]) }
  }

  /// "No fever but a cough" is a cough, and no fever.
  mutating func settleContrast() {
    guard let contrast = words.dropFirst().firstIndex(of: "but"), contrast + 1 < words.count,
      let length = TermForm.negationLength(in: words[..<contrast]), length < contrast,
      // "No more than two but at least one", "nothing but rest".
      TermForm.negationLength(in: words[(contrast + 1)...]) == nil
    else { return }
    replace(words.indices, with: words[(contrast + 1)...] + [Self.denial] + words[length..<contrast])
  }

  /// "The baby has had no wet nappy" is no wet nappy in the baby.
  mutating func settleLack() {
    guard let verb = words.indices.first(where: { length(of: "having", at: $0) != nil }), verb > 0,
      let length = length(of: "having", at: verb), verb + length + 1 < words.count, words[verb + length] == "no",
      !words[..<verb].contains(where: TermForm.prepositions.contains)
    else { return }
    replace(words.indices, with: words[(verb + length)...] + ["in"] + words[..<verb])
  }

  /// Pain that shoots down the leg shoots to it.
  mutating func settleCourses() {
    guard var index = words.indices.first(where: { length(of: "courses", at: $0) != nil }) else { return }
    while index < words.count {
      if let length = length(of: "goals", at: index), index + length < words.count {
        replace(index..<(index + length), with: [Self.goal])
      }
      index += 1
    }
  }

  /// The plain words for the turn of speech that begins at an index, articles left out of account, and how many words it
  /// takes.
  private func turn(at start: Int) -> (name: [String], length: Int)? {
    guard words[start] != Phrase.article else { return nil }
    let told = words.indices[start...].lazy.filter { words[$0] != Phrase.article }.prefix(Self.longestPhrase)
    guard let (name, count) = lexicon.turn(in: told.map { words[$0] }, at: 0) else { return nil }
    return told.dropFirst(count - 1).first.map { (name, $0 - start + 1) }
  }
}

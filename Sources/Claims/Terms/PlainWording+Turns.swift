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
    for start in words.indices.dropFirst() {
      guard let length = length(of: "previous_behind", at: start), start + length == words.count else { continue }
      return replace(start..<words.count, with: ["previous"])
    }
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

  /// Pain that shoots down the leg leads there as pain does that shoots into it, or that moves from the back to the leg.
  mutating func settleCourses() {
    var isOnCourse = false
    var hasOrigin = false
    var index = 0
    while index < words.count {
      if length(of: "courses", at: index) != nil { isOnCourse = true }
      if words[index] == "from" { hasOrigin = true }
      if let length = length(of: "goals", at: index), isOnCourse || hasOrigin && words[index] == "to",
        index > 0, index + length < words.count
      {
        replace(index..<(index + length), with: [Self.goal])
      }
      index += 1
    }
  }

  /// "Spreads to the arm or jaw" is to either. What follows an "or" and is longer may be a thing of its own.
  mutating func carryRoles() {
    guard let start = words.indices.dropFirst().first(where: { Self.givesRole(words[$0], lexicon) }) else { return }
    var role: String? = words[start]
    var index = start + 1
    while index < words.count {
      if TermForm.isConjunction(words[index]) {
        let next = words[(index + 1)...].prefix { !TermForm.isConjunction($0) }
        guard let carried = role, next.count <= Self.longestCarried,
          !next.contains(where: TermForm.prepositions.contains)
        else { return }
        replace((index + 1)..<(index + 1), with: [carried])
        index += 1
      } else if Self.givesRole(words[index], lexicon) {
        role = words[index]
      } else if TermForm.prepositions.contains(words[index]), words[index] != "of", index > start + 1 {
        role = nil
      }
      index += 1
    }
  }

  /// The most words behind an "or" that share what stands before it.
  private static let longestCarried = 3

  /// Whether a word tells what part that has which stands behind it: where a course leads, after what a thing comes.
  static func givesRole(_ word: String, _ lexicon: Lexicon) -> Bool {
    word == goal || lexicon.length(of: "orders", in: [word], at: 0) == 1
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

/// Turns of speech for which there are plain words, and clauses in another order.
extension PlainWording {
  /// "Sweating too much" is excessive sweating, "a stroke in the past" a previous one. A word after which nothing else is
  /// left stays.
  mutating func settleTurns() {
    if let length = length(of: .uses, at: 0), length < words.count { replace(0..<length) }
    var index = 0
    while index < words.count {
      guard let (name, length) = turn(at: index), length < words.count,
        mayTurn(index..<(index + length), to: name)
      else {
        index += 1
        continue
      }
      let isClause = name.count == 1 && Self.clauseBeginnings.contains(words[index])
      replace(index..<(index + length))
      // "Cancer in a close relative" is a family history of cancer.
      let isBehind = index == words.count && name.last.map(TermForm.prepositions.contains) ?? false
      let place = isBehind ? 0 : isClause ? beginningOfThing(before: index) : index
      replace(place..<place, with: name)
      index += name.count
    }
    // "Having had a stroke before".
    for start in words.indices.dropFirst() {
      guard let length = length(of: .previousBehind, at: start), start + length == words.count else { continue }
      replace(start..<words.count, with: [])
      replace(0..<0, with: [Self.past])
      break
    }
    // "Having had a previous stroke" says it twice.
    guard let first = words.firstIndex(of: Self.past) else { return }
    for index in words.indices.reversed() where index > first && words[index] == Self.past {
      replace(index..<(index + 1))
    }
  }

  /// What a clause begins with that describes the thing before it.
  private static let clauseBeginnings: Set<String> = ["that", "which", denial]

  /// Where a word goes that describes the thing before an index, where that is the end: "numbness that does not go away" is
  /// persistent numbness.
  private func beginningOfThing(before index: Int) -> Int {
    guard index == words.count else { return index }
    let start = words.lastIndex { word in
      TermForm.prepositions.contains(word) || TermForm.isConjunction(word)
        || [Self.denial, "no", Phrase.article].contains(word)
    }
    return start.map { $0 + 1 } ?? 0
  }

  /// "Pain on walking" is pain when walking. What is worse on walking is worse with it, which is a turn of its own.
  mutating func settleMoments() {
    for index in words.indices.dropFirst().dropLast() where ["on", "upon"].contains(words[index]) {
      guard words[index + 1].hasSuffix("ing"), words[index + 1].utf8.count > 4,
        !Self.courseWords.contains(words[index - 1])
      else { continue }
      replace(index..<(index + 1), with: ["when"])
    }
  }

  private static let courseWords: Set<String> = ["worse", "worsening", "better", "improving"]

  private static let past = "previous"

  /// Whether some words are a turn of speech where they stand. What loses a preposition at its end begins the term:
  /// "weight increase in pregnancy" is no increase in pregnancy. And "not following advice" comes after nothing.
  private func mayTurn(_ range: Range<Int>, to name: [String]) -> Bool {
    let before = words[..<range.lowerBound]
    // "A severe form of infection" is a severe infection.
    if name.isEmpty, words[range.upperBound - 1] == "of" { return true }
    let isPreposition = name.count == 1 && TermForm.prepositions.contains(name[0])
    let staysBefore = name.last.map(TermForm.prepositions.contains) ?? false
    if TermForm.prepositions.contains(words[range.upperBound - 1]), !staysBefore {
      return before.allSatisfy { TermForm.isConnecting($0) || lexicon.length(of: .paces, in: [$0], at: 0) != nil }
    }
    return !isPreposition || before.last.map { $0 != Self.denial && $0 != "no" } ?? false
  }

  /// "No fever but a cough" is a cough, and no fever.
  mutating func settleContrast() {
    guard let contrast = words.dropFirst().firstIndex(of: "but"), contrast + 1 < words.count,
      let length = TermForm.negationLength(in: words[..<contrast], lexicon), length < contrast,
      // "No more than two but at least one", "nothing but rest", "not only pain but also swelling".
      TermForm.negationLength(in: words[(contrast + 1)...], lexicon) == nil, !["only", "just"].contains(words[length])
    else { return }
    let denied = words[length..<contrast].flatMap { TermForm.isConjunction($0) ? [$0, Self.denial] : [$0] }
    replace(words.indices, with: words[(contrast + 1)...] + [Self.denial] + denied)
  }

  /// "The baby has had no wet nappy" is no wet nappy in the baby.
  mutating func settleLack() {
    guard let verb = words.indices.first(where: { length(of: .having, at: $0) != nil }), verb > 0,
      let length = length(of: .having, at: verb), verb + length + 1 < words.count, words[verb + length] == "no",
      !words[..<verb].contains(where: TermForm.prepositions.contains)
    else { return }
    replace(words.indices, with: words[(verb + length)...] + ["in"] + words[..<verb])
  }

  /// "No easing of the pain after a day" is pain that does not ease after it.
  mutating func settleLackOfChange() {
    guard words.first == "no", let length = length(of: .changes, at: 1), length + 2 < words.count,
      ["of", "in"].contains(words[length + 1])
    else { return }
    let start = length + 2
    let end = words[start...].firstIndex(where: TermForm.prepositions.contains) ?? words.endIndex
    guard start < end else { return }
    replace(0..<end, with: words[start..<end] + [Self.denial] + words[1..<(length + 1)])
  }

  /// Pain that shoots into the leg leads there as pain does that moves from the back to the leg. Up it and down it are
  /// directions.
  mutating func settleCourses() {
    var isOnCourse = false
    var hasOrigin = false
    var index = 0
    while index < words.count {
      if length(of: .courses, at: index) != nil { isOnCourse = true }
      if words[index] == "from" { hasOrigin = true }
      if index > 0, isOnCourse || hasOrigin && words[index] == "to", let (length, goal) = goal(at: index) {
        replace(index..<(index + length), with: goal)
        index += goal.count - 1
      }
      index += 1
    }
  }

  /// What stands for the words at an index that say where a course leads, and how many they are.
  private func goal(at index: Int) -> (length: Int, words: [String])? {
    guard lexicon.length(of: .governing, in: words, at: index - 1) != 1 else { return nil }
    let goals = [(PhraseList.goals, []), (.goalsUp, ["upward"]), (.goalsDown, ["downward"])]
    let found = goals.compactMap { list, direction in
      length(of: list, at: index).map { (length: $0, words: direction + [Self.goal]) }
    }
    return found.max { $0.length < $1.length }.flatMap { index + $0.length < words.count ? $0 : nil }
  }

  /// Whether a word tells what part that has which stands behind it: where a course leads, after what a thing comes.
  static func givesRole(_ word: String, _ lexicon: Lexicon) -> Bool {
    word == goal || lexicon.length(of: .roles, in: [word], at: 0) == 1
  }

  /// The plain words for the turn of speech that begins at an index, articles left out of account, and how many words it
  /// takes.
  func turn(at start: Int) -> (name: [String], length: Int)? {
    guard words[start] != Phrase.article, lexicon.hasTurn(beginningWith: words[start]) else { return nil }
    let told = words.indices[start...].lazy.filter { words[$0] != Phrase.article }.prefix(Self.longestPhrase)
    guard let (name, count) = lexicon.turn(in: told.map { words[$0] }, at: 0) else { return nil }
    return told.dropFirst(count - 1).first.map { (name, $0 - start + 1) }
  }
}

/// Phrases that share their beginnings, each with what it means; finds all that begin at a word in one walk.
///
/// A word in angle brackets stands for any phrase of a list that the caller knows, or for a few words of any kind.
struct PhraseTree<Meaning: Sendable>: Sendable {
  private struct Branch: Sendable {
    var next: [String: Int] = [:]
    /// What to try for each list, with the list's name.
    var lists: [(name: String, next: Int)] = []
    var meanings: [Meaning] = []
  }

  /// A phrase found in a text, with the position after it.
  struct Match {
    let meanings: [Meaning]
    let end: Int
    /// Whether some of its words may be any.
    let hasAnyWords: Bool
  }

  /// What stands in a phrase for a few words of any kind, as a list's name does for those of the list.
  static var anyWords: String { "<\(Scale.anyWords)>" }

  private var branches = [Branch()]

  init() {}

  /// Adds phrases of plain words, parted by "|".
  init(_ phrases: [(String, Meaning)]) {
    for (list, meaning) in phrases {
      for phrase in list.split(separator: "|") { add(phrase.split(separator: " ").map(String.init), meaning) }
    }
  }

  mutating func add(_ words: [String], _ meaning: Meaning) {
    var branch = 0
    for word in words {
      if let next = branches[branch].next[word] {
        branch = next
        continue
      }
      branches.append(Branch())
      branches[branch].next[word] = branches.count - 1
      if word.hasPrefix("<") { branches[branch].lists.append((word, branches.count - 1)) }
      branch = branches.count - 1
    }
    if branch != 0 { branches[branch].meanings.append(meaning) }
  }

  /// The phrases that begin at a position, none of them empty, in the order of their ends.
  ///
  /// - Parameters:
  ///   - words: The words of the text; nil is passed over.
  ///   - ends: Where the phrases of a list that begin at a position may end.
  func matches(
    in words: [String?], from start: Int, ends: (_ list: String, _ position: Int) -> [Int] = { _, _ in [] }
  ) -> [Match] {
    var matches: [Match] = []
    walk(from: Step(branch: 0, position: start), in: words, ends: ends) { step in
      guard step.position > start else { return }
      matches.append(
        Match(meanings: branches[step.branch].meanings, end: step.position, hasAnyWords: step.hasAnyWords))
    }
    return matches.sorted { $0.end < $1.end }
  }

  /// How far a walk has come.
  private struct Step {
    var branch: Int
    var position: Int
    var hasAnyWords = false
  }

  private func walk(
    from step: Step, in words: [String?], ends: (String, Int) -> [Int], found: (Step) -> Void
  ) {
    if !branches[step.branch].meanings.isEmpty { found(step) }
    for (list, next) in branches[step.branch].lists {
      let hasAnyWords = step.hasAnyWords || list == Self.anyWords
      for end in ends(list, step.position) {
        walk(
          from: Step(branch: next, position: end, hasAnyWords: hasAnyWords), in: words, ends: ends, found: found)
      }
    }
    var position = step.position
    while position < words.count, words[position] == nil { position += 1 }
    guard position < words.count, let word = words[position], let next = branches[step.branch].next[word] else {
      return
    }
    walk(
      from: Step(branch: next, position: position + 1, hasAnyWords: step.hasAnyWords), in: words, ends: ends,
      found: found)
  }

  /// The longest phrase that begins at a position.
  func longest(in words: [String?], from start: Int) -> (meaning: Meaning, end: Int)? {
    guard start < words.count, words[start] != nil, let match = matches(in: words, from: start).last,
      let meaning = match.meanings.first
    else { return nil }
    return (meaning, match.end)
  }
}

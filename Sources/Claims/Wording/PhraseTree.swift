/// Phrases that share their beginnings, each with what it means; finds all that begin at a word in one walk.
struct PhraseTree<Meaning: Sendable>: Sendable {
  private struct Branch: Sendable {
    var next: [String: Int] = [:]
    var meanings: [Meaning] = []
  }

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
      } else {
        branches.append(Branch())
        branches[branch].next[word] = branches.count - 1
        branch = branches.count - 1
      }
    }
    if branch != 0 { branches[branch].meanings.append(meaning) }
  }

  /// The phrases that begin at a position, shortest first, each with the position after it.
  ///
  /// - Parameter words: The words of the text; nil is passed over.
  func matches(in words: [String?], from start: Int) -> [(meanings: [Meaning], end: Int)] {
    var matches: [(meanings: [Meaning], end: Int)] = []
    var branch = 0
    for position in start..<words.count {
      guard let word = words[position] else {
        if position == start { break }
        continue
      }
      guard let next = branches[branch].next[word] else { break }
      branch = next
      if !branches[branch].meanings.isEmpty { matches.append((branches[branch].meanings, position + 1)) }
    }
    return matches
  }

  /// The longest phrase that begins at a position.
  func longest(in words: [String?], from start: Int) -> (meaning: Meaning, end: Int)? {
    guard start < words.count, let match = matches(in: words, from: start).last, let meaning = match.meanings.first
    else { return nil }
    return (meaning, match.end)
  }
}

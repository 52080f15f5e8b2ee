internal import Synchronization

/// Phrases by their first words, in trees that grow when they are asked for: of thousands of phrases a text has a few.
///
/// A class, so that what has grown serves all. What it remembers changes no answer.
final class PhraseForest<Meaning: Sendable>: Sendable {
  private let phrases: [(words: Substring, meaning: Meaning)]
  /// For each first word, the phrases that begin with it. Those that begin with a list stand under `<`.
  private let beginnings: [Substring: [Int]]
  private let trees = Mutex<[String: PhraseTree<Meaning>]>([:])

  /// Takes phrases, each a line of words with a space between them; an empty one has no words and is never found.
  init(_ lines: [(phrases: String, meaning: Meaning)]) {
    var phrases: [(words: Substring, meaning: Meaning)] = []
    var beginnings: [Substring: [Int]] = [:]
    for (lines, meaning) in lines {
      for line in lines.utf8.split(separator: UInt8(ascii: "\n")).map({ Substring($0) }) {
        let first = line.utf8.first == UInt8(ascii: "<") ? Self.lists : Substring(line.utf8.prefix { $0 != 0x20 })
        beginnings[first, default: []].append(phrases.count)
        phrases.append((line, meaning))
      }
    }
    self.phrases = phrases
    self.beginnings = beginnings
  }

  private static var lists: Substring { "<" }

  /// The phrases that begin at a position, as `PhraseTree` finds them.
  func matches(
    in words: [String?], from start: Int, ends: (_ list: String, _ position: Int) -> [Int] = { _, _ in [] }
  ) -> [PhraseTree<Meaning>.Match] {
    var matches: [PhraseTree<Meaning>.Match] = []
    if let tree = tree(of: Self.lists) { matches = tree.matches(in: words, from: start, ends: ends) }
    if start < words.count, let word = words[start...].lazy.compactMap(\.self).first,
      let tree = tree(of: Substring(word))
    {
      matches = (matches + tree.matches(in: words, from: start, ends: ends)).sorted { $0.end < $1.end }
    }
    return matches
  }

  private func tree(of word: Substring) -> PhraseTree<Meaning>? {
    guard let beginning = beginnings[word] else { return nil }
    let name = String(word)
    return trees.withLock { trees in
      if let known = trees[name] { return known }
      var tree = PhraseTree<Meaning>()
      for index in beginning {
        tree.add(phrases[index].words.split(separator: " ").map(String.init), phrases[index].meaning)
      }
      trees[name] = tree
      return tree
    }
  }
}

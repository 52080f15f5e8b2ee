internal import Synchronization
internal import YAML

/// Phrases by their first words, in trees that grow when they are asked for: of thousands of phrases a text has a few.
///
/// A class, so that what has grown serves all. What it remembers changes no answer.
final class PhraseForest<Meaning: Sendable>: Sendable {
  /// A phrase: where it stands in its list, in bytes.
  private struct Line: Sendable {
    let beginning: UInt64
    let list: Int
    let range: Range<Int>
  }

  private let lists: [(phrases: String, meaning: Meaning)]
  /// By the hashes of their first words; as the pack has them where these are the same.
  private let lines: [Line]
  private let trees = Mutex<[UInt64: PhraseTree<Meaning>]>([:])

  /// Takes phrases, each a line of words with a space between them; an empty one has no words and is never found.
  init(_ lists: [(phrases: String, meaning: Meaning)]) {
    var lines: [Line] = []
    for (index, list) in lists.enumerated() {
      var phrases = list.phrases
      phrases.withUTF8 { bytes in
        var start = 0
        while start < bytes.count {
          let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
          if start < end {
            let first = UnsafeBufferPointer(rebasing: bytes[start..<end].prefix { $0 != UInt8(ascii: " ") })
            let beginning = first.first == UInt8(ascii: "<") ? Self.listMark : ContentHash.of(first)
            lines.append(Line(beginning: beginning, list: index, range: start..<end))
          }
          start = end + 1
        }
      }
    }
    self.lists = lists
    self.lines = lines.enumerated()
      .sorted { ($0.element.beginning, $0.offset) < ($1.element.beginning, $1.offset) }
      .map(\.element)
  }

  /// The phrases that begin at a position, as `PhraseTree` finds them.
  func matches(
    in words: [String?], from start: Int, ends: (_ list: String, _ position: Int) -> [Int] = { _, _ in [] }
  ) -> [PhraseTree<Meaning>.Match] {
    var matches: [PhraseTree<Meaning>.Match] = []
    if let tree = tree(Self.listMark) { matches = tree.matches(in: words, from: start, ends: ends) }
    if start < words.count, let word = words[start...].lazy.compactMap(\.self).first,
      let tree = tree(ContentHash.of(word))
    {
      matches = (matches + tree.matches(in: words, from: start, ends: ends)).sorted { $0.end < $1.end }
    }
    return matches
  }

  /// What all phrases begin with that begin with a list: `<`.
  private static var listMark: UInt64 { 0 }

  /// Words that share a hash share a tree, which tells them apart.
  private func tree(_ beginning: UInt64) -> PhraseTree<Meaning>? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].beginning < beginning { low = middle + 1 } else { high = middle }
    }
    guard low < lines.count, lines[low].beginning == beginning else { return nil }
    return trees.withLock { trees in
      if let known = trees[beginning] { return known }
      var tree = PhraseTree<Meaning>()
      for line in lines[low...].prefix(while: { $0.beginning == beginning }) {
        let bytes = lists[line.list].phrases.utf8.dropFirst(line.range.lowerBound).prefix(line.range.count)
        tree.add(Substring(bytes).split(separator: " ").map(String.init), lists[line.list].meaning)
      }
      trees[beginning] = tree
      return tree
    }
  }
}

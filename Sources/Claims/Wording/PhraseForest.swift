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
    /// The next line of the same bucket.
    var next: Int?
  }

  /// Whether one of the phrases has no words. It is never found.
  let hasEmptyPhrase: Bool
  private let lists: [(phrases: String, meaning: Meaning)]
  private let lines: [Line]
  /// The first line of each bucket, by the lowest bits of the hash of a first word: as the pack has them within one.
  private let buckets: [Int?]
  private let trees = Mutex<[UInt64: PhraseTree<Meaning>]>([:])

  /// Takes phrases, each a line of words with a space between them. Linear in their size, as thousands are taken at
  /// every start.
  init(_ lists: [(phrases: String, meaning: Meaning)]) {
    var lines: [Line] = []
    var hasEmptyPhrase = false
    for (index, list) in lists.enumerated() {
      var phrases = list.phrases
      phrases.withUTF8 { bytes in
        var start = 0
        while start <= bytes.count {
          var end = start
          while end < bytes.count, bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: "\n") { end += 1 }
          let first = UnsafeBufferPointer(rebasing: bytes[start..<end])
          while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
          if start < end {
            let beginning = first.first == UInt8(ascii: "<") ? Self.listMark : ContentHash.of(first)
            lines.append(Line(beginning: beginning, list: index, range: start..<end))
          } else {
            hasEmptyPhrase = true
          }
          start = end + 1
        }
      }
    }
    var buckets = [Int?](repeating: nil, count: Self.bucketCount(for: lines.count))
    for index in lines.indices.reversed() {
      let bucket = Self.bucket(of: lines[index].beginning, among: buckets.count)
      lines[index].next = buckets[bucket]
      buckets[bucket] = index
    }
    self.hasEmptyPhrase = hasEmptyPhrase
    self.lists = lists
    self.lines = lines
    self.buckets = buckets
  }

  /// A power of two, so that buckets are chosen by bits.
  private static func bucketCount(for count: Int) -> Int {
    var buckets = 1
    while buckets < count { buckets *= 2 }
    return buckets
  }

  private static func bucket(of beginning: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: beginning) & (count - 1)
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
    var next = buckets[Self.bucket(of: beginning, among: buckets.count)]
    while let index = next, lines[index].beginning != beginning { next = lines[index].next }
    guard next != nil else { return nil }
    return trees.withLock { trees in
      if let known = trees[beginning] { return known }
      var tree = PhraseTree<Meaning>()
      while let index = next {
        let line = lines[index]
        next = line.next
        if line.beginning == beginning { tree.add(words(of: line), lists[line.list].meaning) }
      }
      trees[beginning] = tree
      return tree
    }
  }

  private func words(of line: Line) -> [String] {
    var phrases = lists[line.list].phrases
    return phrases.withUTF8 { bytes in
      bytes[line.range].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

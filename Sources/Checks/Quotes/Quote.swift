internal import Linting
internal import Text

/// A quote, parted where `…` stands for what is left out.
struct Quote {
  private let text: NormalizedText
  /// The parts, as ranges of words of the quote.
  private let parts: [Range<Int>]
  private let words: [Range<Int>]

  init(_ text: String) {
    self.text = NormalizedText(text)
    words = self.text.words
    var parts: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() {
      let gap = words[index - 1].upperBound..<words[index].lowerBound
      guard self.text.scalars[gap].contains("\u{2026}") else { continue }
      parts.append(start..<index)
      start = index
    }
    if !words.isEmpty { parts.append(start..<words.count) }
    self.parts = parts
  }

  var isEmpty: Bool { words.isEmpty }

  /// Everywhere that an article says this, as ranges of the article's normalised text, one for each part; 50 at most.
  ///
  /// Linear in how often its first words stand in the article.
  func places(in article: ArticleIndex) -> [[Range<Int>]] {
    guard let first = parts.first else { return [] }
    var places: [[Range<Int>]] = []
    for start in article.places(of: word(first.lowerBound)) {
      if places.count == 50 { break }
      guard let range = range(of: first, atWord: start, of: article) else { continue }
      var ranges = [range]
      for part in parts.dropFirst() {
        guard let last = ranges.last, let next = next(part, after: last.upperBound, in: article) else { break }
        ranges.append(next)
      }
      if ranges.count == parts.count { places.append(ranges) }
    }
    return places
  }

  /// The sentence that shares the most words with the quote; nil where none shares three in ten.
  func nearestSentence(in article: ArticleIndex) -> Range<Int>? {
    let distinct = Set(words.indices.map(word)).filter { $0.utf8.count > 2 }
    var counts: [Int: Int] = [:]
    for word in distinct {
      for sentence in article.sentences(holding: word) { counts[sentence, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value * 10 >= distinct.count * 3 else { return nil }
    return article.sentences[best.key]
  }

  private func word(_ index: Int) -> String { text.text(in: words[index]) }

  private func next(_ part: Range<Int>, after end: Int, in article: ArticleIndex) -> Range<Int>? {
    let starts = article.places(of: word(part.lowerBound))
    for start in starts[starts.partitioningIndex { article.words[$0].lowerBound >= end }...] {
      if let range = range(of: part, atWord: start, of: article) { return range }
    }
    return nil
  }

  /// Where a part ends that begins at a word of the article; nil where the article goes on otherwise. What stands before
  /// the first word and after the last is no part of the quote.
  private func range(of part: Range<Int>, atWord start: Int, of article: ArticleIndex) -> Range<Int>? {
    let last = start + part.count - 1
    guard last < article.words.count else { return nil }
    let own = words[part.lowerBound].lowerBound..<words[part.upperBound - 1].upperBound
    let other = article.words[start].lowerBound..<article.words[last].upperBound
    guard own.count == other.count, text.scalars[own].elementsEqual(article.text.scalars[other]) else { return nil }
    return other
  }
}

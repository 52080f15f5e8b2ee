public import Text

/// An article's text, made ready once to find quotes in.
public struct ArticleIndex: Sendable {
  public let file: TextFile
  public let text: NormalizedText
  /// The sentences, headings and items of lists, in order, as ranges of the normalised text.
  public let sentences: [Range<Int>]
  /// The words in order, as ranges of the normalised text.
  public let words: [Range<Int>]
  private let places: [String: [Int]]
  /// For each word the sentences that hold it, each once; of sentences that say the same, the first.
  private let distinctSentences: [String: [Int]]

  /// Linear in the length of the article.
  public init(_ file: TextFile) {
    self.file = file
    let text = NormalizedText(file.bytes)
    let sentences = SentenceSplitter(text, file.bytes).sentences
    let words = text.words
    (self.text, self.sentences, self.words) = (text, sentences, words)
    var places: [String: [Int]] = [:]
    var distinct: [String: [Int]] = [:]
    var sentence = 0
    var known: Set<ArraySlice<Unicode.Scalar>> = []
    var isKnown = sentences.first.map { !known.insert(text.scalars[$0]).inserted } ?? false
    for (index, word) in words.enumerated() {
      while sentence + 1 < sentences.count, sentences[sentence].upperBound <= word.lowerBound {
        sentence += 1
        isKnown = !known.insert(text.scalars[sentences[sentence]]).inserted
      }
      let name = text.text(in: word)
      places[name, default: []].append(index)
      if !isKnown, distinct[name]?.last != sentence { distinct[name, default: []].append(sentence) }
    }
    self.places = places
    distinctSentences = distinct
  }

  /// The words that are the same as a word, by their numbers, ascending.
  public func places(of word: String) -> [Int] { places[word] ?? [] }

  /// The sentences that hold a word, by their numbers, ascending; of those that say the same, the first.
  public func sentences(holding word: String) -> [Int] { distinctSentences[word] ?? [] }

  /// The numbers of the sentences that a range of the normalised text shares something with, found by halving.
  public func sentences(overlapping range: Range<Int>) -> Range<Int> {
    let first = sentences.partitioningIndex { $0.upperBound > range.lowerBound }
    return first..<max(first, sentences.partitioningIndex { $0.lowerBound >= range.upperBound })
  }

  /// The words of a sentence, found by halving.
  public func words(ofSentence sentence: Range<Int>) -> ArraySlice<Range<Int>> {
    words[words.partitioningIndex { $0.lowerBound >= sentence.lowerBound }...]
      .prefix { $0.lowerBound < sentence.upperBound }
  }

  /// A range of the normalised text as it stands in the file.
  public func range(_ range: Range<Int>) -> TextRange {
    TextRange(text.offsets[range.lowerBound]..<text.offsets[range.upperBound])
  }

  /// A range of the normalised text as an editor reads it, on one line.
  public func words(in range: Range<Int>) -> String {
    file.text(in: self.range(range)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension NormalizedText {
  /// The words: letters and digits, with apostrophes between them.
  public var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in scalars.indices {
      let isInside =
        Self.isPartOfWord(scalars[index])
        || start != nil && scalars[index] == "'" && index + 1 < scalars.count && Self.isPartOfWord(scalars[index + 1])
      if isInside {
        start = start ?? index
      } else if let begin = start {
        words.append(begin..<index)
        start = nil
      }
    }
    if let begin = start { words.append(begin..<scalars.count) }
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 97 && scalar.value <= 122 || scalar.value >= 48 && scalar.value <= 57 }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

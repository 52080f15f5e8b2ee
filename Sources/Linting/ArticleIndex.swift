public import Text

/// An article's text, made ready once to find quotes in.
public struct ArticleIndex: Sendable {
  public let file: TextFile
  public let text: NormalizedText
  /// The sentences, headings and items of lists, in order, as ranges of the normalised text.
  public let sentences: [Range<Int>]
  /// The words in order, as ranges of the normalised text.
  public let words: [Range<Int>]
  /// For each word, the number of its sentence.
  private let sentenceNumbers: [Int]
  private let places: [String: [Int]]

  /// Linear in the length of the article.
  public init(_ file: TextFile) {
    self.file = file
    text = NormalizedText(file.bytes)
    sentences = SentenceSplitter(text, file.bytes).sentences
    words = text.words
    var numbers: [Int] = []
    var places: [String: [Int]] = [:]
    var sentence = 0
    for (index, word) in words.enumerated() {
      while sentence + 1 < sentences.count, sentences[sentence].upperBound <= word.lowerBound { sentence += 1 }
      numbers.append(sentence)
      places[text.text(in: word), default: []].append(index)
    }
    sentenceNumbers = numbers
    self.places = places
  }

  /// The words that are the same as a word, by their numbers.
  public func places(of word: String) -> [Int] { places[word] ?? [] }

  /// The number of the sentence that a word stands in.
  public func sentence(ofWord word: Int) -> Int { sentenceNumbers[word] }

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

  public func text(in range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 97 && scalar.value <= 122 || scalar.value >= 48 && scalar.value <= 57 }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

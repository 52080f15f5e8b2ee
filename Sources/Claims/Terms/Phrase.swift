internal import Text

/// A term in the form in which terms are compared: lower case, words only, singular, in the spelling that British and
/// American share, without articles or possessives.
public struct Phrase: Hashable, Sendable {
  public let words: [String]

  init(words: [String]) { self.words = words }

  /// Normalises a term. Linear in its length; at most the first 40 words count, or 120 with articles.
  public init(_ text: String) { words = Self.words(of: text).filter { $0 != Self.article } }

  /// What stands for each article in `words(of:)`.
  static let article = "the"

  /// Makes one word with the next, which it does not deny but narrows: "non-surgical" is nonsurgical.
  private static let denyingPrefix = "non"

  /// The normalised words of a term, with its articles. Linear in its length; at most the first 40 words count, or 120
  /// with articles.
  static func words(of text: String) -> [String] {
    var collector = Collector()
    var text = text
    let isASCII = text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      for byte in bytes {
        collector.add(Unicode.Scalar(byte))
        if collector.isFull { break }
      }
      return true
    }
    if !isASCII {
      for scalar in text.lowercased().unicodeScalars {
        collector.add(scalar)
        if collector.isFull { break }
      }
    }
    if !collector.isFull { collector.endWord() }
    return collector.commas.isEmpty ? collector.words : joined(collector.words, at: collector.commas)
  }

  /// The words of a list with the word that joins its last things between all of them: "fever, chills and a cough" is
  /// "fever and chills and a cough". A comma that parts no things of a list changes nothing: "pain, especially at night".
  private static func joined(_ words: [String], at commas: [Int]) -> [String] {
    var words = words
    var joint: String?
    var end = words.count
    var next = ""
    for comma in commas.reversed() where comma < end {
      joint = words[comma..<end].first(where: TermForm.isConjunction) ?? joint
      next = words[comma..<end].first { $0 != article } ?? next
      end = comma
      guard let joint, comma > 0, !TermForm.isConjunction(next), !beginsRemark(next) else { continue }
      words.insert(joint, at: comma)
    }
    return words
  }

  /// Whether what a word begins behind a comma says more of what stands before it.
  private static func beginsRemark(_ word: String) -> Bool {
    TermForm.prepositions.contains(word) || Manner.isAdverb(word) || remarks.contains(word)
  }

  private static let remarks: Set<String> = [
    "often", "sometime", "such", "like", "including", "not", "no", "but", "even", "as", "so",
  ]

  /// Words as they are read, letter by letter: names by the hundred are read when the program starts.
  private struct Collector {
    private(set) var words: [String] = []
    /// How many words stand before each comma, but for those within a number: "1,000".
    private(set) var commas: [Int] = []
    private var isBehindComma = false
    private var count = 0
    private var word: [UInt8] = []
    /// Whether the word that is read begins with a capital.
    private var isCapital = false

    init() { word.reserveCapacity(24) }

    /// Whether it has as many words as count.
    var isFull: Bool { count >= 40 || words.count >= 120 }

    @inline(__always)
    mutating func add(_ scalar: Unicode.Scalar) {
      if isBehindComma {
        isBehindComma = false
        if !("0"..."9").contains(scalar) { commas.append(words.count) }
      }
      switch scalar {
      case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
      case "A"..."Z":
        if word.isEmpty { isCapital = true }
        word.append(UInt8(scalar.value) | 0x20)
      case "'", "\u{2019}", "\u{2018}":
        // Baker's = Bakers = Baker: the apostrophe goes, and what it parts stays one word.
        break
      case "<", "≤", ">", "≥":
        // "Fever > 38" is the opposite of "fever < 38".
        endWord()
        word.append(contentsOf: (scalar == "<" || scalar == "≤" ? "under" : "over").utf8)
        endWord()
      case "." where !word.isEmpty && word.allSatisfy(\.isDigitOfASCII):
        // 38.5 is one number.
        word.append(UInt8(ascii: "."))
      case ",":
        endWord()
        isBehindComma = true
      case _ where Phrase.isPartOfWord(scalar):
        word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: endWord()
      }
    }

    /// Whether an "a" is a letter that tells things apart, as in "vitamin A", and no article.
    private var isLetter: Bool {
      guard word == [UInt8(ascii: "a")], let last = words.last else { return false }
      return isCapital || Phrase.lettered.contains(last)
    }

    mutating func endWord() {
      if word.last == UInt8(ascii: ".") { word.removeLast() }
      guard !word.isEmpty else { return }
      defer { isCapital = false }
      Singular.make(&word)
      Spelling.fold(&word)
      let form = String(decoding: word, as: UTF8.self)
      let isArticle = word.count <= Phrase.longestArticle && Phrase.articles.contains(form) && !isLetter
      word.removeAll(keepingCapacity: true)
      if !isArticle, words.last == Phrase.denyingPrefix {
        words[words.count - 1] += form
        return
      }
      if !isArticle { count += 1 }
      words.append(isArticle ? Phrase.article : form)
    }
  }

  /// Whether a word names what is told apart by letters: in "vitamin a" that is no article.
  public static func takesLetter(_ word: String) -> Bool { lettered.contains(word) }

  private static let lettered: Set<String> = ["vitamin", "hepatitis", "type", "group", "influenza", "flu"]

  /// Letters and digits beyond ASCII, and the marks on them: an accent may be a code point of its own.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return false }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
  }

  private static let articles: Set<String> = ["the", "a", "an", "your"]
  /// In bytes.
  private static let longestArticle = 4
}

/// A term in the form in which terms are compared: lower case, words only, singular, in the spelling that British and
/// American share, without articles or possessives.
public struct Phrase: Hashable, Sendable {
  public let words: [String]

  init(words: [String]) { self.words = words }

  /// Normalises a term. Linear in its length; at most the first 40 words count.
  public init(_ text: String) { words = Self.words(of: text).filter { $0 != Self.article } }

  /// What stands for each article in `words(of:)`.
  static let article = "the"

  /// Makes one word with the next, which it does not deny but narrows: "non-surgical" is nonsurgical.
  private static let denyingPrefix = "non"

  /// The normalised words of a term, with its articles. Linear in its length; at most the first 40 words count.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var count = 0
    var word = ""
    func endWord() {
      let form = Spelling.folded(singular(word))
      word = ""
      guard !form.isEmpty else { return }
      if words.last == denyingPrefix, !articles.contains(form) {
        words[words.count - 1] = denyingPrefix + form
        return
      }
      let isArticle = articles.contains(form)
      if !isArticle { count += 1 }
      words.append(isArticle ? article : form)
    }
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    for scalar in (isASCII ? text : text.lowercased()).unicodeScalars {
      switch scalar {
      case "'", "\u{2019}", "\u{2018}":
        // Baker's = Bakers = Baker: the apostrophe goes, and what it parts stays one word.
        continue
      case "A"..."Z": word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case _ where isPartOfWord(scalar): word.unicodeScalars.append(scalar)
      case "<", "≤", ">", "≥":
        // "Fever > 38" is the opposite of "fever < 38".
        endWord()
        word = scalar == "<" || scalar == "≤" ? "under" : "over"
        endWord()
      default: endWord()
      }
      if count >= 40 { break }
    }
    if count < 40 { endWord() }
    return words
  }

  /// The term without a closing remark in brackets, the remark, and the term without where it is said to be: `septic
  /// arthritis of the knee` is also a `septic arthritis`. Most telling first.
  public static func readings(of text: String) -> [Phrase] {
    var readings = [Phrase(text)]
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
      readings.append(Phrase(String(text[..<open])))
      readings.append(Phrase(String(text[text.index(after: open)..<close])))
    }
    for reading in readings {
      guard let preposition = reading.words.firstIndex(where: sitePrepositions.contains), preposition > 0 else {
        continue
      }
      readings.append(Phrase(words: Array(reading.words[..<preposition])))
    }
    return readings
  }

  /// Letters, digits and the marks on them: an accent may be a code point of its own.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
  }

  private static let articles: Set<String> = ["the", "a", "an", "your"]
  private static let sitePrepositions: Set<String> = ["of", "in", "at", "behind", "inside", "within", "around", "near"]

  /// Strips the plural's ending; Latin plurals in -es and words in -ss, -us, -is stay as they are.
  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    let isSibilant = ["sses", "shes", "ches", "xes"].contains(where: word.hasSuffix) && !word.hasSuffix("aches")
    return String(word.dropLast(isSibilant ? 2 : 1))
  }
}

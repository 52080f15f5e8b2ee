/// A term in the form in which terms are compared: lower case, words only, singular, without articles or possessives.
public struct Phrase: Hashable, Sendable {
  public let words: [String]

  init(words: [String]) { self.words = words }

  /// Normalises a term. Linear in its length; at most the first 40 words count.
  public init(_ text: String) {
    var text = text
    self.init(words: text.withUTF8(Self.words(ofASCII:)) ?? Self.words(of: text))
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func endWord() -> String? {
      defer { word = "" }
      let form = Self.singular(word)
      return form.isEmpty || Self.articles.contains(form) ? nil : form
    }
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "'", "\u{2019}", "\u{2018}":
        // Baker's = Bakers = Baker: the apostrophe goes, and what it parts stays one word.
        continue
      case _ where Self.isPartOfWord(scalar): word.unicodeScalars.append(scalar)
      default:
        if let form = endWord() { words.append(form) }
      }
      if words.count >= 40 { break }
    }
    if let form = endWord() { words.append(form) }
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
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
  }

  static let articles: Set<String> = ["the", "a", "an", "your"]
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

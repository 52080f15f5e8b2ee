/// The part of a word that its forms share: swelling and swelled, reconstruction and reconstructive.
///
/// A light stemmer that suits noun phrases of this field. Like spelling, stems are compared and never shown.
enum Stem {
  /// The stem of a lower-case word in common spelling. Linear in its length.
  static func of(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard letters.count > 2, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    let ending = endings.first { $0.isFound(in: letters) }
    if let ending { letters.removeLast(ending.letters.count) }
    if ending?.mayHideSilentE ?? false, isShort(letters[...]), letters.last != UInt8(ascii: "l") {
      // "Taping" is of "tape": "tapping" has the letter twice. An l has lost its twin before, as in "travelling".
      letters.append(UInt8(ascii: "e"))
    } else if letters.count > 2, letters.last == UInt8(ascii: "e"), letters[letters.count - 2] != UInt8(ascii: "e"),
      !isShort(letters.dropLast())
    {
      // A silent e goes, but not that of "pee", nor one that makes a word another: "care", "rate", "tube".
      letters.removeLast()
    }
    if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2], !isVowel(letters[letters.count - 1])
    {
      letters.removeLast()
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// How doing what a verb says may be written, whichever of its last letters is doubled or goes: "stopping" of "stop".
  static func gerunds(of verb: String) -> [String] {
    guard let last = verb.last else { return [] }
    return last == "e" ? [verb.dropLast() + "ing"] : [verb + "ing", "\(verb)\(last)ing"]
  }

  /// Whether letters are a word of one syllable that ends in one vowel and one consonant: "tap".
  private static func isShort(_ letters: ArraySlice<UInt8>) -> Bool {
    guard let last = letters.last, !isVowel(last), last != UInt8(ascii: "w"), last != UInt8(ascii: "x"),
      case let beginning = letters.dropLast(), let vowel = beginning.last
    else { return false }
    return isVowel(vowel) && !beginning.dropLast().contains(where: isVowel)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  /// What words are formed with.
  private struct Ending {
    let letters: [UInt8]
    /// How many letters of a word must be left: "lotion" is not formed of "lot", "pigment" not of "pig".
    let least: Int
    /// Whether a silent e goes before it.
    let mayHideSilentE: Bool
    /// Whether it is "ate" with another ending, so that of "treating" it is no ending.
    let isOfVerbInAte: Bool

    init(_ letters: String, least: Int = 2, mayHideSilentE: Bool = false, isOfVerbInAte: Bool = false) {
      self.letters = Array(letters.utf8)
      self.least = least
      self.mayHideSilentE = mayHideSilentE
      self.isOfVerbInAte = isOfVerbInAte
    }

    func isFound(in word: [UInt8]) -> Bool {
      guard word.count >= letters.count + least, word.suffix(letters.count).elementsEqual(letters),
        case let rest = word.dropLast(letters.count), let last = rest.last
      else { return false }
      if isOfVerbInAte, last == UInt8(ascii: "e") || last == UInt8(ascii: "o") { return false }
      // To bleed is no past of "ble".
      if letters == Ending.past, last == UInt8(ascii: "e") { return false }
      // What is left must still sound like a word: it has a vowel.
      return rest.contains(where: Stem.isVowel)
    }

    private static let past = Array("ed".utf8)
  }

  /// The longest first.
  private static let endings = [
    Ending("ations", least: 4, isOfVerbInAte: true), Ending("ation", least: 4, isOfVerbInAte: true),
    Ending("ating", least: 4, isOfVerbInAte: true), Ending("ative", least: 4, isOfVerbInAte: true),
    Ending("ated", least: 4, isOfVerbInAte: true), Ending("ment", least: 4), Ending("ness", least: 3),
    Ending("ions", least: 4), Ending("ion", least: 4), Ending("ive", least: 5),
    Ending("ate", least: 4, isOfVerbInAte: true), Ending("ing", mayHideSilentE: true),
    Ending("ed", mayHideSilentE: true), Ending("ly", least: 3),
  ]
}

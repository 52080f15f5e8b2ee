/// The part of a word that its forms share: swelling and swelled, reconstruction and reconstructive.
///
/// A light stemmer that suits noun phrases of this field. Like spelling, stems are compared and never shown.
enum Stem {
  /// The stem of a lower-case word in common spelling. Linear in its length.
  static func of(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard letters.count > 2, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    for ending in endings where letters.count >= ending.count + 2 && letters.suffix(ending.count).elementsEqual(ending)
    {
      // What is left must still sound like a word: it has a vowel.
      guard letters.dropLast(ending.count).contains(where: isVowel) else { continue }
      // To bleed is no past of "ble".
      if ending == past, letters.count > 3, letters[letters.count - 3] == UInt8(ascii: "e") { continue }
      letters.removeLast(ending.count)
      break
    }
    // A silent e goes, but not that of "pee".
    if letters.count > 2, letters.last == UInt8(ascii: "e"), letters[letters.count - 2] != UInt8(ascii: "e") {
      letters.removeLast()
    }
    if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2], !isVowel(letters[letters.count - 1])
    {
      letters.removeLast()
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private static let past = Array("ed".utf8)

  /// The longest first.
  private static let endings: [[UInt8]] = [
    "ations", "ation", "ating", "ated", "ative", "ment", "ness", "ions", "ion", "ive", "ate", "ing", "ely", "ed", "ly",
  ].map { Array($0.utf8) }
}

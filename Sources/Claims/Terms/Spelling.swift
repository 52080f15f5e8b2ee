/// British and American spelling, made one.
///
/// Words are only compared by it, never shown, so that a rule may change words that it was not made for as long as it
/// changes them in the same way on both sides.
enum Spelling {
  /// A lower-case word in the spelling that both share. Linear in its length.
  static func folded(_ word: String) -> String {
    var letters = Array(word.utf8)
    fold(&letters)
    return String(decoding: letters, as: UTF8.self)
  }

  /// The same for a word in UTF-8, in place: names by the hundred are read when the program starts.
  static func fold(_ letters: inout [UInt8]) {
    guard letters.count >= 4, letters.allSatisfy({ $0 < 0x80 }), let last = letters.last else { return }
    // Scapulae, maxillae: the plural of a Latin word in -a.
    if letters.count >= 6, letters.hasSuffix(latinPlural) { letters.removeLast() }
    if letters.count >= 6, mayHaveDigraph(letters) { letters = withoutDigraphs(letters) }
    for (ending, replacement) in endingsByLastLetter[Int(last)] {
      guard letters.hasSuffix(ending),
        letters.count > ending.count + 1 || letters.count == ending.count && ending.count > 3
      else { continue }
      letters.replaceSubrange((letters.count - ending.count)..., with: replacement)
      break
    }
  }

  private static let latinPlural = Array("ae".utf8)

  private static func mayHaveDigraph(_ letters: [UInt8]) -> Bool {
    letters.contains(UInt8(ascii: "e")) && letters.contains { $0 == UInt8(ascii: "a") || $0 == UInt8(ascii: "o") }
  }

  /// haemorrhage, oedema: `ae` and `oe` become `e`.
  private static func withoutDigraphs(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(letters.count)
    for (index, letter) in letters.enumerated() {
      let isFirstOfDigraph =
        (letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o")) && index + 1 < letters.count
        && letters[index + 1] == UInt8(ascii: "e")
      if !isFirstOfDigraph { result.append(letter) }
    }
    return result
  }

  /// Endings of British spelling with what Americans write; the first that fits is replaced.
  private static let endings: [(ending: [UInt8], replacement: [UInt8])] = [
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("ysing", "yzing"), ("ysed", "yzed"),
    ("yse", "yze"), ("oured", "ored"), ("ouring", "oring"), ("our", "or"), ("tre", "ter"), ("bre", "ber"),
    ("logue", "log"), ("grey", "gray"), ("mould", "mold"), ("sulphate", "sulfate"), ("iser", "izer"),
    // Manoeuvre has lost an o by then.
    ("euvre", "euver"), ("ourable", "orable"), ("oural", "oral"), ("ourless", "orless"), ("elled", "eled"),
    ("elling", "eling"), ("defence", "defense"), ("licence", "license"), ("ageing", "aging"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static let endingsByLastLetter = (0..<0x80).map { letter in
    endings.filter { $0.ending.last.map(Int.init) == letter }
  }
}

extension [UInt8] {
  /// Whether the last bytes are these.
  func hasSuffix(_ suffix: [UInt8]) -> Bool {
    guard count >= suffix.count else { return false }
    let start = count - suffix.count
    for index in suffix.indices where self[start + index] != suffix[index] { return false }
    return true
  }
}

internal import Claims
internal import Text

/// Parts a text into sentences. A paragraph, a heading and an item of a list end one too.
struct SentenceSplitter {
  private(set) var sentences: [Range<Int>] = []

  init(_ text: NormalizedText, _ original: [UInt8]) {
    let scalars = text.scalars
    var start = 0
    for index in scalars.indices {
      let isEnd =
        scalars[index] == " "
        ? Self.endsParagraph(text, original, at: index) || Self.endsSentence(scalars, before: index) : false
      guard isEnd else { continue }
      sentences.append(start..<index)
      start = index + 1
    }
    if start < scalars.count { sentences.append(start..<scalars.count) }
  }

  /// Whether the white space holds an empty line, or the next line begins an item or a heading.
  private static func endsParagraph(_ text: NormalizedText, _ original: [UInt8], at index: Int) -> Bool {
    let space = original[text.offsets[index]..<min(text.offsets[index + 1], original.count)]
    let breaks = space.count { $0 == UInt8(ascii: "\n") }
    if breaks > 1 { return true }
    guard breaks == 1, index + 1 < text.scalars.count else { return false }
    return ["-", "#", "\u{2022}", "|", ">"].contains(text.scalars[index + 1])
  }

  /// Whether what stands before a space ends a sentence: a full stop that belongs to no abbreviation.
  private static func endsSentence(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
    var last = index - 1
    while last >= 0, scalars[last] == "'" || scalars[last] == ")" { last -= 1 }
    guard last >= 0 else { return false }
    if scalars[last] == "!" || scalars[last] == "?" { return true }
    guard scalars[last] == "." else { return false }
    let word = Self.word(in: scalars, before: last)
    // A letter may be an initial, or be of the word before it: "vitamin C."
    if word.count == 1 {
      return last > 1 && Phrase.takesLetter(String(Self.word(in: scalars, before: last - 2)))
    }
    return !abbreviations.contains(String(word))
  }

  /// The letters that end before an index, as far as a short word goes.
  private static func word(in scalars: [Unicode.Scalar], before end: Int) -> String.UnicodeScalarView {
    let letters = scalars[..<end].reversed().prefix(longestWord).prefix { $0.properties.isAlphabetic }
    return String.UnicodeScalarView(letters.reversed())
  }

  private static let longestWord = 12

  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "vs", "etc", "approx", "fig", "no", "st",
  ]
}

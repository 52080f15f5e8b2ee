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
    var word: [Unicode.Scalar] = []
    var place = last - 1
    while place >= 0, scalars[place].properties.isAlphabetic, word.count < 8 {
      word.insert(scalars[place], at: 0)
      place -= 1
    }
    let text = String(String.UnicodeScalarView(word))
    return word.count != 1 && !abbreviations.contains(text)
  }

  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "vs", "etc", "approx", "fig", "no", "st",
  ]
}

import Testing
import Text

struct DisplayWidthTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let width: Int

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ width: Int) {
      (self.name, self.text, self.width) = (name, text, width)
    }
  }

  static let cases = [
    Case("nothing", "", 0),
    Case("ASCII", "knee pain", 9),
    Case("Latin with marks of their own", "außen, près", 11),
    Case("Latin with combining marks", "e\u{301}n\u{303}", 2),
    Case("a combining mark alone", "\u{301}", 0),
    Case("Chinese", "膝盖", 4),
    Case("Japanese, halfwidth", "ﾋｻﾞ", 3),
    Case("fullwidth Latin", "Ａ１", 4),
    Case("Korean, composed", "무릎", 4),
    Case("Korean, decomposed", "무릎".decomposed, 4),
    Case("Hebrew with points", "בֶּרֶךְ", 3),
    Case("Arabic", "ركبة", 4),
    Case("Devanagari with a spacing mark", "नि", 2),
    Case("Devanagari conjunct", "क्ष", 2),
    Case("Thai", "เข่า", 3),
    Case("emoji", "🩺", 2),
    Case("emoji that is text by default", "❤", 1),
    Case("the same drawn as emoji", "❤\u{FE0F}", 2),
    Case("the same drawn as text", "❤\u{FE0E}", 1),
    Case("keycap", "1\u{FE0F}\u{20E3}", 2),
    Case("skin tone", "👍🏽", 2),
    Case("skin tone on a text emoji", "☝🏽", 2),
    Case("joined emoji", "👨‍👩‍👧", 2),
    Case("joined emoji with a skin tone", "👩🏽‍🚀", 2),
    Case("joined with text emoji, unqualified", "👩‍⚕", 2),
    Case("flag", "🇩🇪", 2),
    Case("two flags", "🇩🇪🇫🇷", 4),
    Case("flag of a region", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    Case("zero-width space and joiner", "a\u{200B}b\u{200D}", 2),
    Case("soft hyphen", "a\u{AD}b", 3),
    Case("ideographic space", "\u{3000}", 2),
    Case("no-break space", "\u{A0}", 1),
    Case("control characters", "\u{0}\u{1B}\u{7F}\u{9B}", 0),
    Case("line break", "\r\n", 0),
    Case("picture of a control character", "␛", 1),
    Case("replacement character", "\u{FFFD}", 1),
    Case("ellipsis", "…", 1),
    Case("last scalar of the last wide plane", "\u{3FFFD}\u{3FFFE}", 3),
  ]

  @Test("Text takes the columns that a terminal gives it", arguments: cases)
  func width(_ example: Case) {
    #expect(example.text.displayWidth == example.width)
  }
}

extension String {
  /// Hangul syllables as their letters.
  fileprivate var decomposed: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let index = scalar.value - 0xAC00
      let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
      for letter in letters where letter != 0x11A7 { result.append(Unicode.Scalar(letter) ?? "?") }
    }
    return String(result)
  }
}

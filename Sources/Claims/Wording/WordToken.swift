/// A word, number or mark of a phrase, with the place that it has in the text.
struct WordToken {
  enum Kind: Equatable {
    case word
    case number
    /// A vulgar fraction: ½.
    case fraction
    /// A hyphen without spaces, which joins words as often as it parts numbers.
    case hyphen
    case mark
  }

  let kind: Kind
  /// The word in lower case and without apostrophes, or the mark; a dash of any length is "–".
  let text: String
  /// What a number or a fraction counts.
  let value: Double
  let range: Range<String.Index>
  /// Whether it follows the token before it without a space.
  let isJoined: Bool

  init(_ kind: Kind, _ text: String, value: Double = 0, range: Range<String.Index>, isJoined: Bool) {
    self.kind = kind
    self.text = text
    self.value = value
    self.range = range
    self.isJoined = isJoined
  }
}

import Testing

/// A pattern, a text, and where the first match is expected, in UTF-8 bytes.
struct MatchCase: Sendable, CustomTestStringConvertible {
  let name: String
  let pattern: String
  let text: String
  let expected: Range<Int>?

  init(_ name: String, _ pattern: String, _ text: String, _ expected: Range<Int>?) {
    self.name = name
    self.pattern = pattern
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "\(name): \(pattern) in \(text.debugDescription)" }
}

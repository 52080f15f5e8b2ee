import Testing

/// A sheet with expectations in its comments, and what comparing it with one finding must say.
struct ExpectationCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// The differences, or the problem with the expectation.
  let lines: [String]

  init(_ name: String, _ text: String, gives lines: String...) {
    self.name = name
    self.text = text
    self.lines = lines
  }

  var testDescription: String { name }
}

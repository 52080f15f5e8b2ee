import Testing

/// A pattern that is refused, where, and a part of what its author is told.
struct RefusedCase: Sendable, CustomTestStringConvertible {
  let name: String
  let pattern: String
  let offset: Int
  let message: String

  init(_ name: String, _ pattern: String, _ offset: Int, _ message: String) {
    self.name = name
    self.pattern = pattern
    self.offset = offset
    self.message = message
  }

  var testDescription: String { "\(name): \(pattern.prefix(40))" }
}

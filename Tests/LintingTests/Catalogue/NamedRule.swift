import Linting
import Packs
import Testing

/// A rule that a test calls by its id.
struct NamedRule: Sendable, CustomTestStringConvertible {
  let rule: Rule

  var testDescription: String { rule.id }
}

internal import Patterns
internal import YAML

/// A pattern that a text must match, or must not.
///
/// A class, as a walk over a sheet hands it on a thousand times, and it holds several arrays.
final class PatternTest: Sendable {
  private let pattern: LinearPattern
  private let mustMatch: Bool
  private let memory = ContentMemory<Bool>()

  init(_ pattern: LinearPattern, mustMatch: Bool) {
    self.pattern = pattern
    self.mustMatch = mustMatch
  }

  /// The bytes of which a text must have one in order to break the requirement; nil where that cannot be said.
  var bytesOfBreach: [Bool]? { mustMatch ? nil : pattern.necessaryBytes }

  /// Whether a scalar's text passes. The bytes settle most cases without a string.
  func passes(_ scalar: NodeID, in tree: NodeTree) -> Bool {
    guard tree.withContent(of: scalar, pattern.mayMatch) else { return !mustMatch }
    return memory.answer(for: scalar, in: tree) { pattern.matches(tree.text(of: scalar)) } == mustMatch
  }
}

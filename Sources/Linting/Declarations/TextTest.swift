internal import Claims
internal import YAML

/// A requirement of a text.
enum TextTest: Sendable {
  case pattern(PatternTest)
  case oneOf(Set<String>)
  case length(ClosedRange<Int>)
  case inVocabulary

  /// Whether a scalar's text passes. The bytes settle most cases without a string.
  func passes(_ scalar: NodeID, in tree: NodeTree, vocabulary: Vocabulary) -> Bool {
    switch self {
    case .pattern(let test): return test.passes(scalar, in: tree)
    case .oneOf(let texts): return texts.contains(tree.text(of: scalar))
    case .length(let range):
      let bytes = tree.withContent(of: scalar) { $0.count }
      // A character has at least one byte.
      if range.lowerBound <= 1, bytes <= range.upperBound { return bytes >= range.lowerBound }
      return range.contains(tree.text(of: scalar).count)
    case .inVocabulary: return vocabulary.concept(named: tree.text(of: scalar)) != nil
    }
  }
}

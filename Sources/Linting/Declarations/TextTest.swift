internal import Claims
internal import Patterns
internal import YAML

/// A requirement of a text.
enum TextTest: Sendable {
  case pattern(LinearPattern, matches: Bool, MatchMemory)
  case oneOf(Set<String>)
  case length(atLeast: Int, atMost: Int)
  case inVocabulary

  /// Whether a scalar's text passes. The bytes settle most cases without a string.
  func passes(_ scalar: NodeID, in tree: NodeTree, vocabulary: Vocabulary) -> Bool {
    switch self {
    case .pattern(let pattern, let wanted, let memory):
      guard tree.withContent(of: scalar, pattern.mayMatch) else { return !wanted }
      return memory.answer(for: tree.text(of: scalar), pattern.matches) == wanted
    case .oneOf(let texts): return texts.contains(tree.text(of: scalar))
    case .length(let low, let high):
      let bytes = tree.withContent(of: scalar) { $0.count }
      // A character has at least one byte.
      if low <= 1, bytes <= high { return bytes >= low }
      return (low...max(low, high)).contains(tree.text(of: scalar).count)
    case .inVocabulary: return vocabulary.concept(named: tree.text(of: scalar)) != nil
    }
  }
}

/// A condition on a place between two characters; it takes no text itself.
enum Assertion: Sendable {
  case textStart, textEnd, wordBoundary, insideOrOutsideWord

  /// Whether the place between two scalars, `nil` beyond the ends of the text, is of this kind.
  func holds(between before: ScannedScalar?, and after: ScannedScalar?) -> Bool {
    switch self {
    case .textStart: before == nil
    case .textEnd: after == nil
    case .wordBoundary: Self.isWord(before) != Self.isWord(after)
    case .insideOrOutsideWord: Self.isWord(before) == Self.isWord(after)
    }
  }

  private static func isWord(_ scalar: ScannedScalar?) -> Bool {
    guard let scalar else { return false }
    return ScalarSet.word.contains(scalar)
  }
}

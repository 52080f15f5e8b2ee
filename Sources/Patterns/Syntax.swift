/// A part of a pattern, as a tree.
///
/// Groups nest no deeper than `Parser.deepestNesting`, so that walking the tree by recursion is safe.
struct Syntax: Sendable {
  indirect enum Shape: Sendable {
    case empty
    /// One scalar of a set, by its index in the pattern's table.
    case scalar(set: Int)
    case assertion(Assertion)
    case sequence([Syntax])
    case alternation([Syntax])
    case repetition(Syntax, Repetition)
  }

  /// Patterns that need more states than this are refused: time and memory grow with the states.
  static let largestStateCount = 10_000
  /// A choice with one more branch takes a split and a jump.
  static let statesPerChoice = 2

  let shape: Shape
  /// How many states the compiled part has. Known before compiling, so that `(a{1000}){1000}` is never expanded.
  let stateCount: Int

  static func scalar(set: Int) -> Syntax { Syntax(shape: .scalar(set: set), stateCount: 1) }

  static func assertion(_ assertion: Assertion) -> Syntax { Syntax(shape: .assertion(assertion), stateCount: 1) }

  static func sequence(_ parts: [Syntax]) -> Syntax {
    if parts.isEmpty { return Syntax(shape: .empty, stateCount: 0) }
    if parts.count == 1 { return parts[0] }
    return Syntax(shape: .sequence(parts), stateCount: parts.reduce(0) { $0 + $1.stateCount })
  }

  /// `branches` may not be empty.
  static func alternation(_ branches: [Syntax]) -> Syntax {
    if branches.count == 1 { return branches[0] }
    let choices = (branches.count - 1) * statesPerChoice
    return Syntax(shape: .alternation(branches), stateCount: branches.reduce(choices) { $0 + $1.stateCount })
  }

  /// The counts of a repetition are at most `largestStateCount`, as is the body's, so their product fits an `Int`.
  func repeated(_ repetition: Repetition) -> Syntax {
    if stateCount == 0 || repetition.maximum == 0 { return .sequence([]) }
    let optionalCount =
      if let maximum = repetition.maximum {
        (maximum - repetition.minimum) * (stateCount + 1)
      } else {
        repetition.minimum == 0 ? stateCount + 2 : 1
      }
    return Syntax(
      shape: .repetition(self, repetition), stateCount: repetition.minimum * stateCount + optionalCount)
  }
}

/// A pattern as a nondeterministic automaton; it begins in the first state.
struct Program: Sendable {
  let instructions: [Instruction]
  /// What the instructions' indices refer to.
  let sets: [ScalarSet]
  /// Whether every match begins at the text's start, so that looking further is in vain.
  let isAnchored: Bool

  init(_ syntax: Syntax, sets: [ScalarSet]) {
    instructions = Compiler.compile(syntax)
    self.sets = sets
    isAnchored = Self.isAnchored(syntax)
  }

  private static func isAnchored(_ syntax: Syntax) -> Bool {
    switch syntax.shape {
    case .assertion(let assertion): assertion == .textStart
    case .sequence(let parts): parts.first.map(isAnchored) ?? false
    case .alternation(let branches): branches.allSatisfy(isAnchored)
    case .repetition(let body, let repetition): repetition.minimum > 0 && isAnchored(body)
    case .empty, .scalar: false
    }
  }
}

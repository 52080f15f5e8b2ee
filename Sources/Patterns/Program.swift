internal import Text

/// A pattern as a nondeterministic automaton; it begins in the first state.
struct Program: Sendable {
  let instructions: [Instruction]
  /// What the instructions' indices refer to.
  let sets: [ScalarSet]
  /// Whether every match begins at the text's start, so that looking further is in vain.
  let isAnchored: Bool
  /// Of every match at least one byte is among these; nil where a match may be empty.
  let necessaryBytes: [Bool]?

  init(_ syntax: Syntax, sets: [ScalarSet]) {
    instructions = Compiler.compile(syntax)
    self.sets = sets
    isAnchored = Self.isAnchored(syntax)
    necessaryBytes = Self.necessaryBytes(of: syntax, sets: sets)?.table
  }

  /// Of what must all be there, the part with the fewest bytes tells most; of choices, any may be there.
  private static func necessaryBytes(of syntax: Syntax, sets: [ScalarSet]) -> ByteSet? {
    switch syntax.shape {
    case .empty, .assertion: return nil
    case .scalar(let set): return sets[set].leadingBytes
    case .repetition(let body, let repetition):
      return repetition.minimum > 0 ? necessaryBytes(of: body, sets: sets) : nil
    case .sequence(let parts):
      return parts.compactMap { necessaryBytes(of: $0, sets: sets) }.min { $0.count < $1.count }
    case .alternation(let branches):
      var union = ByteSet()
      for branch in branches {
        guard let bytes = necessaryBytes(of: branch, sets: sets) else { return nil }
        union.formUnion(bytes)
      }
      return union
    }
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

/// A pattern as a nondeterministic automaton; it begins in the first state.
struct Program: Sendable {
  let instructions: [Instruction]
  /// What the instructions' indices refer to.
  let sets: [ScalarSet]
  /// Whether every match begins at the text's start, so that looking further is in vain.
  let isAnchored: Bool
  /// For each byte whether a match can begin with it; nil where a match may be empty.
  let leadingBytes: [Bool]?

  init(_ syntax: Syntax, sets: [ScalarSet]) {
    instructions = Compiler.compile(syntax)
    self.sets = sets
    isAnchored = Self.isAnchored(syntax)
    leadingBytes = Self.leadingBytes(of: instructions, sets: sets)
  }

  /// Follows the first state to all that take a scalar. Assertions count as if they held.
  private static func leadingBytes(of instructions: [Instruction], sets: [ScalarSet]) -> [Bool]? {
    var bytes = Array(repeating: false, count: 256)
    var marked: Set<Int> = []
    var entered = Array(repeating: false, count: instructions.count)
    var pending = [0]
    while let state = pending.popLast() {
      if entered[state] { continue }
      entered[state] = true
      switch instructions[state] {
      case .take(let set): if marked.insert(set).inserted { sets[set].markLeadingBytes(in: &bytes) }
      case .require: pending.append(state + 1)
      case .split(let one, let other): pending += [one, other]
      case .jump(let target): pending.append(target)
      case .accept: return nil
      }
    }
    return bytes
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

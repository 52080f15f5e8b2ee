/// Lays a syntax tree out as instructions, after Thompson.
struct Compiler {
  private var instructions: [Instruction] = []

  /// The instructions for a tree: as many as its `stateCount`, and one that accepts.
  static func compile(_ syntax: Syntax) -> [Instruction] {
    var compiler = Compiler()
    compiler.instructions.reserveCapacity(syntax.stateCount + 1)
    compiler.emit(syntax)
    compiler.instructions.append(.accept)
    return compiler.instructions
  }

  private mutating func emit(_ syntax: Syntax) {
    switch syntax.shape {
    case .empty: break
    case .scalar(let set): instructions.append(.take(set: set))
    case .assertion(let assertion): instructions.append(.require(assertion))
    case .sequence(let parts): for part in parts { emit(part) }
    case .alternation(let branches): emit(branches: branches)
    case .repetition(let body, let repetition): emit(body, repeated: repetition)
    }
  }

  private mutating func emit(branches: [Syntax]) {
    var jumps: [Int] = []
    for branch in branches.dropLast() {
      let split = reserve()
      emit(branch)
      jumps.append(reserve())
      instructions[split] = .split(split + 1, instructions.count)
    }
    if let last = branches.last { emit(last) }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func emit(_ body: Syntax, repeated repetition: Repetition) {
    var start = instructions.count
    for _ in 0..<repetition.minimum {
      start = instructions.count
      emit(body)
    }
    if let maximum = repetition.maximum {
      emit(body, upTo: maximum - repetition.minimum)
    } else if repetition.minimum > 0 {
      instructions.append(.split(start, instructions.count + 1))
    } else {
      let split = reserve()
      emit(body)
      instructions.append(.jump(split))
      instructions[split] = .split(split + 1, instructions.count)
    }
  }

  private mutating func emit(_ body: Syntax, upTo count: Int) {
    var splits: [Int] = []
    for _ in 0..<count {
      splits.append(reserve())
      emit(body)
    }
    // Straight to the end: by way of the next split, leaving early would pass through all that follow.
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }

  /// The index of an instruction whose target is not known yet.
  private mutating func reserve() -> Int {
    instructions.append(.jump(0))
    return instructions.count - 1
  }
}

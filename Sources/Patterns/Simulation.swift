/// One run of a program over a text: all states it can be in are followed at once, scalar by scalar.
///
/// A state is entered at most once per scalar, whoever leads there, and that is what keeps the time linear. When two
/// attempts meet in a state, the one that began first goes on: from there on they cannot differ but in their start.
struct Simulation {
  private let program: Program
  /// The states that take the scalar at hand. Attempts that began first come first.
  private var waiting: ThreadList
  private var waitingNext: ThreadList
  /// The step, counted by scalars of the text, in which each state was last entered.
  private var enteredIn: [Int]
  private var step = 0
  /// States still to be entered in this step.
  private var pending: [Int] = []

  private var offset = 0
  private var before: ScannedScalar?
  private var after: ScannedScalar?
  /// The best match so far. Any that comes later is better: it began earlier, or it is longer, since attempts that began
  /// after this one are dropped.
  private var best: Range<Int>?
  /// How many states were entered in all, which is what the time is proportional to.
  private(set) var enteredCount = 0

  init(_ program: Program) {
    self.program = program
    waiting = ThreadList(capacity: program.instructions.count)
    waitingNext = ThreadList(capacity: program.instructions.count)
    enteredIn = Array(repeating: -1, count: program.instructions.count)
  }

  /// The leftmost match in a text, and of those the longest, in UTF-8 byte offsets; or else any match, found sooner.
  static func firstMatch(of program: Program, in text: String, orAnyMatch: Bool = false) -> Range<Int>? {
    var simulation = Simulation(program)
    return simulation.firstMatch(in: text, orAnyMatch: orAnyMatch)
  }

  /// As the static one; a simulation runs once.
  mutating func firstMatch(in text: String, orAnyMatch: Bool = false) -> Range<Int>? {
    var scalars = text.unicodeScalars.makeIterator()
    var upcoming = scalars.next()
    after = upcoming.map(ScannedScalar.init)
    while true {
      if best == nil, offset == 0 || !program.isAnchored { enter(0, start: offset) }
      if orAnyMatch, best != nil { return best }
      guard let scalar = upcoming, let taken = after else { return best }
      if waiting.count == 0, best != nil || program.isAnchored { return best }
      upcoming = scalars.next()
      step += 1
      offset += UTF8.width(scalar)
      before = taken
      after = upcoming.map(ScannedScalar.init)
      take(taken)
    }
  }

  private mutating func take(_ scalar: ScannedScalar) {
    swap(&waiting, &waitingNext)
    waiting.removeAll()
    for index in 0..<waitingNext.count {
      let thread = waitingNext[index]
      if let best, thread.start > best.lowerBound { break }
      guard case .take(let set) = program.instructions[thread.state], program.sets[set].contains(scalar) else {
        continue
      }
      enter(thread.state + 1, start: thread.start)
    }
  }

  /// Enters a state and those that it leads to without taking text. A list of its own instead of recursion: thousands
  /// of splits may follow one another.
  private mutating func enter(_ first: Int, start: Int) {
    pending.append(first)
    while let state = pending.popLast() {
      if enteredIn[state] == step { continue }
      enteredIn[state] = step
      enteredCount += 1
      switch program.instructions[state] {
      case .take: waiting.append(state: state, start: start)
      case .require(let assertion): if assertion.holds(between: before, and: after) { pending.append(state + 1) }
      case .split(let one, let other):
        pending.append(one)
        pending.append(other)
      case .jump(let target): pending.append(target)
      case .accept: best = start..<offset
      }
    }
  }
}

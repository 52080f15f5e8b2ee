/// A group whose end is not reached yet, or the pattern as a whole.
struct OpenGroup {
  /// Where it began.
  let offset: Int
  private var branches: [Syntax] = []
  private var branch: [Syntax] = []
  private var stateCount = 0

  init(offset: Int) {
    self.offset = offset
  }

  /// The group as far as it was read.
  var syntax: Syntax { .alternation(branches + [.sequence(branch)]) }

  mutating func append(_ part: Syntax, at offset: Int) throws(PatternError) {
    // Parts without states are left out, lest a long row of `()` take memory that no limit is set to.
    if part.stateCount == 0 { return }
    branch.append(part)
    try count(part.stateCount, at: offset)
  }

  mutating func startBranch(at offset: Int) throws(PatternError) {
    branches.append(.sequence(branch))
    branch = []
    try count(Syntax.statesPerChoice, at: offset)
  }

  private mutating func count(_ states: Int, at offset: Int) throws(PatternError) {
    stateCount += states
    if stateCount > Syntax.largestStateCount { throw PatternError.tooManyStates(at: offset) }
  }
}

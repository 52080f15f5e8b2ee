/// Judges two pieces of care by what is said of each: done, avoided, not needed, stopped, and how strongly.
struct CareJudge {
  private let vocabulary: Vocabulary
  private let relations: CareRelations
  private let scale: Scale?

  init(_ knowledge: Knowledge, scale: Scale?) {
    vocabulary = knowledge.vocabulary
    relations = CareRelations(knowledge)
    self.scale = scale
  }

  func judge(_ left: Stance, _ right: Stance) -> Judgement {
    guard let one = left.reading as? CareReading, let other = right.reading as? CareReading else {
      return Judgement(.unclear, "the two are no pieces of care")
    }
    if let form = one.form, let another = other.form, form != another {
      return Judgement(.complement, "one is swallowed, the other works where it is put")
    }
    if relations.isFree(one, of: other) || relations.isFree(other, of: one) {
      return Judgement(.complement, "one is free of the other")
    }
    let relation = relations.widest(one, other)
    if left.isDenied || right.isDenied { return denial(left.isDenied, one, right.isDenied, other, relation) }
    if relation != .different, one.isLeftOpen || other.isLeftOpen { return cessation(one, other, relation) }
    switch relation {
    case .same: return sameTerm(one, other).weighing(one.measures, other.measures)
    case .narrower: return classAndMember(broad: other, narrow: one).mirrored
    case .broader: return classAndMember(broad: one, narrow: other)
    case .different: return Judgement(.complement, "different things that can both be done")
    case .exclude(let first, let second, _):
      guard one.isAdvised, other.isAdvised else { return Judgement(.complement, "they speak of opposite things") }
      if one.span.leavesRoom(for: other.span) {
        return Judgement(.complement, "one is done for a short while, and the other can be done afterwards")
      }
      return Judgement(
        .contradict, "\(first) and \(second) exclude each other", poles: Poles(left: name(one), right: name(other)))
    }
  }

  /// What is said of care that a source says is never given, or never to be avoided: only the opposite contradicts it.
  private func denial(
    _ isLeftDenied: Bool, _ one: CareReading, _ isRightDenied: Bool, _ other: CareReading, _ relation: TermRelation
  ) -> Judgement {
    let isCovered = relation == .same || relation == (isLeftDenied ? .broader : .narrower)
    guard isCovered else { return Judgement(.complement, "both can hold") }
    guard isLeftDenied != isRightDenied, one.isAvoided == other.isAvoided else {
      return Judgement(.agree, "both say the same in effect")
    }
    let poles = { (care: CareReading, isDenied: Bool) in "\(name(care)): \(isDenied ? "never" : care.standing)" }
    return Judgement(
      .contradict, "one says “never”, the other does not",
      poles: Poles(left: poles(one, isLeftDenied), right: poles(other, isRightDenied)))
  }

  private func sameTerm(_ one: CareReading, _ other: CareReading) -> Judgement {
    // Keeping from prolonged rest, or not needing it, leaves a short one.
    if !one.isAdvised, !one.narrowing.isSubset(of: other.narrowing), other.isAdvised { return sparing(one) }
    if !other.isAdvised, !other.narrowing.isSubset(of: one.narrowing), one.isAdvised { return sparing(other) }
    if one.isAvoided != other.isAvoided {
      if one.measures.isApart(from: other.measures) {
        return Judgement(.complement, "they speak of other amounts or other times")
      }
      return avoidance(one, other) ?? Judgement(.agree, "neither advises it")
    }
    if one.isAvoided, one.use?.isOnly(.avoid) ?? true || other.use?.isOnly(.avoid) ?? true {
      return Judgement(.agree, "neither advises it")
    }
    // How strongly the stopping is advised is not how strongly the thing is.
    if one.isCessation != other.isCessation { return Judgement(.agree, "neither keeps from it") }
    return byUse(one, other, name: name)
  }

  /// How strongly two pieces of the same care are advised.
  private func byUse(_ one: CareReading, _ other: CareReading, name: (CareReading) -> String) -> Judgement {
    guard let scale, let left = one.use, let right = other.use else { return Judgement(.agree, "both name it") }
    let judgement = ScaleComparison(scale).judge(left, right)
    guard judgement.outcome == .contradict else { return judgement }
    func pole(_ care: CareReading) -> String { "\(name(care)): \(care.useText ?? care.standing)" }
    return Judgement(.contradict, judgement.reason, poles: Poles(left: pole(one), right: pole(other)))
  }

  /// What is said of stopping something, where this says nothing of the thing itself.
  private func cessation(_ one: CareReading, _ other: CareReading, _ relation: TermRelation) -> Judgement {
    guard relation == .same, one.isCessation, other.isCessation, one.narrowing == other.narrowing else {
      let open = one.isLeftOpen ? one : other
      return Judgement(.complement, "“\(open.text)” leaves open whether it is to be done")
    }
    let stopping = { (care: CareReading) in "stopping \(name(care))" }
    guard one.isAgainst != other.isAgainst else {
      return one.isAgainst ? Judgement(.agree, "neither advises it") : byUse(one, other, name: stopping)
    }
    let (against, done) = one.isAgainst ? (one, other) : (other, one)
    if let use = done.use, use.isOnly(.lastResort) || use.isOnly(.notNeeded) {
      return Judgement(.agree, "neither advises it")
    }
    let pole = { (care: CareReading) in "\(stopping(care)): \(care.isAgainst ? "avoid" : care.useText ?? "advised")" }
    return Judgement(
      .contradict, "one advises against \(stopping(against)), the other advises it",
      poles: Poles(left: pole(one), right: pole(other)), strength: .unsafe)
  }

  /// What is said of a class and of one of its members: avoiding or sparing the class covers the member, not the other
  /// way round.
  private func classAndMember(broad: CareReading, narrow: CareReading) -> Judgement {
    let refinement = Judgement(.refine, "\(name(narrow)) is a kind or part of \(name(broad))")
    if !broad.isAdvised, narrow.isAdvised, !broad.narrowing.isSubset(of: narrow.narrowing) { return sparing(broad) }
    if broad.isAvoided { return avoidance(broad, narrow) ?? refinement }
    // Who does the whole does each of its parts: RICE, and so ice.
    if broad.isAdvised, !narrow.isAdvised, isPart(narrow, of: broad) {
      return narrow.isAvoided
        ? avoidance(broad, narrow) ?? refinement : byUse(broad, narrow) { name($0) }
    }
    if narrow.isAvoided, broad.isNotNeeded { return Judgement(.agree, "neither advises it") }
    if narrow.isAvoided { return Judgement(.complement, "avoiding one of a kind leaves the others") }
    guard broad.isNotNeeded, let scale, let left = broad.use, let right = narrow.use else { return refinement }
    let judgement = ScaleComparison(scale).judge(left, right)
    guard judgement.outcome == .contradict else { return refinement }
    return Judgement(.contradict, judgement.reason, poles: poles(broad, narrow))
  }

  /// Whether one is itself done as a part of the other: rest is of RICE, and bed rest only a kind of rest.
  private func isPart(_ narrow: CareReading, of broad: CareReading) -> Bool {
    guard let part = narrow.term.concept, let whole = broad.term.concept, narrow.narrowing.isEmpty else { return false }
    return vocabulary[part].partOf.contains(whole)
  }

  private func sparing(_ care: CareReading) -> Judgement {
    Judgement(.complement, "“\(care.text)” leaves other \(care.term.concept.map { vocabulary[$0].label } ?? "care")")
  }

  /// The contradiction of avoiding what the other does; nil where nobody does it.
  private func avoidance(_ one: CareReading, _ other: CareReading) -> Judgement? {
    guard one.isAvoided != other.isAvoided else { return nil }
    let (avoided, done) = one.isAvoided ? (one, other) : (other, one)
    // A last resort is nearer to avoiding than to doing.
    guard done.isAdvised, done.use?.steps != [UseStep.lastResort.rawValue] else { return nil }
    return Judgement(
      .contradict, "one advises against \(name(avoided)), the other advises \(name(done))", poles: poles(one, other),
      strength: .unsafe)
  }

  private func poles(_ one: CareReading, _ other: CareReading) -> Poles {
    Poles(left: "\(name(one)): \(one.standing)", right: "\(name(other)): \(other.standing)")
  }

  private func name(_ care: CareReading) -> String {
    guard let concept = care.term.concept, care.narrowing.isEmpty else { return care.term.text }
    return vocabulary[concept].label
  }
}

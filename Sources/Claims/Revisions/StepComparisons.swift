/// How soon to act in two versions.
enum UrgencyComparison {
  /// What changed about the act of a red flag; none is later than any.
  static func change(of older: String?, _ newer: String?) -> Change.Kind? {
    guard older != newer else { return nil }
    let steps = (older.flatMap(Urgency.init), newer.flatMap(Urgency.init))
    if (older != nil && steps.0 == nil) || (newer != nil && steps.1 == nil) { return .urgency(isLowered: nil) }
    return .urgency(isLowered: (steps.1?.step ?? -1) < (steps.0?.step ?? -1))
  }

  /// What changed about a condition's urgency; nil where one of the two cannot be read.
  static func change(_ older: Claim, _ newer: Claim) -> Change.Kind? {
    guard case .success(let first)? = older.reading, case .success(let second)? = newer.reading,
      let one = (first as? ScaleReading)?.positions.first?.reach,
      let other = (second as? ScaleReading)?.positions.first?.reach
    else { return nil }
    let (before, after) = (one.lowerBound + one.upperBound, other.lowerBound + other.upperBound)
    return before == after ? nil : .urgency(isLowered: after < before)
  }
}

/// How strongly care is advised in two versions.
enum UseComparison {
  /// What changed; nil where it is advised alike, or avoided in both.
  static func change(_ older: Claim, _ newer: Claim, _ knowledge: Knowledge) -> Change.Kind? {
    guard case .success(let first)? = older.reading, case .success(let second)? = newer.reading,
      let one = first as? CareReading, let other = second as? CareReading
    else {
      if older.isAvoidance != newer.isAvoidance { return .use(steps: 0, crossesAvoidance: true) }
      return older.wording.step == newer.wording.step ? nil : .use(steps: 2, crossesAvoidance: false)
    }
    // Of two ways to say that something is to be stopped, what counts is how strongly; else what becomes of the thing.
    let isOfStopping = one.isCessation && other.isCessation
    if isOfStopping ? one.isAgainst != other.isAgainst : one.isAvoided != other.isAvoided {
      return .use(steps: 0, crossesAvoidance: true)
    }
    if isOfStopping ? one.isAgainst : one.isAvoided { return nil }
    if one.isCessation != other.isCessation {
      return one.recommendation == other.recommendation ? nil : .use(steps: 2, crossesAvoidance: false)
    }
    guard let before = one.use, let after = other.use else {
      return (one.use == nil) == (other.use == nil) ? nil : .use(steps: 1, crossesAvoidance: false)
    }
    if one.useText == other.useText { return nil }
    if before.normalForm == after.normalForm {
      let scale = knowledge.scale(named: knowledge.definition(of: newer.attribute)?.scale)
      let isEmphatic = { (care: CareReading) in care.useText.flatMap { scale?.isEmphatic($0) } ?? false }
      return isEmphatic(one) == isEmphatic(other) ? nil : .use(steps: 0, crossesAvoidance: false)
    }
    return .use(steps: distance(before, after), crossesAvoidance: false)
  }

  /// Steps between the nearest ends, or between the middles where the two overlap.
  private static func distance(_ left: ScaleReading, _ right: ScaleReading) -> Int {
    guard let one = left.positions.first?.reach, let other = right.positions.first?.reach else { return 1 }
    return max(0, other.lowerBound - one.upperBound, one.lowerBound - other.upperBound)
  }
}

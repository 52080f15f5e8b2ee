/// Compares positions on a scale, facet by facet.
public struct ScaleComparison: Sendable {
  /// Two shares contradict beyond this factor.
  private static let shareFactor = 4.0

  public let scale: Scale

  public init(_ scale: Scale) { self.scale = scale }

  /// What two positions have to do with each other; different facets both hold.
  public func judge(_ left: ScaleReading, _ right: ScaleReading) -> Judgement {
    var judgements: [Judgement] = []
    for position in left.positions {
      guard let other = right.positions.first(where: { $0.facet == position.facet }) else { continue }
      judgements.append(judge(position, other))
    }
    guard !judgements.isEmpty else {
      let words = [left.summary, right.summary].sorted()
      return Judgement(.complement, "\(words[0]) and \(words[1]) are told of different things")
    }
    let order: [Outcome] = [.contradict, .unclear, .refine, .agree, .complement]
    for outcome in order {
      if let judgement = judgements.first(where: { $0.outcome == outcome }) { return judgement }
    }
    return judgements[0]
  }

  /// Whether two values that agree are so far apart that an editor should hear of it.
  public func isWorthNoting(_ left: ScaleReading, _ right: ScaleReading) -> Bool {
    guard let from = scale.notedFrom, judge(left, right).outcome == .agree else { return false }
    return left.positions.contains { position in
      right.positions.contains { $0.facet == position.facet && Self.distance(position.steps, $0.steps) >= from }
    }
  }

  private func judge(
    _ left: ScaleReading.Position, _ right: ScaleReading.Position
  ) -> Judgement {
    let judgement = judgeSteps(left, right)
    guard judgement.outcome == .contradict else { return judgement }
    if Self.holdsElsewhere(left, right) || Self.holdsElsewhere(right, left) {
      return Judgement(.unclear, "one of them holds in some circumstances only")
    }
    let isApart = left.share?.isApart(from: right.share) ?? right.share?.isApart(from: left.share) ?? false
    return isApart ? Judgement(.unclear, "they are told of different people") : judgement
  }

  /// Whether a position holds in circumstances of which another says nothing. What is mild even where nobody treats it
  /// is so everywhere.
  private static func holdsElsewhere(_ one: ScaleReading.Position, _ other: ScaleReading.Position) -> Bool {
    if let exception = one.exception { return exception.overlaps(other.reach) }
    guard let condition = one.condition else { return false }
    // Two that hold in some cases may do so in others.
    if condition == ScaleReading.Position.inSomeCases { return true }
    guard condition != other.condition else { return false }
    let isMilder = one.steps.upperBound < other.steps.lowerBound
    return condition != ScaleReading.Position.untreated || other.condition != nil || !isMilder
  }

  /// The contradiction of a step with its denial; nil where the one denies something else.
  private static func denial(
    _ left: ScaleReading.Position, _ right: ScaleReading.Position, _ steps: [Scale.Step]
  ) -> Judgement? {
    if left.denied.isEmpty, !right.denied.isEmpty { return denial(right, left, steps)?.mirrored }
    guard !left.denied.isEmpty, right.denied.isEmpty, right.share == nil, !right.isSuperlative,
      !left.steps.overlaps(right.steps), right.steps.allSatisfy(left.denied.contains)
    else { return nil }
    let name = steps[right.steps.upperBound].name
    return Judgement(
      .contradict, "one says “not \(name)”, the other \(name)", poles: Poles(left: "not \(name)", right: name))
  }

  private func judgeSteps(
    _ left: ScaleReading.Position, _ right: ScaleReading.Position
  ) -> Judgement {
    if let share = left.share, let other = right.share { return Self.judge(share, other) }
    let steps = scale.facets[left.facet].steps
    if left.steps == right.steps { return Judgement(.agree, "both are \(Self.words(left.steps, steps))") }
    if let denial = Self.denial(left, right, steps) { return denial }
    let distance = Self.distance(left.steps, right.steps)
    let isOpposed = left.facet == 0 && Self.meets(left.steps, right.steps, scale.opposed)
    let isAgreed = left.facet == 0 && Self.meets(left.steps, right.steps, scale.agreed)
    if distance > 0, isOpposed || distance >= scale.contradictsFrom, !isAgreed {
      return Self.contradiction(left.steps, right.steps, steps, isOpposed: isOpposed)
    }
    if distance > 0 {
      let far = distance == 1 ? "one step" : "\(distance) steps"
      return Judgement(.agree, "\(Self.pair(left.steps, right.steps, steps)) are \(far) apart")
    }
    let (inner, outer) = Self.holds(left.steps, right.steps) ? (right, left) : (left, right)
    if Self.holds(outer.steps, inner.steps), !left.isSuperlative, !right.isSuperlative {
      return Judgement(.refine, "\(Self.words(inner.steps, steps)) lies inside \(Self.words(outer.steps, steps))")
    }
    return Judgement(.agree, "\(Self.pair(left.steps, right.steps, steps)) overlap")
  }

  private static func contradiction(
    _ left: ClosedRange<Int>, _ right: ClosedRange<Int>, _ steps: [Scale.Step], isOpposed: Bool
  ) -> Judgement {
    guard left.upperBound < right.lowerBound else {
      return contradiction(right, left, steps, isOpposed: isOpposed).mirrored
    }
    let poles = Poles(left: steps[left.upperBound].name, right: steps[right.lowerBound].name)
    let distance = right.lowerBound - left.upperBound
    let far = steps.count == 2 ? "opposites" : distance == 1 ? "one step apart" : "\(distance) steps apart"
    return Judgement(
      .contradict, "\(poles.left) and \(poles.right) are \(far)", poles: poles,
      strength: isOpposed ? .unsafe : .plain)
  }

  private static func judge(_ left: Share, _ right: Share) -> Judgement {
    if left.normalForm == right.normalForm { return Judgement(.agree, "both are \(left.words)") }
    guard left.low <= right.low else { return judge(right, left).mirrored }
    if left.high * shareFactor * (1 + 1e-9) < right.low {
      guard left.isYearly == right.isYearly else {
        return Judgement(.unclear, "one counts new cases in a year, the other all")
      }
      return Judgement(
        .contradict, "\(left.words) and \(right.words) differ by more than a factor of 4",
        poles: Poles(left: left.words, right: right.words))
    }
    let (first, second) = (left.low...left.high, right.low...right.high)
    if left.low < left.high || right.low < right.high {
      if first.contains(right.low), first.contains(right.high) {
        return Judgement(.refine, "\(right.words) lies inside \(left.words)")
      }
      if second.contains(left.low), second.contains(left.high) {
        return Judgement(.refine, "\(left.words) lies inside \(right.words)")
      }
    }
    return Judgement(.agree, "\(left.words) and \(right.words) are within a factor of 4")
  }

  private static func meets(
    _ left: ClosedRange<Int>, _ right: ClosedRange<Int>, _ exceptions: [Scale.Exception]
  ) -> Bool {
    exceptions.contains { exception in
      let step = exception.step...exception.step
      return left == step && holds(exception.others, right) || right == step && holds(exception.others, left)
    }
  }

  private static func distance(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> Int {
    max(0, right.lowerBound - left.upperBound, left.lowerBound - right.upperBound)
  }

  private static func holds(_ outer: ClosedRange<Int>, _ inner: ClosedRange<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// Lower first, so that the mirrored judgement says the same.
  private static func pair(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>, _ steps: [Scale.Step]) -> String {
    let isOrdered = (left.lowerBound, left.upperBound) <= (right.lowerBound, right.upperBound)
    let (first, second) = isOrdered ? (left, right) : (right, left)
    return "\(words(first, steps)) and \(words(second, steps))"
  }

  private static func words(_ range: ClosedRange<Int>, _ steps: [Scale.Step]) -> String {
    let (low, high) = (steps[range.lowerBound].name, steps[range.upperBound].name)
    return low == high ? low : steps.count == 2 ? "\(low) or \(high)" : "\(low) to \(high)"
  }
}

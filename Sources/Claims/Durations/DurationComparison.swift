/// Compares lengths of time: apart they contradict, one inside the other refines, overlapping or touching they agree.
public enum DurationComparison {
  /// How two lengths of time stand to each other, and why. Takes constant time.
  public static func judge(_ left: DurationReading, _ right: DurationReading) -> Judgement {
    if left.normalForm == right.normalForm {
      return Judgement(.agree, "both are \(shorter(left.words, right.words))")
    }
    if isBefore(left.upper, right.lower) { return apart(left, right) }
    if isBefore(right.upper, left.lower) { return apart(right, left).mirrored }
    let (one, other) = ((left.lower, left.upper), (right.lower, right.upper))
    if holds(one, other) { return Judgement(.refine, "\(right.words) lies inside \(left.words)") }
    if holds(other, one) { return Judgement(.refine, "\(left.words) lies inside \(right.words)") }
    let (first, second) = left.lower <= right.lower ? (left, right) : (right, left)
    return Judgement(.agree, "\(first.words) and \(second.words) overlap")
  }

  /// The outcome alone, of two that are not the same.
  static func outcome(
    _ left: (lower: Double, upper: Double), _ right: (lower: Double, upper: Double)
  ) -> Outcome {
    if isBefore(left.upper, right.lower) || isBefore(right.upper, left.lower) { return .contradict }
    return holds(left, right) || holds(right, left) ? .refine : .agree
  }

  private static func apart(_ short: DurationReading, _ long: DurationReading) -> Judgement {
    Judgement(
      .contradict, "\(short.words) ends before \(long.words) begins",
      poles: Poles(left: short.words, right: long.words))
  }

  /// Whether one moment lies before another by more than the error of counting.
  static func isBefore(_ first: Double, _ second: Double) -> Bool { first < second * (1 - 1e-9) }

  private static func holds(
    _ outer: (lower: Double, upper: Double), _ inner: (lower: Double, upper: Double)
  ) -> Bool {
    !isBefore(inner.lower, outer.lower) && !isBefore(outer.upper, inner.upper)
  }

  private static func shorter(_ left: String, _ right: String) -> String {
    (left.utf8.count, left) <= (right.utf8.count, right) ? left : right
  }
}

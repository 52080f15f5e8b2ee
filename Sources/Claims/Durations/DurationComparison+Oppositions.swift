extension DurationComparison {
  /// The fewest cuts in time that part every two lengths which contradict each other: on the left what ends before the
  /// cut, on the right what begins after it.
  ///
  /// The order of the lengths changes nothing but the indices, and a copy adds no cut. Takes O(n log n), and the room of
  /// the lengths: what ends before one cut ends before the next, so that all cuts part the same two lines.
  public static func oppositions(among readings: [DurationReading]) -> [Opposition] {
    let byUpper = readings.indices.sorted { left, right in
      let (left, right) = (readings[left], readings[right])
      return left.upper != right.upper ? left.upper < right.upper : precedes(left, right)
    }
    let byLower = readings.indices.sorted { precedes(readings[$0], readings[$1]) }
    let (ending, beginning) = (Opposition.Side.Line(byUpper), Opposition.Side.Line(byLower))
    var oppositions: [Opposition] = []
    var cut = -Double.infinity
    var (ended, begun) = (0, 0)
    for index in byLower {
      let next = readings[index]
      while ended < byUpper.count, isBefore(readings[byUpper[ended]].upper, next.lower) { ended += 1 }
      // A gap that the last cut, just before what begins there, does not lie in.
      guard ended > 0, !isBefore(readings[byUpper[ended - 1]].upper, cut) else { continue }
      cut = next.lower
      while isBefore(readings[byLower[begun]].lower, cut) { begun += 1 }
      let nearest = readings[byUpper[ended - 1]]
      oppositions.append(
        Opposition(
          left: Opposition.Side(ending, 0..<ended), right: Opposition.Side(beginning, begun..<byLower.count),
          poles: Poles(left: nearest.words, right: next.words),
          reason: "\(nearest.words) ends before \(next.words) begins"))
    }
    return oppositions
  }

  /// Orders by the lower end; equal lengths by their words, so that the order of the input changes nothing.
  private static func precedes(_ left: DurationReading, _ right: DurationReading) -> Bool {
    if left.lower != right.lower { return left.lower < right.lower }
    return left.upper != right.upper ? left.upper < right.upper : left.words < right.words
  }
}

internal import Text

/// Where findings of one rule begin in one file. Each spot goes to the first comment that covers it.
struct SilencedSpots {
  struct Spot {
    let offset: UInt32
    /// Index of the finding.
    let finding: Int
    /// Which of the finding's places it is.
    let rank: Int
  }

  /// In the order of the text.
  private let spots: [Spot]
  /// For each spot the next that may still be open.
  private var next: [Int]

  init(_ spots: [Spot]) {
    self.spots = spots.sorted { $0.offset < $1.offset }
    next = Array(0...spots.count)
  }

  /// Tells of each spot in a scope that no other has covered.
  ///
  /// - Returns: Whether the scope covers any spot, its own or not.
  mutating func cover(_ scope: IgnoreComment.Scope, _ tell: (Spot) -> Void) -> Bool {
    let covered =
      switch scope {
      case .file: spots.indices
      case .range(let range):
        spots.partitioningIndex { $0.offset >= range.start }..<spots.partitioningIndex { $0.offset > range.end }
      case .nothing: 0..<0
      }
    var spot = open(from: covered.lowerBound)
    while spot < covered.upperBound {
      tell(spots[spot])
      next[spot] = spot + 1
      spot = open(from: spot + 1)
    }
    return !covered.isEmpty
  }

  private mutating func open(from start: Int) -> Int {
    var spot = start
    while next[spot] != spot {
      // Whoever comes this way again has half as far to go.
      next[spot] = next[next[spot]]
      spot = next[spot]
    }
    return spot
  }
}

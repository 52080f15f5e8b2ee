/// How many pairs of claims of two sources had which outcome.
public struct OutcomeCounts: Sendable {
  private var counts: [Outcome: Int] = [:]

  public subscript(outcome: Outcome) -> Int { counts[outcome, default: 0] }

  /// All pairs.
  public var compared: Int { counts.values.reduce(0, +) }

  mutating func add(_ outcome: Outcome, pairs: Int) { counts[outcome, default: 0] += pairs }

  /// Claims that nobody could read are unclear against everything that other sources state there.
  mutating func addUnread(_ group: ClaimGroup) {
    guard !group.unread.isEmpty else { return }
    let others = group.positions.flatMap(\.holders).map(\.source)
    add(.unclear, pairs: group.unread.count * Set(others).count + Pairs.among(group.unread.map(\.source)))
  }

  /// Claims about the same in different circumstances are unclear.
  mutating func add(_ unlike: [UnlikeCircumstances]) {
    add(.unclear, pairs: unlike.reduce(0) { $0 + $1.pairs })
  }
}

/// Counts pairs of sources, without making them.
enum Pairs {
  /// Pairs of two different holders of one position.
  static func within(_ position: Position) -> Int { among(position.holders.map(\.source)) }

  /// Pairs of different sources.
  static func among(_ sources: [Int]) -> Int { sources.count * (sources.count - 1) / 2 }

  /// Pairs of a holder of one position and a holder of another, that are different sources.
  static func between(_ left: Position, _ right: Position) -> Int {
    let total = left.holders.count * right.holders.count
    // Both lists are in the order of the sources.
    var (one, other, same) = (0, 0, 0)
    while one < left.holders.count, other < right.holders.count {
      let (first, second) = (left.holders[one].source, right.holders[other].source)
      if first == second { same += 1 }
      if first <= second { one += 1 }
      if second <= first { other += 1 }
    }
    return total - same
  }
}

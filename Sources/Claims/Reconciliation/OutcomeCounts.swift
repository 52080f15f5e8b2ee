/// How many pairs of claims of two sources had which outcome.
public struct OutcomeCounts: Sendable {
  private var (agree, refine, complement, contradict, unclear) = (0, 0, 0, 0, 0)

  public private(set) subscript(outcome: Outcome) -> Int {
    get {
      switch outcome {
      case .agree: agree
      case .refine: refine
      case .complement: complement
      case .contradict: contradict
      case .unclear: unclear
      }
    }
    set {
      switch outcome {
      case .agree: agree = newValue
      case .refine: refine = newValue
      case .complement: complement = newValue
      case .contradict: contradict = newValue
      case .unclear: unclear = newValue
      }
    }
  }

  /// All pairs.
  public var compared: Int { Outcome.allCases.reduce(0) { $0 + self[$1] } }

  mutating func add(_ outcome: Outcome, pairs: Int) { self[outcome] += pairs }

  mutating func add(_ others: OutcomeCounts) {
    for outcome in Outcome.allCases { self[outcome] += others[outcome] }
  }

  /// Claims that nobody could read are unclear against everything that other sources state there.
  mutating func addUnread(_ group: ClaimGroup, _ derivation: Derivation) {
    guard !group.unread.isEmpty else { return }
    let unread = group.unread.map(\.source)
    let others = Set(group.positions.flatMap(\.holders).map(\.source))
    let same = unread.count(where: others.contains)
    add(
      .unclear,
      pairs: unread.count * others.count - same - derivation.pairs(between: unread, Array(others))
        + Pairs.among(unread, derivation))
  }

  /// Claims about the same in different circumstances are unclear.
  mutating func add(_ unlike: [UnlikeCircumstances]) {
    add(.unclear, pairs: unlike.reduce(0) { $0 + $1.pairs })
  }
}

/// Counts pairs of claims of different sources, without making them. All linear in the holders, who stand in the order of
/// their sources. A derived sheet makes no pair with its own sources.
enum Pairs {
  /// Pairs of holders of one position.
  static func within(_ position: Position, _ derivation: Derivation) -> Int {
    among(position.holders.map(\.source), derivation)
  }

  /// Pairs of different sources.
  static func among(_ sources: [Int], _ derivation: Derivation) -> Int {
    var (pairs, same) = (0, 0)
    for (index, source) in sources.enumerated() {
      same = index > 0 && sources[index - 1] == source ? same + 1 : 0
      pairs += index - same
    }
    return pairs - derivation.pairs(among: sources)
  }

  /// Pairs of a holder of one position and a holder of another.
  static func between(_ left: Position, _ right: Position, _ derivation: Derivation) -> Int {
    var (one, same) = (0, 0)
    for holder in right.holders {
      while one < left.holders.count, left.holders[one].source < holder.source { one += 1 }
      var match = one
      while match < left.holders.count, left.holders[match].source == holder.source { match += 1 }
      same += match - one
    }
    let pairs = left.holders.count * right.holders.count - same
    guard !derivation.isEmpty else { return pairs }
    return pairs
      - derivation.pairs(between: left.holders.map(\.source), right.holders.map(\.source))
  }

  /// Pairs of holders of any two of many positions.
  static func across(_ positions: [Position], _ derivation: Derivation) -> Int {
    among(positions.flatMap(\.holders).map(\.source).sorted(), derivation)
      - positions.reduce(0) { $0 + within($1, derivation) }
  }
}

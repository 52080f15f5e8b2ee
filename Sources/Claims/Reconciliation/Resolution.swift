/// Which of the values that sources hold is to stand, and what decided it.
public struct Resolution: Sendable {
  /// Indices of the positions that stand; several where a union decided.
  public let standing: [Int]
  public let decidedBy: Decision

  /// What decided.
  public enum Decision: Hashable, Sendable {
    /// All agree, or nothing needed to be decided.
    case agreement
    case policy(Policy)
    case ruling
    /// No policy could; the most cautious value stands meanwhile.
    case unresolved

    static let nameOfRuling = "ruling"

    /// As a reconciled sheet says it; nil where nothing needed to be decided.
    public var name: String? {
      switch self {
      case .agreement: nil
      case .policy(let policy): policy.rawValue
      case .ruling: Self.nameOfRuling
      case .unresolved: "unresolved"
      }
    }
  }
}

/// Settles what sources contradict each other about, by the policies of the attribute.
struct Resolver {
  let sources: [SourceClaims]
  let knowledge: Knowledge

  init(_ sources: [SourceClaims], _ knowledge: Knowledge) {
    self.sources = sources
    self.knowledge = knowledge
  }

  /// The positions of a group that stand: all that contradict no other, and of those that do what the policies choose.
  ///
  /// - Parameters:
  ///   - contested: Indices of positions that contradict each other, directly or by way of others.
  ///   - refinements: Of the group, for the next decision in it.
  func resolve(
    _ contested: [Int], in group: ClaimGroup, _ refinements: inout Refinements
  ) -> (standing: Int, decision: Resolution.Decision) {
    // References settle before anything else: the best-written article can be wrong.
    let references = contested.filter { tier(of: group.positions[$0]) == Self.reference }
    var left = references.isEmpty ? contested : references
    // Of references that can all hold, policies choose only which is shown.
    let isSettled = !references.isEmpty && !areOpposed(references, in: group)
    for policy in group.definition.policies where policy != .union && left.count > 1 {
      left = narrowed(left, by: policy, in: group, &refinements)
      if left.count == 1, !isSettled { return (left[0], .policy(policy)) }
    }
    let cautious = narrowed(left, by: .mostCautious, in: group, &refinements)
    let standing = cautious.min { order(group, $0) < order(group, $1) } ?? contested[0]
    return (standing, isSettled ? .policy(.highestTier) : .unresolved)
  }

  /// Whether any two of some positions cannot both hold.
  private func areOpposed(_ positions: [Int], in group: ClaimGroup) -> Bool {
    guard positions.count > 1 else { return false }
    let stances = positions.flatMap { group.positions[$0].stances }
    return stances.contains(where: opponent(of: stances, in: group))
  }

  /// Whether two values of a group cannot both hold.
  func contradict(_ one: Stance, _ other: Stance, in group: ClaimGroup) -> Bool {
    group.contradict(one, other, knowledge)
  }

  /// Whether a value cannot hold beside what a position of its group states.
  func contradicts(_ stance: Stance, position: Int, in group: ClaimGroup) -> Bool {
    group.contradicts(stance, position: position, knowledge)
  }

  /// Tells of a value whether it cannot hold beside some others of its group.
  func opponent(of stances: [Stance], in group: ClaimGroup) -> (Stance) -> Bool {
    group.opponent(of: stances, knowledge)
  }

  /// Whether one of two values says the other in other words, or lies inside it. Who denies a value says nothing of the
  /// kind for who states one.
  func agree(_ one: Stance, _ other: Stance, in group: ClaimGroup) -> Bool {
    guard one.isDenied == other.isDenied else { return false }
    let outcome = group.comparison.judge([one], [other], group.definition, knowledge).outcome
    return outcome == .agree || outcome == .refine
  }

  private static let reference = SourceTier.reference.rank

  private func narrowed(
    _ positions: [Int], by policy: Policy, in group: ClaimGroup, _ refinements: inout Refinements
  ) -> [Int] {
    switch policy {
    case .union: positions
    case .majority: best(positions) { Double(supporters(of: group.positions[$0])) }
    case .highestTier: highest(positions, in: group, \.tier)
    case .mostRecent: highest(positions, in: group, \.recency)
    case .mostSpecific: mostSpecific(positions, &refinements)
    case .mostCautious: best(positions) { caution(of: group.positions[$0], in: group) }
    }
  }

  private func best(_ positions: [Int], _ rank: (Int) -> Double) -> [Int] {
    let ranks = positions.map(rank)
    guard let highest = ranks.max() else { return positions }
    return zip(positions, ranks).filter { $0.1 == highest }.map(\.0)
  }

  /// Those whose sources rank highest; all where nobody knows how one of them ranks: a reconciled sheet carries neither the
  /// tiers nor the dates of those that it was made from.
  private func highest(_ positions: [Int], in group: ClaimGroup, _ rank: (SourceClaims) -> Int) -> [Int] {
    let isUnranked = positions.contains { position in
      group.positions[position].holders.allSatisfy { holder in
        let source = sources[holder.source]
        return !source.derivedFrom.isEmpty && rank(source) == 0
      }
    }
    guard !isUnranked else { return positions }
    return best(positions) { position in
      Double(group.positions[position].holders.map { rank(sources[$0.source]) }.max() ?? 0)
    }
  }

  /// How many sources hold a position. A reconciled sheet speaks for those whom it names.
  private func supporters(of position: Position) -> Int {
    position.holders.reduce(into: Set<String>()) { speakers, holder in
      let source = sources[holder.source]
      guard !source.derivedFrom.isEmpty else {
        speakers.insert(source.speakerID)
        return
      }
      for claim in holder.claims { speakers.formUnion(Evidence(source.claims[claim], in: source).speakerIDs) }
    }.count
  }

  private func tier(of position: Position) -> Int { position.holders.map { sources[$0.source].tier }.max() ?? 0 }

  /// Those that lie inside another; all where none does.
  private func mostSpecific(_ positions: [Int], _ refinements: inout Refinements) -> [Int] {
    let specific = refinements.specific(among: positions)
    return specific.isEmpty ? positions : specific
  }

  /// How much a value keeps a reader from harm: what sends to a doctor sooner, expects worse, keeps from more.
  private func caution(of position: Position, in group: ClaimGroup) -> Double {
    position.stances.map { stance in
      switch stance.reading {
      case let care as CareReading: return care.isAvoided ? 2 : care.isAdvised ? 0 : 1
      case let flag as RedFlagReading: return Double(flag.act?.step ?? -1)
      case let scale as ScaleReading: return Double(scale.positions.map(\.reach.upperBound).max() ?? 0)
      case let duration as DurationReading: return duration.upper
      default: return stance.isDenied ? 0 : 1
      }
    }.max() ?? 0
  }

  private func order(_ group: ClaimGroup, _ position: Int) -> String { group.positions[position].normalForm }
}

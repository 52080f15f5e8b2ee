/// Tells apart what the sources of a group say: each variant once, with what it gave way to.
struct Variants {
  private let group: ClaimGroup
  private let sources: [SourceClaims]
  private let resolver: Resolver
  private let settlement: Settlement
  private(set) var all: [Variant] = []
  private var indexOf: [Key: Int] = [:]

  private struct Key: Hashable {
    let slot: Variant.Slot
    let form: Int
    let isDenied: Bool
    /// What it gave way to; nil where it stands.
    let winner: Int?
  }

  /// Linear in the claims of the group, and in what gave way for each position that it could contradict.
  init(of group: ClaimGroup, _ settlement: Settlement, _ resolver: Resolver) {
    self.group = group
    self.settlement = settlement
    self.resolver = resolver
    sources = resolver.sources
    let losses = losses()
    for (position, held) in group.positions.enumerated() {
      for holder in held.holders { add(holder, position: position, losses[position] ?? [:]) }
    }
    for holder in group.unread { add(holder, position: nil, [:]) }
    markRuled()
  }

  private mutating func add(_ holder: Position.Holder, position: Int?, _ losses: [Int: Variant.Loss]) {
    for index in holder.claims {
      let claim = sources[holder.source].claims[index]
      let slot = Variant.Slot(claim)
      let loss = losses[claim.signedForm]
      let key = Key(slot: slot, form: claim.form, isDenied: claim.isDenied, winner: loss?.winner)
      if let known = indexOf[key] {
        all[known].claims.append((holder.source, index))
        if let position, all[known].positions.last != position { all[known].positions.append(position) }
      } else {
        indexOf[key] = all.count
        all.append(
          Variant(
            number: all.count, slot: slot, positions: position.map { [$0] } ?? [], stance: claim.stance, loss: loss,
            claims: [(holder.source, index)]))
      }
    }
  }

  /// For each position that gave way, which of its claims did, by their signed forms: a source that is wrong about one
  /// value of a set may be right about the others. Those stand, unless they contradict what stands already.
  private func losses() -> [Int: [Int: Variant.Loss]] {
    guard !settlement.losers.isEmpty else { return [:] }
    var standing = group.positions.indices.filter { settlement.losers[$0] == nil }
      .map { position in
        (position: position, opposes: { resolver.contradicts($0, position: position, in: group) })
      }
    var losses: [Int: [Int: Variant.Loss]] = [:]
    for (position, lost) in settlement.losers.sorted(by: { $0.key < $1.key }) {
      var kept: [Stance] = []
      let claims = self.claims(of: group.positions[position])
      for claim in claims where claims.count > 1 {
        guard let stance = claim.stance else { continue }
        let rival =
          resolver.contradicts(stance, position: lost.winner, in: group)
          ? lost.winner : standing.first { $0.opposes(stance) }?.position
        if let rival {
          losses[position, default: [:]][claim.signedForm] = Variant.Loss(winner: rival, decision: lost.decision)
        } else {
          kept.append(stance)
        }
      }
      if losses[position] == nil {
        // It gave way as a whole.
        for claim in claims {
          losses[position, default: [:]][claim.signedForm] = Variant.Loss(winner: lost.winner, decision: lost.decision)
        }
      } else if !kept.isEmpty {
        standing.append((position, resolver.opponent(of: kept, in: group)))
      }
    }
    return losses
  }

  /// Marks what stands side by side by a ruling: of the values of a set those that contradict something on the other side.
  private mutating func markRuled() {
    var opposed: [Int: [Opposition.Side]] = [:]
    settlement.sideBySide.tellingSides { position, side in
      let opposition = settlement.sideBySide[side / 2]
      opposed[position, default: []].append(side.isMultiple(of: 2) ? opposition.right : opposition.left)
    }
    guard !opposed.isEmpty else { return }
    for index in all.indices {
      guard let stance = all[index].stance, all[index].loss == nil else { continue }
      all[index].isRuled = all[index].positions.contains { position in
        guard let others = opposed[position] else { return false }
        return group.positions[position].stances.count == 1
          || others.contains { $0.contains { resolver.contradicts(stance, position: $0, in: group) } }
      }
    }
  }

  /// The claims of a position's first holder, who says all that the others say.
  private func claims(of position: Position) -> [Claim] {
    position.holders.first.map { holder in holder.claims.map { sources[holder.source].claims[$0] } } ?? []
  }
}

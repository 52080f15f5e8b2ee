internal import Sheets
internal import YAML

/// Turns the groups of one subject into items: what stands, with support and dissent. Nothing is dropped.
struct ItemCollector {
  private let reconciliation: Reconciliation
  private let resolver: Resolver
  private let rulings: RulingReview

  /// Claims that say the same, whoever says what besides, and whether or not all are sure of it.
  private struct Variant {
    let number: Int
    let slot: Slot
    /// The positions that hold it; none where nobody could read it.
    var positions: [Int]
    /// What it states; nil where nobody could read it.
    let stance: Stance?
    /// What it gave way to.
    let loss: Loss?
    var claims: [(source: Int, claim: Int)]
  }

  /// What a claim gave way to.
  private struct Loss {
    let winner: Int
    let decision: Resolution.Decision
  }

  /// What only one value can stand in.
  private struct Slot: Hashable {
    let attribute: Attribute
    let qualifiers: Int
    /// The item of a list; empty where the attribute takes one value.
    let item: String
  }

  private struct VariantKey: Hashable {
    let slot: Slot
    let form: Int
    let isDenied: Bool
    /// What it gave way to; nil where it stands.
    let winner: Int?
  }

  init(_ reconciliation: Reconciliation, _ knowledge: Knowledge, _ rulings: RulingBook) {
    self.reconciliation = reconciliation
    self.rulings = RulingReview(of: rulings, in: reconciliation, knowledge)
    resolver = Resolver(reconciliation.sources, knowledge)
  }

  /// The attributes of some groups, in the order of the sheet format.
  func attributes(_ groups: [Int]) -> [ReconciledAttribute] {
    var items: [Attribute: [ReconciledItem]] = [:]
    for group in groups {
      for (attribute, item) in self.items(of: group) { items[attribute, default: []].append(item) }
    }
    return Attribute.allCases.compactMap { attribute in
      items[attribute].map { ReconciledAttribute(attribute: attribute, items: $0) }
    }
  }

  private func items(of number: Int) -> [(Attribute, ReconciledItem)] {
    let group = reconciliation.groups[number]
    let settlement = Settlement(group, resolver, rulings)
    var items: [(variant: Variant, item: ReconciledItem)] = []
    let all = variants(of: group, settlement)
    let rivals = Dictionary(grouping: all.lazy.filter { $0.loss == nil }, by: \.slot)
    for slot in ordered(all.map(\.slot)) {
      guard let standing = rivals[slot], let chosen = choose(standing, in: group) else { continue }
      var item = self.item(chosen.variant)
      for rival in standing where rival.number != chosen.variant.number {
        let other = self.item(rival)
        if rival.stance == nil {
          item.notUnderstood.append(other.dissent)
        } else {
          item.against.append(other.dissent)
        }
        item.against += other.against
        item.decidedBy = item.decidedBy ?? chosen.decision?.name
      }
      items.append((chosen.variant, item))
    }
    attach(all, to: &items, in: group)
    return items.map { ($0.variant.slot.attribute, $0.item) }
  }

  /// What gave way stands as dissent under what it contradicts.
  private func attach(
    _ variants: [Variant], to items: inout [(variant: Variant, item: ReconciledItem)], in group: ClaimGroup
  ) {
    for loser in variants {
      guard let loss = loser.loss, let stance = loser.stance else { continue }
      let winners = items.indices.filter { items[$0].variant.positions.contains(loss.winner) }
      let index =
        winners.first { resolver.contradict([stance], items[$0].variant.stance.map { [$0] } ?? [], in: group) }
        ?? winners.first ?? items.firstIndex { $0.variant.stance != nil } ?? 0
      guard items.indices.contains(index) else { continue }
      let other = item(loser)
      // Dissent says of what it dissents from: advice to avoid stands against a treatment under its own key.
      items[index].item.against.append(other.dissent)
      items[index].item.against += other.against
      items[index].item.decidedBy = loss.decision.name
    }
  }

  private func ordered(_ slots: [Slot]) -> [Slot] {
    var seen: Set<Slot> = []
    return slots.filter { seen.insert($0).inserted }
  }

  /// The variant that stands in a slot: the only one, else what the attribute's policies choose.
  private func choose(
    _ variants: [Variant], in group: ClaimGroup
  ) -> (variant: Variant, decision: Resolution.Decision?)? {
    let read = variants.filter { $0.stance != nil }
    guard let first = read.first ?? variants.first else { return nil }
    guard read.count > 1 else { return (first, nil) }
    let positions = Set(read.compactMap(\.positions.first))
    // No policy chooses among the values of one position: sources hold them together.
    guard positions.count > 1 else { return (first, .unresolved) }
    let (standing, decision) = resolver.resolve(positions.sorted(), in: group)
    return (read.first { $0.positions.first == standing } ?? first, decision)
  }

  // MARK: - Variants

  private func variants(of group: ClaimGroup, _ settlement: Settlement) -> [Variant] {
    var indexOf: [VariantKey: Int] = [:]
    var variants: [Variant] = []
    func add(_ holder: Position.Holder, position: Int?, _ losses: [Int: Loss]) {
      for index in holder.claims {
        let claim = reconciliation.sources[holder.source].claims[index]
        let slot = self.slot(of: claim)
        let loss = losses[claim.signedForm]
        let key = VariantKey(slot: slot, form: claim.form, isDenied: claim.isDenied, winner: loss?.winner)
        if let known = indexOf[key] {
          variants[known].claims.append((holder.source, index))
          if let position, variants[known].positions.last != position { variants[known].positions.append(position) }
        } else {
          indexOf[key] = variants.count
          variants.append(
            Variant(
              number: variants.count, slot: slot, positions: position.map { [$0] } ?? [], stance: claim.stance,
              loss: loss, claims: [(holder.source, index)]))
        }
      }
    }
    let losses = self.losses(in: group, settlement)
    for (position, held) in group.positions.enumerated() {
      for holder in held.holders { add(holder, position: position, losses[position] ?? [:]) }
    }
    for holder in group.unread { add(holder, position: nil, [:]) }
    return variants
  }

  /// For each position that gave way, which of its claims did, by their signed forms: a source that is wrong about one
  /// value of a set may be right about the others. Those stand, unless they contradict what stands already.
  private func losses(in group: ClaimGroup, _ settlement: Settlement) -> [Int: [Int: Loss]] {
    guard !settlement.losers.isEmpty else { return [:] }
    var standing = group.positions.indices.filter { settlement.losers[$0] == nil }
      .map { (position: $0, stances: group.positions[$0].stances) }
    var losses: [Int: [Int: Loss]] = [:]
    for (position, lost) in settlement.losers.sorted(by: { $0.key < $1.key }) {
      let winner = group.positions[lost.winner].stances
      var kept: [Stance] = []
      let claims = self.claims(of: group.positions[position])
      for claim in claims where claims.count > 1 {
        guard let stance = claim.stance else { continue }
        let rival =
          resolver.contradict([stance], winner, in: group)
          ? lost.winner : standing.first { resolver.contradict([stance], $0.stances, in: group) }?.position
        if let rival {
          losses[position, default: [:]][claim.signedForm] = Loss(winner: rival, decision: lost.decision)
        } else {
          kept.append(stance)
        }
      }
      if losses[position] == nil {
        // It gave way as a whole.
        for claim in claims {
          losses[position, default: [:]][claim.signedForm] = Loss(winner: lost.winner, decision: lost.decision)
        }
      } else if !kept.isEmpty {
        standing.append((position, kept))
      }
    }
    return losses
  }

  /// The claims of a position's first holder, who says all that the others say.
  private func claims(of position: Position) -> [Claim] {
    position.holders.first.map { holder in holder.claims.map { reconciliation.sources[holder.source].claims[$0] } }
      ?? []
  }

  private func slot(of claim: Claim) -> Slot {
    let item: String =
      switch claim.reading {
      case .success(let care as CareReading)?: care.term.normalForm
      case .success(let flag as RedFlagReading)?: flag.sign.normalForm
      case .success(let reading)? where claim.attribute.arity == .many && claim.attribute != .recovery:
        reading.normalForm
      case .failure? where claim.attribute.arity == .many && claim.attribute != .recovery: claim.wording.text
      default: ""
      }
    return Slot(attribute: claim.attribute, qualifiers: claim.qualifiers.number, item: item)
  }

  private func item(_ variant: Variant) -> ReconciledItem {
    let evidence = variant.claims.map { place in
      let source = reconciliation.sources[place.source]
      return Evidence(source.claims[place.claim], in: source)
    }
    var item = ReconciledItem(content: content(of: variant, evidence), speakers: [])
    for one in evidence {
      for speaker in one.speakers where !item.speakers.contains(speaker) { item.speakers.append(speaker) }
      for dissent in one.against where !item.against.contains(dissent) { item.against.append(dissent) }
      for unread in one.notUnderstood where !item.notUnderstood.contains(unread) { item.notUnderstood.append(unread) }
      if item.decidedBy == nil, case .text(let name)? = one.decidedBy { item.decidedBy = name }
    }
    return item
  }

  /// What stands for all who say the same: what most of them write; of what equally many write, the first that is sure.
  private func content(of variant: Variant, _ evidence: [Evidence]) -> [YAMLContent.Entry] {
    var contents: [(content: [YAMLContent.Entry], rank: (count: Int, isSure: Int))] = []
    for (place, one) in zip(variant.claims, evidence) {
      if let known = contents.firstIndex(where: { $0.content == one.content }) {
        contents[known].rank.count += 1
      } else {
        let isSure = !reconciliation.sources[place.source].claims[place.claim].isHedged
        contents.append((one.content, (1, isSure ? 1 : 0)))
      }
    }
    guard let highest = contents.map(\.rank).max(by: <) else { return [] }
    return contents.first { $0.rank == highest }?.content ?? []
  }
}

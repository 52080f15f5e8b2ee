internal import Sheets
internal import YAML

/// Turns the groups of one subject into items: what stands, with support and dissent. Nothing is dropped.
struct ItemCollector {
  private let reconciliation: Reconciliation
  private let resolver: Resolver
  private let rulings: RulingBook

  /// Claims that say the same in the same way.
  private struct Variant {
    let number: Int
    let slot: Slot
    let position: Int?
    var claims: [(source: Int, claim: Int)]
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
    let position: Int?
    let form: Int
    let isDenied: Bool
    let isHedged: Bool
  }

  init(_ reconciliation: Reconciliation, _ knowledge: Knowledge, _ rulings: RulingBook) {
    self.reconciliation = reconciliation
    self.rulings = rulings
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
    let settlement = Settlement(group, resolver, rulings: rulings)
    var items: [(attribute: Attribute, item: ReconciledItem, position: Int?)] = []
    var losers: [Variant] = []
    let all = variants(of: number)
    for slot in ordered(all.map(\.slot)) {
      let rivals = all.filter { $0.slot == slot }
      let standing = rivals.filter { variant in variant.position.map { settlement.losers[$0] == nil } ?? true }
      losers += rivals.filter { variant in variant.position.map { settlement.losers[$0] != nil } ?? false }
      guard let chosen = choose(standing, in: group) else { continue }
      var item = self.item(chosen.variant)
      for rival in standing where rival.number != chosen.variant.number {
        let other = self.item(rival)
        if rival.position == nil {
          item.notUnderstood.append(other.dissent)
        } else {
          item.against.append(other.dissent)
        }
        item.against += other.against
        item.decidedBy = item.decidedBy ?? chosen.decision?.name
      }
      items.append((slot.attribute, item, chosen.variant.position))
    }
    attach(losers, to: &items, settlement)
    return items.map { ($0.attribute, $0.item) }
  }

  /// What gave way stands as dissent under what it gave way to.
  private func attach(
    _ losers: [Variant], to items: inout [(attribute: Attribute, item: ReconciledItem, position: Int?)],
    _ settlement: Settlement
  ) {
    for loser in losers {
      guard let position = loser.position, let lost = settlement.losers[position] else { continue }
      let index = items.firstIndex { $0.position == lost.winner } ?? items.firstIndex { $0.position != nil } ?? 0
      guard items.indices.contains(index) else { continue }
      let other = item(loser)
      // Dissent says of what it dissents from: advice to avoid stands against a treatment under its own key.
      items[index].item.against.append(other.dissent)
      items[index].item.against += other.against
      items[index].item.decidedBy = lost.decision.name
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
    let read = variants.filter { $0.position != nil }
    guard let first = read.first ?? variants.first else { return nil }
    guard read.count > 1 else { return (first, nil) }
    let (standing, decision) = resolver.resolve(read.compactMap(\.position), in: group)
    return (read.first { $0.position == standing } ?? first, decision)
  }

  // MARK: - Variants

  private func variants(of number: Int) -> [Variant] {
    let group = reconciliation.groups[number]
    var indexOf: [VariantKey: Int] = [:]
    var variants: [Variant] = []
    func add(_ holder: Position.Holder, position: Int?) {
      for index in holder.claims {
        let claim = reconciliation.sources[holder.source].claims[index]
        let slot = self.slot(of: claim)
        let key = VariantKey(
          slot: slot, position: position, form: claim.form, isDenied: claim.isDenied, isHedged: claim.isHedged)
        if let known = indexOf[key] {
          variants[known].claims.append((holder.source, index))
        } else {
          indexOf[key] = variants.count
          variants.append(
            Variant(number: variants.count, slot: slot, position: position, claims: [(holder.source, index)]))
        }
      }
    }
    for (position, held) in group.positions.enumerated() {
      for holder in held.holders { add(holder, position: position) }
    }
    for holder in group.unread { add(holder, position: nil) }
    return variants
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
    var item = ReconciledItem(content: evidence.first?.content ?? [], speakers: [])
    for one in evidence {
      for speaker in one.speakers where !item.speakers.contains(speaker) { item.speakers.append(speaker) }
      for dissent in one.against where !item.against.contains(dissent) { item.against.append(dissent) }
      for unread in one.notUnderstood where !item.notUnderstood.contains(unread) { item.notUnderstood.append(unread) }
      if item.decidedBy == nil, case .text(let name)? = one.decidedBy { item.decidedBy = name }
    }
    return item
  }
}

internal import Sheets
internal import YAML

/// What stands of a group, item by item: beside each value who says it in whatever words, and what contradicts it.
struct HeldItems {
  private let group: ClaimGroup
  private let resolver: Resolver
  private var held: [(variant: Variant, item: ReconciledItem)] = []
  /// For each position, the items of its values.
  private var itemsOfPosition: [Int: [Int]] = [:]
  private var itemsOfSlot: [Variant.Slot: [Int]] = [:]
  /// The positions that something gave way to.
  private let winners: Set<Int>

  init(of group: ClaimGroup, _ variants: [Variant], _ resolver: Resolver) {
    self.group = group
    self.resolver = resolver
    winners = Set(variants.compactMap { $0.loss?.winner })
  }

  /// Each item with the attribute that it is of.
  var items: [(Attribute, ReconciledItem)] { held.map { ($0.variant.slot.attribute, $0.item) } }

  /// Puts every variant where it belongs: as a value, as support of one, as dissent, or as not understood.
  mutating func place(_ variants: [Variant]) {
    let standing = Dictionary(grouping: variants.lazy.filter { $0.loss == nil }, by: \.slot)
    var known: Set<Variant.Slot> = []
    for variant in variants where known.insert(variant.slot).inserted { hold(standing[variant.slot] ?? []) }
    for variant in variants where variant.loss != nil { oppose(variant) }
  }

  /// Holds what stands in one slot: as one item where all agree, else as several that can all hold.
  private mutating func hold(_ variants: [Variant]) {
    var (open, unread) = (variants.filter { $0.stance != nil }, variants.filter { $0.stance == nil })
    if open.isEmpty {
      guard !unread.isEmpty else { return }
      open = [unread.removeFirst()]
    }
    let first = held.count
    while !open.isEmpty {
      let (chosen, decision) = choose(open)
      var (item, rest) = (chosen.item(resolver.sources), [Variant]())
      var members = [chosen]
      for other in open where other.number != chosen.number {
        if agree(chosen, other) {
          Self.take(other.item(resolver.sources), into: &item, of: chosen, resolver, group)
          item.decidedBy = item.decidedBy ?? decision?.name
          members.append(other)
        } else {
          rest.append(other)
        }
      }
      if chosen.isRuled { item.decidedBy = Resolution.Decision.ruling.name }
      add(chosen, item, members)
      open = rest
    }
    for variant in unread { held[first].item.notUnderstood.append(variant.item(resolver.sources).dissent) }
  }

  private mutating func add(_ variant: Variant, _ item: ReconciledItem, _ members: [Variant]) {
    for position in Set(members.flatMap(\.positions)) { itemsOfPosition[position, default: []].append(held.count) }
    itemsOfSlot[variant.slot, default: []].append(held.count)
    held.append((variant, item))
  }

  /// What gave way stands as dissent under a value that it contradicts. Where what it gave way to only supports a value
  /// that it does not contradict, it supports that, too, or stands by itself.
  private mutating func oppose(_ loser: Variant) {
    guard let loss = loser.loss else { return }
    let item = loser.item(resolver.sources)
    let near = itemsOfPosition[loss.winner] ?? []
    if let index = near.first(where: { contradict(loser, held[$0].variant) })
      ?? held.indices.first(where: { contradict(loser, held[$0].variant) })
    {
      held[index].item.dissent(dissent(item, of: loser, from: held[index].variant))
      Self.note(item.against, in: &held[index].item, of: held[index].variant, resolver, group)
      if !held[index].variant.isRuled { held[index].item.decidedBy = loss.decision.name }
    } else if let index = itemsOfSlot[loser.slot]?.first(where: { agree(held[$0].variant, loser) }) {
      Self.take(item, into: &held[index].item, of: held[index].variant, resolver, group)
    } else {
      add(loser, item, [loser])
    }
  }

  /// Dissent says of what it dissents from: what to avoid stands against a treatment under a key of its own.
  private func dissent(_ item: ReconciledItem, of loser: Variant, from value: Variant) -> YAMLContent {
    guard loser.slot.attribute == .avoid, value.slot.attribute != .avoid else { return item.dissent }
    return .mapping(item.dissent.entries.map { $0.isUnder(.value) ? YAMLContent.Entry(.avoid, $0.value) : $0 })
  }

  /// The variant that stands: the only one, else what others gave way to, else what the attribute's policies choose.
  private func choose(_ variants: [Variant]) -> (variant: Variant, decision: Resolution.Decision?) {
    let winning = variants.filter { !winners.isDisjoint(with: $0.positions) }
    let candidates = winning.isEmpty ? variants : winning
    let positions = Set(candidates.compactMap(\.positions.first))
    // No policy chooses among the values of one position: sources hold them together.
    guard positions.count > 1 else { return (candidates[0], nil) }
    var refinements = Refinements(among: positions.sorted(), in: group, resolver.knowledge)
    let (standing, decision) = resolver.resolve(positions.sorted(), in: group, &refinements)
    // Where all can hold, nothing is left to be resolved.
    return (
      candidates.first { $0.positions.first == standing } ?? candidates[0], decision == .unresolved ? nil : decision
    )
  }

  private func contradict(_ one: Variant, _ other: Variant) -> Bool {
    guard let left = one.stance, let right = other.stance else { return false }
    return resolver.contradict(left, right, in: group)
  }

  private func agree(_ one: Variant, _ other: Variant) -> Bool {
    guard let left = one.stance, let right = other.stance else { return false }
    return resolver.agree(left, right, in: group)
  }

  /// Takes up who says the same in other words.
  private static func take(
    _ other: ReconciledItem, into item: inout ReconciledItem, of value: Variant, _ resolver: Resolver,
    _ group: ClaimGroup
  ) {
    for speaker in SpeakerWording.added(to: other.speakers, writing: other.content, beside: item.content) {
      item.support(by: speaker)
    }
    note(other.against, in: &item, of: value, resolver, group)
    for unread in other.notUnderstood { item.leaveOpen(unread) }
    item.decidedBy = item.decidedBy ?? other.decidedBy
  }

  /// Takes over what was noted against another value: what agrees with the one that stands supports it.
  private static func note(
    _ dissents: [YAMLContent], in item: inout ReconciledItem, of value: Variant, _ resolver: Resolver,
    _ group: ClaimGroup
  ) {
    for content in dissents {
      let noted = NotedDissent(content, against: value.slot.attribute)
      if let held = value.stance, let stance = noted.stance(resolver.knowledge),
        resolver.agree(held, stance, in: group)
      {
        for speaker in SpeakerWording.added(to: noted.speakers, writing: noted.entries, beside: item.content) {
          item.support(by: speaker)
        }
      } else {
        item.dissent(content)
      }
    }
  }
}

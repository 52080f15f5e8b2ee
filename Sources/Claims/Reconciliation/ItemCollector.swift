internal import Sheets
internal import YAML

/// Turns the groups of one subject into items: what stands, with support and dissent. Nothing is dropped.
struct ItemCollector {
  private let reconciliation: Reconciliation
  private let resolver: Resolver
  private let rulings: RulingReview

  init(_ reconciliation: Reconciliation, _ knowledge: Knowledge, _ rulings: RulingBook) {
    self.reconciliation = reconciliation
    self.rulings = RulingReview(of: rulings, in: reconciliation, knowledge)
    resolver = Resolver(reconciliation.sources, knowledge)
  }

  /// The attributes of some groups, in the order of the sheet format.
  func attributes(_ groups: [Int]) -> [ReconciledAttribute] {
    var items: [Attribute: [ReconciledItem]] = [:]
    for number in groups {
      let group = reconciliation.groups[number]
      let settlement = Settlement(group, resolver, rulings)
      let variants = Variants(of: group, settlement, resolver).all
      var held = HeldItems(of: group, variants, resolver)
      held.place(variants)
      for (attribute, item) in held.items { items[attribute, default: []].append(item) }
    }
    return Attribute.allCases.compactMap { attribute in
      items[attribute].map { ReconciledAttribute(attribute: attribute, items: $0) }
    }
  }
}

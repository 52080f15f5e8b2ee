/// Which positions of a group stand after what contradicts has been decided.
public struct Settlement: Sendable {
  /// For each position that gave way: the one that stands instead, and what decided.
  public private(set) var losers: [Int: (winner: Int, decision: Resolution.Decision)] = [:]

  /// Decides what a group's sources contradict each other about.
  public init(_ group: ClaimGroup, in reconciliation: Reconciliation, _ knowledge: Knowledge, rulings: RulingReview) {
    self.init(group, Resolver(reconciliation.sources, knowledge), rulings)
  }

  /// Decides one contradiction after the other until those that stand contradict each other no more.
  init(_ group: ClaimGroup, _ resolver: Resolver, _ rulings: RulingReview) {
    var enemies: [Int: Set<Int>] = [:]
    for opposition in group.oppositions {
      for left in opposition.left {
        for right in opposition.right where left != right {
          enemies[left, default: []].insert(right)
          enemies[right, default: []].insert(left)
        }
      }
    }
    while let contested = Self.component(of: enemies) {
      let (winner, decision) =
        rulings.standing(contested, in: group, resolver.sources) { enemies[$0]?.contains($1) ?? false }
        .map { ($0, .ruling) }
        ?? resolver.resolve(contested, in: group)
      for loser in enemies[winner, default: []].sorted() {
        losers[loser] = (winner, decision)
        for enemy in enemies[loser, default: []] { enemies[enemy]?.remove(loser) }
        enemies[loser] = nil
      }
      enemies[winner] = nil
    }
  }

  /// The positions that contradict the first one that is still contradicted, directly or by way of others.
  private static func component(of enemies: [Int: Set<Int>]) -> [Int]? {
    guard let first = enemies.filter({ !$0.value.isEmpty }).keys.min() else { return nil }
    var component: Set<Int> = [first]
    var next = [first]
    while let position = next.popLast() {
      for enemy in enemies[position, default: []] where component.insert(enemy).inserted { next.append(enemy) }
    }
    return component.sorted()
  }
}

/// Which positions of a group stand after what contradicts has been decided.
public struct Settlement: Sendable {
  /// For each position that gave way: the one that stands instead, and what decided.
  public private(set) var losers: [Int: (winner: Int, decision: Resolution.Decision)] = [:]
  /// What a ruling lets stand side by side although both cannot hold.
  let sideBySide: [Opposition]

  /// Decides what a group's sources contradict each other about.
  public init(_ group: ClaimGroup, in reconciliation: Reconciliation, _ knowledge: Knowledge, rulings: RulingReview) {
    self.init(group, Resolver(reconciliation.sources, knowledge), rulings)
  }

  /// Decides one contradiction after the other until those that stand contradict each other no more. Each decision takes
  /// a time linear in the members of the sides that are still open.
  init(_ group: ClaimGroup, _ resolver: Resolver, _ rulings: RulingReview) {
    sideBySide = group.oppositions.filter { rulings.letsBothStand($0, in: group) }
    var rivalry = Rivalry(
      sideBySide.isEmpty ? group.oppositions : group.oppositions.filter { !rulings.letsBothStand($0, in: group) })
    var refinements = Refinements(among: rivalry.positions, in: group, resolver.knowledge)
    var open = rivalry.components(among: rivalry.positions)
    while let contested = open.popLast() {
      let (winner, decision) =
        rulings.standing(contested, in: group, resolver.sources) { rivalry.areRivals($0, $1) }.map { ($0, .ruling) }
        ?? resolver.resolve(contested, in: group, &refinements)
      for loser in rivalry.rivals(of: winner) {
        losers[loser] = (winner, decision)
        rivalry.remove(loser)
      }
      rivalry.remove(winner)
      open += rivalry.components(among: contested)
    }
  }
}

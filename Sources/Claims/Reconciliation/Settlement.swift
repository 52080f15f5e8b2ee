/// Which positions of a group stand after what contradicts has been decided.
public struct Settlement: Sendable {
  /// For each position that gave way: the one that stands instead, and what decided.
  public private(set) var losers: [Int: (winner: Int, decision: Resolution.Decision)] = [:]

  /// Decides what a group's sources contradict each other about.
  public init(_ group: ClaimGroup, in reconciliation: Reconciliation, _ knowledge: Knowledge, rulings: RulingReview) {
    self.init(group, Resolver(reconciliation.sources, knowledge), rulings)
  }

  /// Decides one contradiction after the other until those that stand contradict each other no more. Linear in the
  /// members of the oppositions for each decision.
  init(_ group: ClaimGroup, _ resolver: Resolver, _ rulings: RulingReview) {
    var rivalry = Rivalry(group.oppositions)
    while let contested = rivalry.component() {
      let (winner, decision) =
        rulings.standing(contested, in: group, resolver.sources) { rivalry.areRivals($0, $1) }.map { ($0, .ruling) }
        ?? resolver.resolve(contested, in: group)
      for loser in rivalry.rivals(of: winner) {
        losers[loser] = (winner, decision)
        rivalry.remove(loser)
      }
      rivalry.remove(winner)
    }
  }
}

/// Who contradicts whom, told by sides: as many positions may oppose as many others, no pair of them is ever made.
private struct Rivalry {
  private let sides: [[Int]]
  /// For each position the sides that it is on. The other side of an even one follows it.
  private var sidesOf: [Int: [Int]] = [:]
  private var removed: Set<Int> = []

  init(_ oppositions: [Opposition]) {
    sides = oppositions.flatMap { [$0.left, $0.right] }
    for (side, members) in sides.enumerated() {
      for member in members { sidesOf[member, default: []].append(side) }
    }
  }

  /// The positions that contradict one, ascending.
  func rivals(of position: Int) -> [Int] {
    var rivals: Set<Int> = []
    for side in sidesOf[position] ?? [] {
      for rival in sides[side ^ 1] where rival != position && !removed.contains(rival) { rivals.insert(rival) }
    }
    return rivals.sorted()
  }

  func areRivals(_ one: Int, _ other: Int) -> Bool {
    guard one != other, !removed.contains(one), !removed.contains(other) else { return false }
    let opposite = Set((sidesOf[one] ?? []).map { $0 ^ 1 })
    return (sidesOf[other] ?? []).contains(where: opposite.contains)
  }

  /// The positions that contradict the first one that is still contradicted, directly or by way of others; ascending.
  func component() -> [Int]? {
    let contested = sidesOf.keys.filter { position in
      !removed.contains(position)
        && sidesOf[position, default: []].contains { side in
          sides[side ^ 1].contains { $0 != position && !removed.contains($0) }
        }
    }
    guard let first = contested.min() else { return nil }
    var component: Set<Int> = [first]
    var next = [first]
    var reached: Set<Int> = []
    while let position = next.popLast() {
      for side in sidesOf[position] ?? [] where reached.insert(side ^ 1).inserted {
        for rival in sides[side ^ 1] where !removed.contains(rival) && component.insert(rival).inserted {
          next.append(rival)
        }
      }
    }
    return component.sorted()
  }

  mutating func remove(_ position: Int) { removed.insert(position) }
}

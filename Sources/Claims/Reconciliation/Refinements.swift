/// Which of a group's positions lie inside which, found out once for all decisions between them.
struct Refinements {
  private let group: ClaimGroup
  private let knowledge: Knowledge
  /// The positions among which it is asked.
  private let positions: [Int]
  private lazy var outcome = group.outcomes(among: Array(group.positions.indices), knowledge)
  /// For each position how far the others were looked at, and those of them that it lies inside of, or of which nobody can
  /// tell which lies inside the other.
  private var searches: [Int: (outer: [Int], next: Int)] = [:]

  init(among positions: [Int], in group: ClaimGroup, _ knowledge: Knowledge) {
    self.group = group
    self.knowledge = knowledge
    self.positions = positions
  }

  /// Of some positions those that lie inside another of them, as far as anybody can tell. No pair is looked at twice.
  mutating func specific(among some: [Int]) -> [Int] {
    let present = Set(some)
    var specific: [Int] = []
    for position in some where isInside(position, any: present) { specific.append(position) }
    return specific
  }

  private mutating func isInside(_ position: Int, any present: Set<Int>) -> Bool {
    var search = searches[position] ?? ([], 0)
    if search.outer.contains(where: present.contains) { return true }
    let outcome = outcome
    defer { searches[position] = search }
    while search.next < positions.count {
      let other = positions[search.next]
      search.next += 1
      guard other != position, outcome(position, other) == .refine,
        !isWider(group.positions[position], than: group.positions[other])
      else { continue }
      search.outer.append(other)
      if present.contains(other) { return true }
    }
    return false
  }

  /// Whether of two positions of which one lies inside the other it is the outer one; false where nobody can tell.
  private func isWider(_ one: Position, than other: Position) -> Bool {
    switch (one.stances.first?.reading, other.stances.first?.reading) {
    case (let outer as DurationReading, let inner as DurationReading):
      outer.upper - outer.lower > inner.upper - inner.lower
    case (let broad as TermReading, let narrow as TermReading):
      knowledge.vocabulary.relation(broad, narrow) == .broader
    default: false
    }
  }
}

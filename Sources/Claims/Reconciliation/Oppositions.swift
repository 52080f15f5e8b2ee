/// Finds the opposed sides of a group.
///
/// What a derived sheet only repeats parts nothing: the sides are those of its sources. What such a sheet states against
/// itself is opposed all the same, but for what an editor's ruling put there side by side.
struct Oppositions {
  private let group: ClaimGroup
  private let sources: [SourceClaims]
  private let derivation: Derivation
  private let knowledge: Knowledge

  init(in group: ClaimGroup, _ sources: [SourceClaims], _ derivation: Derivation, _ knowledge: Knowledge) {
    self.group = group
    self.sources = sources
    self.derivation = derivation
    self.knowledge = knowledge
  }

  func all() -> [Opposition] {
    guard group.positions.count > 1 else { return [] }
    let everywhere = Array(group.positions.indices)
    let echoes = derivation.echoes(among: group.positions)
    guard !echoes.isEmpty else { return withoutRuled(among(everywhere)) }
    return withoutRuled(among(everywhere.filter { !echoes.contains($0) }) + within(echoes))
  }

  private func among(_ positions: [Int]) -> [Opposition] {
    guard positions.count > 1 else { return [] }
    if let survey = group.survey { return survey.oppositions(among: positions) }
    let stances = positions.map { group.positions[$0].stances }
    var change = SideChange { positions[$0] }
    return group.comparison.oppositions(stances, group.definition, knowledge).map { opposition in
      opposition.between(change(opposition.left), change(opposition.right))
    }
  }

  /// What derived sheets state against themselves in a position that nobody else holds.
  private func within(_ echoes: Set<Int>) -> [Opposition] {
    var held: [Int: [Int]] = [:]
    for (index, position) in group.positions.enumerated() {
      for holder in position.holders where held[holder.source]?.last != index {
        held[holder.source, default: []].append(index)
      }
    }
    let speakers = Set(echoes.flatMap { group.positions[$0].holders.map(\.source) }).sorted()
    return speakers.flatMap { speaker in
      let all = among(held[speaker] ?? [])
      var (echoing, other) = (
        SideChange { echoes.contains($0) ? $0 : nil }, SideChange { echoes.contains($0) ? nil : $0 }
      )
      return all.map { $0.between(echoing($0.left), $0.right) }.withTwoSides
        + all.map { $0.between(other($0.left), echoing($0.right)) }.withTwoSides
    }
  }

  /// Without what one reconciled sheet alone holds side by side by a ruling.
  private func withoutRuled(_ oppositions: [Opposition]) -> [Opposition] {
    guard !oppositions.isEmpty else { return [] }
    let ruling = group.positions.map(ruledSource)
    guard ruling.contains(where: { $0 != nil }) else { return oppositions }
    var parts = oppositions
    for source in Set(ruling.compactMap(\.self)).sorted() {
      var (ruled, others) = (
        SideChange { ruling[$0] == source ? $0 : nil }, SideChange { ruling[$0] == source ? nil : $0 }
      )
      let untouched = parts.filter { ruled($0.right).isEmpty }
      let touched = parts.filter { !ruled($0.right).isEmpty }
      parts =
        untouched + touched.map { $0.between(others($0.left), $0.right) }.withTwoSides
        + touched.map { $0.between(ruled($0.left), others($0.right)) }.withTwoSides
    }
    return parts.withoutParts
  }

  /// The only source that holds a position, where an editor's ruling put it there.
  private func ruledSource(_ position: Position) -> Int? {
    guard let first = position.holders.first?.source, position.holders.allSatisfy({ $0.source == first }),
      position.holders.allSatisfy({ $0.claims.contains { sources[first].claims[$0].isRuled } })
    else { return nil }
    return first
  }
}

extension [Opposition] {
  /// Those that have somebody on either side.
  fileprivate var withTwoSides: [Opposition] { filter { !$0.left.isEmpty && !$0.right.isEmpty } }

  /// Those of which no other says as much and more. Of more than anybody is told of, all.
  fileprivate var withoutParts: [Opposition] {
    guard count <= ClaimGroup.mostTold else { return self }
    let sides = map { (left: Set($0.left), right: Set($0.right)) }
    return zip(self, sides).filter { _, one in
      !sides.contains { other in
        one.left.count + one.right.count < other.left.count + other.right.count && one.left.isSubset(of: other.left)
          && one.right.isSubset(of: other.right)
      }
    }.map(\.0)
  }
}

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
    return group.comparison.oppositions(stances, group.definition, knowledge).map { opposition in
      opposition.between(opposition.left.map { positions[$0] }, opposition.right.map { positions[$0] })
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
    return speakers.flatMap { among(held[$0] ?? []) }.flatMap { opposition in
      let echoesLeft = opposition.left.filter(echoes.contains)
      let othersLeft = opposition.left.filter { !echoes.contains($0) }
      return [
        opposition.between(echoesLeft, opposition.right),
        opposition.between(othersLeft, opposition.right.filter(echoes.contains)),
      ].filter { !$0.left.isEmpty && !$0.right.isEmpty }
    }
  }

  /// Without what one reconciled sheet alone holds side by side by a ruling.
  private func withoutRuled(_ oppositions: [Opposition]) -> [Opposition] {
    guard !oppositions.isEmpty else { return [] }
    let ruling = group.positions.map(ruledSource)
    guard ruling.contains(where: { $0 != nil }) else { return oppositions }
    let parts = oppositions.flatMap { opposition -> [Opposition] in
      var rest = [opposition]
      for source in Set(opposition.left.compactMap { ruling[$0] }).sorted() {
        rest = rest.flatMap { part in
          let (ruled, others) = part.right.parted { ruling[$0] == source }
          guard !ruled.isEmpty else { return [part] }
          return [
            part.between(part.left.filter { ruling[$0] != source }, part.right),
            part.between(part.left.filter { ruling[$0] == source }, others),
          ].filter { !$0.left.isEmpty && !$0.right.isEmpty }
        }
      }
      return rest
    }
    return parts.filter { part in !parts.contains { part.isWithin($0) } }
  }

  /// The only source that holds a position, where an editor's ruling put it there.
  private func ruledSource(_ position: Position) -> Int? {
    guard let first = position.holders.first?.source, position.holders.allSatisfy({ $0.source == first }),
      position.holders.allSatisfy({ $0.claims.contains { sources[first].claims[$0].isRuled } })
    else { return nil }
    return first
  }
}

extension Opposition {
  /// Whether another opposition says as much and more.
  fileprivate func isWithin(_ other: Opposition) -> Bool {
    left.count + right.count < other.left.count + other.right.count && Set(left).isSubset(of: other.left)
      && Set(right).isSubset(of: other.right)
  }

  /// The same opposition between other positions.
  fileprivate func between(_ left: [Int], _ right: [Int]) -> Opposition {
    Opposition(left: left, right: right, poles: poles, reason: reason, strength: strength)
  }
}

extension Array {
  /// The elements of which something is true, and the others.
  fileprivate func parted(_ isChosen: (Element) -> Bool) -> (chosen: [Element], others: [Element]) {
    (filter(isChosen), filter { !isChosen($0) })
  }
}

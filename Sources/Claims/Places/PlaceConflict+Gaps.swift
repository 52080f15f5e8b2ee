extension PlaceComparison {
  // MARK: - Between two structures

  /// Whether two gaps, each between two structures, are not the same: what is left of the two pairs once their common
  /// members are taken away is not one.
  func areDifferentGaps(_ one: [ConceptID], _ other: [ConceptID]) -> Bool {
    var (lefts, rights) = (one, other)
    for left in one {
      guard let match = rights.firstIndex(where: { [.same, .partOf, .whole].contains(map.relation(left, $0)) }),
        let own = lefts.firstIndex(of: left)
      else { continue }
      lefts.remove(at: own)
      rights.remove(at: match)
    }
    guard !lefts.isEmpty, lefts.count == rights.count else { return false }
    // Where both pairs touch, each gap is one boundary, and another boundary is another place.
    let areBoundaries = isBoundary(one) && isBoundary(other)
    if lefts.count == 1 { return areApart(lefts[0], rights[0], areBoundaries: areBoundaries) }
    func isOther(_ left: Int, _ right: Int) -> Bool {
      areApart(lefts[left], rights[right], areBoundaries: areBoundaries)
    }
    if areBoundaries {
      return isOther(0, 0) && isOther(1, 1) || isOther(0, 1) && isOther(1, 0) || isAnyEndApart(lefts, from: rights)
        || isAnyEndApart(rights, from: lefts)
    }
    return (isOther(0, 0) || isOther(1, 1)) && (isOther(0, 1) || isOther(1, 0))
  }

  /// Whether an end of one gap shares nothing with the ends of another: what is at the lungs is not between stomach and
  /// liver.
  private func isAnyEndApart(_ ends: [ConceptID], from others: [ConceptID]) -> Bool {
    ends.contains { end in others.allSatisfy { areApart(end, $0, areBoundaries: false) } }
  }

  /// Whether two structures lie side by side, so that between them is nothing but their boundary.
  private func isBoundary(_ ends: [ConceptID]) -> Bool { map.relation(ends[0], ends[1]) == .touching }

  /// Whether two ends of gaps are not one: bones that do not touch are not, even in regions that do. Of boundaries, even
  /// neighbours are not, but for muscles, tendons and the like: what is between a bone and one of these is near another.
  private func areApart(_ one: ConceptID, _ other: ConceptID, areBoundaries: Bool) -> Bool {
    switch map.relation(one, other) {
    case .disjoint: return true
    case .touching: return areBoundaries && map.isSolid(one) && map.isSolid(other) && !map.shareAPart(one, other)
    case .unlocated: return isBone(one) && isBone(other)
    default: return false
    }
  }

  private func isBone(_ id: ConceptID) -> Bool {
    map.isLocated(id) && (map.isKind(id, of: "bone") || map.isKind(id, of: "bony prominence"))
  }

  // MARK: - From one structure to another

  /// What runs from one structure to another of one limb, against a place in another part of the body.
  func runsElsewhere(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    guard !isForPain else { return nil }
    let isLeft = lefts.allSatisfy { left in rights.allSatisfy { runs(left, elsewhereThan: $0) } }
    let isRight = rights.allSatisfy { right in lefts.allSatisfy { runs(right, elsewhereThan: $0) } }
    guard isLeft || isRight, let one = lefts.first, let other = rights.first else { return nil }
    let (left, right) = (map.description(of: [one]), map.description(of: [other]))
    return PlaceConflict(
      poles: Poles(left: left, right: right), reason: "what runs in one part of the body is not in another",
      strength: .plain)
  }

  private func runs(_ one: BodyPlace, elsewhereThan other: BodyPlace) -> Bool {
    guard one.positions.count == 2, one.positions.allSatisfy({ $0.relation == .reaching }),
      other.positions.allSatisfy(\.relation.isLocated)
    else { return false }
    let ends = one.positions.flatMap(\.references)
    let others = other.positions.flatMap(\.references)
    let parts = ends.map(mainParts)
    guard let first = parts.first, let last = parts.last, !first.isDisjoint(with: last) else { return false }
    return others.allSatisfy { place in
      !mainParts(place).isEmpty && mainParts(place).isDisjoint(with: first.union(last))
        && ends.allSatisfy { map.relation($0, place) == .disjoint }
    }
  }

  private func mainParts(_ id: ConceptID) -> Set<ConceptID> {
    map.vocabulary.wholes(of: id).filter { map.isMainPart($0) && !map.isBody($0) }
  }
}

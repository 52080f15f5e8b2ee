extension PlaceComparison {
  // MARK: - Only and edges

  /// The middle against an end, an edge or another place where one side says that it is nowhere else.
  func onlyOrEdge(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    let isStrict = lefts.allSatisfy { left in rights.allSatisfy { excludes(left, $0) || excludes($0, left) } }
    guard isStrict, let one = lefts.first, let other = rights.first else { return nil }
    let (left, right) = (map.description(of: [one]), map.description(of: [other]))
    return PlaceConflict(
      poles: Poles(left: left, right: right), reason: "one names only one of two places", strength: .plain)
  }

  private func excludes(_ one: BodyPlace, _ other: BodyPlace) -> Bool {
    let isEdge = one.positions.contains { edge in
      edge.isEdge
        && other.positions.contains { middle in
          middle.directions.contains(.middle) && middle.references == edge.references
        }
    }
    if isEdge { return true }
    guard one.isOnly else { return false }
    if map.middleAgainstEnd(one, other, isForPain: isForPain) != nil { return true }
    return areDisjoint(one, other)
  }

  // MARK: - Surfaces

  /// On the surface of a thing that is no region and no joint, against inside of it.
  func surface(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    func isOn(_ one: BodyPlace, _ other: BodyPlace) -> Bool {
      one.positions.contains { outer in
        outer.directions == [.surface] && outer.relation.isLocated && outer.relation != .inside
          && outer.references.allSatisfy(hasSurface)
          && other.positions.contains { inner in
            inner.relation == .inside && inner.directions.isEmpty && inner.references == outer.references
          }
      }
    }
    func hasSurface(_ id: ConceptID) -> Bool {
      map.isListed(id, in: "surfaced") || !map.isRegion(id) && !map.isJoint(id) && !map.isKind(id, of: "skin")
    }
    let isLeft = lefts.allSatisfy { left in rights.allSatisfy { isOn(left, $0) } }
    let isRight = rights.allSatisfy { right in lefts.allSatisfy { isOn(right, $0) } }
    guard isLeft != isRight else { return nil }
    return PlaceConflict(
      poles: isLeft ? Poles(left: "surface", right: "inside") : Poles(left: "inside", right: "surface"),
      reason: "what lies on the surface of a thing is not inside it", strength: .topological)
  }

  // MARK: - Disjoint references

  /// Structures in two disjoint structures at once.
  func apart(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    guard !isForPain else { return nil }
    guard lefts.allSatisfy({ left in rights.allSatisfy { areDisjoint(left, $0) } }) else { return nil }
    let left = names(of: lefts)
    let right = names(of: rights)
    let both = [left, right].sorted()
    return PlaceConflict(
      poles: Poles(left: left, right: right), reason: "\(both[0]) and \(both[1]) share nothing", strength: .plain)
  }

  private func names(of places: [BodyPlace]) -> String {
    let names = places.flatMap { place in
      place.positions.prefix(1).map { position in
        (position.relation == .between ? "between " : "")
          + position.references.map { map.vocabulary[$0].label }.joined(separator: " and ")
      }
    }
    return Set(names).sorted().joined(separator: ", ")
  }

  private func areDisjoint(_ one: BodyPlace, _ other: BodyPlace) -> Bool {
    let lefts = one.positions.filter { $0.relation.isLocated || $0.relation == .between }
    let rights = other.positions.filter { $0.relation.isLocated || $0.relation == .between }
    guard !lefts.isEmpty, !rights.isEmpty else { return false }
    return lefts.allSatisfy { left in rights.allSatisfy { areDisjoint(left, $0) } }
  }

  private func areDisjoint(_ one: PlacePosition, _ other: PlacePosition) -> Bool {
    if one.relation == .between, other.relation == .between, one.references.count == 2, other.references.count == 2 {
      if let areApart = map.areApartInLayers(one.references, other.references) { return areApart }
      return areDifferentPairs(one.references, other.references)
    }
    return one.references.allSatisfy { left in other.references.allSatisfy { map.relation(left, $0) == .disjoint } }
  }

  /// Whether two gaps are not the same: what is left of two pairs once their common members are taken away is apart.
  private func areDifferentPairs(_ one: [ConceptID], _ other: [ConceptID]) -> Bool {
    var (lefts, rights) = (one, other)
    for left in one {
      guard let match = rights.firstIndex(where: { [.same, .partOf, .whole].contains(map.relation(left, $0)) }),
        let own = lefts.firstIndex(of: left)
      else { continue }
      lefts.remove(at: own)
      rights.remove(at: match)
    }
    guard !lefts.isEmpty, lefts.count == rights.count else { return false }
    if lefts.count == 1 { return isApart(lefts[0], rights[0]) }
    let straight = isApart(lefts[0], rights[0]) || isApart(lefts[1], rights[1])
    let crossed = isApart(lefts[0], rights[1]) || isApart(lefts[1], rights[0])
    return straight && crossed
  }

  /// Whether two ends of gaps are not one: bones that do not touch are not, even in regions that do.
  private func isApart(_ one: ConceptID, _ other: ConceptID) -> Bool {
    switch map.relation(one, other) {
    case .disjoint: true
    case .unlocated: isBone(one) && isBone(other)
    default: false
    }
  }

  private func isBone(_ id: ConceptID) -> Bool {
    map.isLocated(id) && (map.isKind(id, of: "bone") || map.isKind(id, of: "bony prominence"))
  }
}

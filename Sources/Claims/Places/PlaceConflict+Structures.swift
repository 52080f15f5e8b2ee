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
            || middle.frames.contains {
              // The macula is the middle of the retina.
              edge.references == [$0.structure] && $0.direction == .middle && $0.strength >= .projected
            }
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
            inner.references == outer.references && !inner.isFace
              && (inner.relation == .inside && inner.directions.isEmpty
                || inner.directions == [.middle] && inner.references.allSatisfy { map.isKind($0, of: "tooth") })
          }
      }
    }
    func hasSurface(_ id: ConceptID) -> Bool {
      map.isListed(id, in: .surfaced) || !map.isRegion(id) && !map.isJoint(id) && !map.isKind(id, of: "skin")
    }
    guard let isLeft = isLeft(of: lefts, rights, where: isOn) else { return nil }
    return PlaceConflict(
      poles: isLeft ? Poles(left: "surface", right: "inside") : Poles(left: "inside", right: "surface"),
      reason: "what lies on the surface of a thing is not inside it", strength: .topological)
  }

  /// Just under the skin against deep in a part of the body, whichever of the two names the smaller part.
  func depth(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    func isOver(_ one: BodyPlace, _ other: BodyPlace) -> Bool {
      one.positions.contains { shallow in
        isShallow(shallow) && other.positions.contains { isDeep($0) && isOneRegion(shallow, $0) }
      }
    }
    guard let isLeft = isLeft(of: lefts, rights, where: isOver) else { return nil }
    return PlaceConflict(
      poles: isLeft ? Poles(left: "surface", right: "deep") : Poles(left: "deep", right: "surface"),
      reason: "what lies just under the skin does not lie deep", strength: .opposite)
  }

  func isShallow(_ position: PlacePosition) -> Bool {
    guard let reference = position.references.first, !position.directions.contains(.deep) else { return false }
    if map.isKind(reference, of: "skin") {
      return position.relation == .deepTo || position.relation.isLocated && position.directions.contains(.surface)
    }
    return position.relation.isLocated && position.directions == [.surface] && isFlesh(reference)
  }

  func isDeep(_ position: PlacePosition) -> Bool {
    position.relation.isLocated && position.directions.contains(.deep) && position.references.allSatisfy(isFlesh)
  }

  /// A region or its muscles, which have skin over them; what is deep in an organ or in the skin says nothing of it.
  private func isFlesh(_ id: ConceptID) -> Bool {
    map.isLocated(id) && !map.isKind(id, of: "skin")
      && (map.isRegion(id) || map.isKind(id, of: "muscle") || map.isKind(id, of: "muscle group"))
  }

  private func isOneRegion(_ shallow: PlacePosition, _ deep: PlacePosition) -> Bool {
    shallow.references.allSatisfy { one in
      map.isKind(one, of: "skin") && !map.isLocated(one)
        || deep.references.allSatisfy { [.same, .partOf, .whole].contains(map.relation(one, $0)) }
    }
  }

  // MARK: - Disjoint references

  /// Structures in two disjoint structures at once.
  func apart(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    guard !isForPain else { return nil }
    return areApart(lefts, rights) ? apart(names(of: lefts), names(of: rights)) : nil
  }

  /// Whether each of some places is disjoint from each of some others.
  func areApart(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> Bool {
    lefts.allSatisfy { left in rights.allSatisfy { areDisjoint(left, $0) } }
  }

  /// That the structures with some names share nothing.
  func apart(_ left: String, _ right: String) -> PlaceConflict {
    let both = [left, right].sorted()
    return PlaceConflict(
      poles: Poles(left: left, right: right), reason: "\(both[0]) and \(both[1]) share nothing", strength: .plain)
  }

  /// The names of the structures that places are at.
  func names(of places: [BodyPlace]) -> String {
    let names = places.flatMap { place in
      place.positions.prefix(1).map { position in
        (position.relation == .between ? "between " : "")
          + position.references.map { map.vocabulary[$0].label }.joined(separator: " and ")
      }
    }
    return Set(names).sorted().joined(separator: ", ")
  }

  private func areDisjoint(_ one: BodyPlace, _ other: BodyPlace) -> Bool {
    let (lefts, rights) = (sites(of: one), sites(of: other))
    guard !lefts.isEmpty, !rights.isEmpty else { return false }
    return lefts.allSatisfy { left in rights.allSatisfy { areDisjoint(left, $0) } }
  }

  /// The positions that name where a place is; a side of what it is between only says more of that.
  private func sites(of place: BodyPlace) -> [PlacePosition] {
    let gaps = place.positions.filter { $0.relation == .between }
    return place.positions.filter { position in
      position.relation == .between
        || position.relation.isLocated && !gaps.contains { Set($0.references).isSuperset(of: position.references) }
    }
  }

  private func areDisjoint(_ one: PlacePosition, _ other: PlacePosition) -> Bool {
    if one.relation == .between, other.relation == .between, one.references.count == 2, other.references.count == 2 {
      return map.areApartInLayers(one.references, other.references)
        ?? areDifferentGaps(one.references, other.references)
    }
    return one.references.allSatisfy { left in other.references.allSatisfy { map.relation(left, $0) == .disjoint } }
  }
}

/// How two structures of the body stand to each other.
public enum StructureRelation: String, Sendable {
  case same
  /// The first is a part of the second, or a kind of it.
  case partOf
  /// The second is a part of the first, or a kind of it.
  case whole
  /// They share a boundary or a part.
  case touching
  /// Nothing is in both.
  case disjoint
  /// One of them is everywhere in the body, as a bone or the skin, or the vocabulary cannot tell.
  case unlocated

  /// The relation with its sides exchanged.
  public var mirrored: StructureRelation {
    switch self {
    case .partOf: .whole
    case .whole: .partOf
    default: self
    }
  }
}

extension Vocabulary {
  /// How two structures stand to each other: by parts and kinds, by what they touch, and by their regions.
  ///
  /// Two structures are disjoint where the regions of the body that hold them are, where both are of a kind of which one
  /// thing is not two, as with bones, or where a pack says so.
  public func relation(of left: ConceptID, to right: ConceptID, in map: BodyMap) -> StructureRelation {
    if left == right { return .same }
    if wholes(of: left).contains(right) { return .partOf }
    if wholes(of: right).contains(left) { return .whole }
    if touches(left, right) { return .touching }
    let areMembersApart = map.membersApart(left, right).contains { one, other in
      !touches(one, other) && !touches(left, other) && !touches(one, right) && !map.shareAPart(one, other)
    }
    if areMembersApart || areInOrgansApart(left, right, map) { return .disjoint }
    // An organ of a system that the vocabulary does not name as one may still be.
    let isSystem = map.isListed(left, in: "systems") || map.isListed(right, in: "systems")
    guard !isSystem, map.isLocated(left), map.isLocated(right) else { return .unlocated }
    let (lefts, rights) = (regions(of: left, in: map), regions(of: right, in: map))
    let areApart =
      lefts.isDisjoint(with: rights)
      && !lefts.contains { one in
        rights.contains { touches(one, $0) || wholes(of: one).contains($0) || wholes(of: $0).contains(one) }
      }
    if !areApart && !map.areDistinct(left, right) { return .unlocated }
    return map.shareAPart(left, right) || map.shareAPart(right, left) ? .touching : .disjoint
  }

  /// Whether two structures are parts of organs that lie apart, as the linings of two are.
  private func areInOrgansApart(_ left: ConceptID, _ right: ConceptID, _ map: BodyMap) -> Bool {
    func organs(of id: ConceptID) -> [ConceptID] {
      map.isKind(id, of: "organ") ? [id] : wholes(of: id).filter { map.isKind($0, of: "organ") }
    }
    let (lefts, rights) = (organs(of: left), organs(of: right))
    guard !lefts.isEmpty, !rights.isEmpty, lefts != [left] || rights != [right] else { return false }
    return lefts.allSatisfy { one in rights.allSatisfy { map.relation(one, $0) == .disjoint } }
  }

  private func touches(_ left: ConceptID, _ right: ConceptID) -> Bool {
    self[left].touches.contains(right) || self[right].touches.contains(left)
  }

  /// The regions that a structure is in, below the body's main parts; those themselves where there is nothing below.
  private func regions(of id: ConceptID, in map: BodyMap) -> Set<ConceptID> {
    let located = wholes(of: id).filter { map.isRegion($0) && map.isLocated($0) }
    let below = located.filter { !map.isMainPart($0) }
    return below.isEmpty ? located : below
  }
}

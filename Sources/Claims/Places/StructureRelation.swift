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
    let isSystem = map.isListed(left, in: .systems) || map.isListed(right, in: .systems)
    guard !isSystem, map.isLocated(left), map.isLocated(right) else { return .unlocated }
    let (lefts, rights) = (map.site(of: left).regions, map.site(of: right).regions)
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
    let (lefts, rights) = (map.site(of: left).organs, map.site(of: right).organs)
    guard !lefts.isEmpty, !rights.isEmpty, lefts != [left] || rights != [right] else { return false }
    return lefts.allSatisfy { one in rights.allSatisfy { map.relation(one, $0) == .disjoint } }
  }

  private func touches(_ left: ConceptID, _ right: ConceptID) -> Bool {
    self[left].touches.contains(right) || self[right].touches.contains(left)
  }
}

/// Where in the body a structure lies, as far as it tells how the structure stands to others.
final class StructureSite: Sendable {
  /// The organs that it is or is a part of.
  let organs: [ConceptID]
  /// The regions that it is in, below the body's main parts; those themselves where there is nothing below.
  let regions: Set<ConceptID>
  /// For each group of structures that lie apart the one that it belongs to; nil where that is none, or several.
  let members: [ConceptID?]

  /// - Parameter apart: Groups of structures that lie apart.
  init(of id: ConceptID, apart: [Set<ConceptID>], in map: BodyMap) {
    let wholes = map.vocabulary.wholes(of: id)
    organs = map.isKind(id, of: "organ") ? [id] : wholes.filter { map.isKind($0, of: "organ") }
    let located = wholes.filter { map.isRegion($0) && map.isLocated($0) }
    let below = located.filter { !map.isMainPart($0) }
    regions = below.isEmpty ? located : below
    members = apart.map { group in
      let members = group.intersection(wholes)
      return members.count == 1 ? members.first : nil
    }
  }
}

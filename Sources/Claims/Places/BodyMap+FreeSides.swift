extension BodyMap {
  /// A segment such as "on the right" as a side of a part of the body, where it is said of no structure: "under the liver,
  /// on the right" is on the patient's right, and not on that of the liver.
  ///
  /// - Parameter other: What stands beside it in the phrase.
  /// - Returns: Nil where the side is one of that structure itself, or tells which of two such structures is meant.
  func free(_ segment: PlaceSegment, beside other: PlaceSegment) -> PlaceSegment? {
    guard let region = region(ofFree: segment, beside: other) else { return nil }
    var segment = segment
    segment.references = [region]
    segment.relation = .on
    return segment
  }

  private func region(ofFree segment: PlaceSegment, beside other: PlaceSegment) -> ConceptID? {
    guard !segment.directions.isEmpty, segment.directions.allSatisfy({ $0.direction.axis == .leftRight }),
      segment.insideWord == nil, !segment.isEdge, !segment.refersBack, segment.details.isEmpty,
      segment.relation.map({ $0.isLocated || $0 == .reaching }) ?? true, segment.relation != .through,
      segment.relation != .inside,
      !other.directions.contains(where: { $0.direction.axis == .leftRight }),
      let reference = other.references.first
    else { return nil }
    let relation = position(of: other).relation
    // Between the lungs, on the left, is not about one of the two.
    guard relation == .between || !isListed(reference, in: .paired, withParts: true) else { return nil }
    guard relation.direction != nil || relation == .near || relation == .between else { return nil }
    return relation.direction.flatMap { neighbour(of: reference, towards: $0) } ?? halvedRegion(of: reference)
  }

  /// What lies beyond one end of a structure: below the ribs is the abdomen.
  func neighbour(of id: ConceptID, towards direction: Direction) -> ConceptID? {
    vocabulary[id].beside.first { $0.direction == direction && isListed($0.neighbour, in: .halved) }?.neighbour
  }

  /// The nearest region around a structure that the midline of the body parts into a left and a right half.
  private func halvedRegion(of id: ConceptID) -> ConceptID? {
    var seen: Set<ConceptID> = [id]
    var open = [id]
    while !open.isEmpty {
      if let region = open.first(where: { isListed($0, in: .halved) }) { return region }
      open = open.flatMap { vocabulary[$0].partOf }.filter { seen.insert($0).inserted }
    }
    return nil
  }
}

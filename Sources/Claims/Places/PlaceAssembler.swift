/// Makes places of the segments of a phrase: shares references that are said once, and joins what holds at once.
struct PlaceAssembler {
  let map: BodyMap

  /// The places of a phrase; none where it names no structure. Linear in the segments.
  ///
  /// - Parameter isOfStructure: Whether what lies there is a structure, which the phrase may begin by describing.
  func places(of segments: [PlaceSegment], isOfStructure: Bool) -> [BodyPlace] {
    let resolver = PlaceResolver(map: map)
    let segments = resolver.resolved(isOfStructure ? resolver.withoutSubject(segments) : resolver.located(segments))
    guard segments.contains(where: { !$0.references.isEmpty }) else { return [] }
    var places: [BodyPlace] = []
    var last: (segment: PlaceSegment, share: Share)?
    for index in segments.indices {
      let (segment, share) = shared(index, in: segments, places)
      guard !segment.references.isEmpty else { continue }
      let position = map.position(of: segment)
      if let last, !places.isEmpty, segment.isNegated == last.segment.isNegated,
        let merged = merging(segment, position, share, into: places[places.count - 1], after: last.share)
      {
        places[places.count - 1] = merged
      } else {
        places.append(BodyPlace(positions: [position], isNegated: segment.isNegated, isOnly: segment.isOnly))
      }
      if segment.isOnly { places[places.count - 1].isOnly = true }
      last = (segment, share)
    }
    for index in places.indices {
      // "To the calf", said of what spreads, is in the calf.
      if places[index].positions.count == 1, places[index].positions[0].relation == .reaching {
        places[index].positions[0].relation = .at
      }
      places[index].positions = places[index].positions.map(map.projected)
    }
    return places
  }

  /// Where a segment's reference comes from.
  private enum Share {
    case own, next, previous
    /// "On the left" beside "under the ribs": the patient's side, of the part of the body that the ribs are in.
    case free
  }

  private func shared(_ index: Int, in segments: [PlaceSegment], _ places: [BodyPlace]) -> (PlaceSegment, Share) {
    var segment = segments[index]
    if segment.relation == nil, segment.joint == .and || segment.joint == .or, index > 0 {
      let inherited = segments[..<index].last { $0.relation != nil }?.relation
      if segment.insideWord == nil {
        segment.relation = inherited.flatMap { $0.direction == nil || segment.directions.isEmpty ? $0 : nil }
      }
    }
    guard segment.references.isEmpty else { return (segment, .own) }
    if let next = forward(from: index, in: segments, hasPrevious: !places.isEmpty) {
      if next.joint != .and, next.joint != .or, let free = map.free(segment, beside: next) { return (free, .own) }
      segment.references = next.references
      segment.isFace = segment.isFace || next.isFace
      segment.isPart = segment.isPart || next.isPart
      segment.isEdge = segment.isEdge || next.isEdge
      return (segment, .next)
    }
    let earlier = segments[..<index].filter { !$0.references.isEmpty }
    if let previous = earlier.last(where: { $0.references.contains(where: map.isLocated) }) ?? earlier.last {
      if let free = map.free(segment, beside: previous) { return (free, .free) }
      segment.references = previous.references
      return (segment, .previous)
    }
    // "On the left or right, under the ribs".
    if let later = segments[(index + 1)...].first(where: { !$0.references.isEmpty }) {
      if let free = map.free(segment, beside: later) { return (free, .own) }
      segment.references = later.references
      return (segment, .next)
    }
    return (segment, .own)
  }

  /// The later segment whose reference one without its own shares: "above and below the kneecap".
  private func forward(from index: Int, in segments: [PlaceSegment], hasPrevious: Bool) -> PlaceSegment? {
    for later in (index + 1)..<max(index + 1, segments.count) {
      let segment = segments[later]
      let isCoordinated = segment.joint == .and || segment.joint == .or
      let isContrast = segment.isNegated != segments[index].isNegated
      guard isCoordinated || isContrast && !hasPrevious || !hasPrevious else { return nil }
      if !segment.references.isEmpty { return segment }
    }
    return nil
  }

  // MARK: - Merging

  /// The place before with one more position, where both hold at once; nil where the segment begins another place.
  private func merging(
    _ segment: PlaceSegment, _ position: PlacePosition, _ share: Share, into place: BodyPlace, after last: Share
  ) -> BodyPlace? {
    guard let before = place.positions.last, let reference = position.references.first,
      let previous = before.references.first
    else { return nil }
    let isSame = reference == previous
    let hasConflict = position.ownDirections.contains { one in
      before.references == position.references && before.ownDirections.contains { $0.axis == one.axis && $0 != one }
    }
    if hasConflict { return nil }
    switch (segment.joint, share) {
    case (.or, _): return nil
    case (.and, _): guard isSame, last == .next, before.detail == position.detail else { return nil }
    case (.comma, .own):
      let relation = map.relation(reference, previous)
      // "The upper, outer part of the thigh" is one place, and "behind the kneecap (patella)" another.
      if isSame, last == .next { break }
      if isSame, segment.relation == nil, position.directions.isEmpty, position.detail.isEmpty { return place }
      // "In the tube, outside the womb" is one place, whichever comes first.
      if position.relation == .outside || before.relation == .outside { break }
      let isRemark = segment.relation == nil ? relation == .partOf || relation == .whole : relation != .disjoint
      guard isRemark else { return nil }
    default: break
    }
    var place = place
    let isOneDetail = position.detail.isEmpty || before.detail.isEmpty || position.detail == before.detail
    let isOneRegion =
      isOneDetail && position.relation.isLocated && before.relation.direction == nil && before.relation != .near
      && before.relation != .between
    if isSame, isOneRegion, !position.directions.isEmpty || share == .previous {
      place.positions[place.positions.count - 1] = union(before, position)
    } else {
      place.positions.append(position)
    }
    return place
  }

  private func union(_ before: PlacePosition, _ position: PlacePosition) -> PlacePosition {
    var union = before
    union.directions += position.directions
    // "In the tummy, on one side": which of the two stays open.
    if before.detail.isEmpty { union.detail = position.detail }
    union.isFace = before.isFace || position.isFace
    union.isPart = before.isPart || position.isPart
    union.isEdge = before.isEdge || position.isEdge
    if before.relation == .at { union.relation = position.relation }
    return union
  }
}

extension BodyMap {
  /// Whether a place is another, or lies within it.
  func isInside(_ narrow: BodyPlace, _ wide: BodyPlace) -> Bool {
    wide.positions.allSatisfy { position in narrow.positions.contains { isInside($0, position, of: narrow) } }
  }

  private func isInside(_ narrow: PlacePosition, _ wide: PlacePosition, of place: BodyPlace) -> Bool {
    if narrow.normalForm == wide.normalForm { return true }
    if wide.relation == .between { return narrow.relation == .between && isGap(narrow, within: wide) }
    guard wide.detail.isEmpty || isOnASide(narrow, wide), !wide.isBareEdge, let reference = narrow.references.first,
      let whole = wide.references.first, wide.references.count == 1
    else { return false }
    switch wide.relation {
    case .through:
      guard narrow.relation == .through, narrow.references == wide.references else { return false }
    case .outside, .near, .reaching, .between: return false
    case .around: guard narrow.relation == .around else { return false }
    default: break
    }
    let wanted = wide.ownDirections
    let frames = place.positions.flatMap(\.frames)
    let implies = wanted.allSatisfy { direction in
      frames.contains { $0.structure == whole && $0.direction == direction }
    }
    guard implies else { return false }
    if wide.relation.direction != nil && !isRegion(whole) {
      // "On the back of the kneecap" is about "behind the kneecap"; a thing elsewhere is not.
      // Between two layers is behind the one and in front of the other.
      let references = narrow.relation == .between ? narrow.references : [reference]
      return references.contains { $0 == whole || vocabulary.wholes(of: $0).contains(whole) }
    }
    return isIn(narrow, reference, wide, whole, hasFrame: !wanted.isEmpty)
  }

  /// Whether of two gaps each end of one is a part or a kind of an end of the other.
  private func isGap(_ narrow: PlacePosition, within wide: PlacePosition) -> Bool {
    func isEnd(_ one: ConceptID, _ other: ConceptID) -> Bool { vocabulary.wholes(of: one).contains(other) }
    let (lefts, rights) = (narrow.references, wide.references)
    guard lefts.count == rights.count, wide.detail.isEmpty else { return false }
    let isStraight = zip(lefts, rights).allSatisfy { isEnd($0, $1) }
    return isStraight || lefts.count == 2 && zip(lefts, rights.reversed()).allSatisfy { isEnd($0, $1) }
  }

  private func isIn(
    _ narrow: PlacePosition, _ reference: ConceptID, _ wide: PlacePosition, _ whole: ConceptID, hasFrame: Bool
  ) -> Bool {
    let topology = JointTopology(of: wide, in: self)?.topology
    if reference == whole {
      if let own = JointTopology(of: narrow, in: self)?.topology, own == .exterior, wide.relation.direction == nil {
        return false
      }
      if topology == .face, narrow.relation == .inside || narrow.relation == .through { return false }
      if topology == .inside || topology == .through || wide.relation == .inside {
        return narrow.relation == .inside || narrow.relation == .in || narrow.relation == .through
      }
      // What is around an organ is not in it.
      let isSurrounding = narrow.relation == .around || narrow.relation == .near
      let isWithin = wide.relation == .in || narrow.relation == .near && wide.relation.isLocated
      if isSurrounding, isWithin, isKind(whole, of: "organ") || isListed(whole, in: .surfaced) { return false }
      if narrow.relation.direction != nil { return hasFrame || isRegion(whole) && isHorizontal(narrow.relation) }
      return narrow.relation != .outside && narrow.relation != .reaching
    }
    if narrow.relation == .outside || narrow.relation == .reaching { return false }
    if narrow.relation == .between {
      return narrow.references.allSatisfy { vocabulary.wholes(of: $0).contains(whole) }
        && (topology == nil || topology == .inside)
    }
    guard vocabulary.wholes(of: reference).contains(whole) || isRegionWithin(reference, whole, narrow) else {
      return false
    }
    // A part's outside may be outside of the whole, and what is at a joint's part need not be inside of the joint.
    if topology == .inside || topology == .through {
      // The rim of the socket is in the joint.
      let isAtRim = narrow.relation == .around && narrow.isEdge
      return (narrow.relation.isLocated || isAtRim) && !isJoint(reference) || narrow.relation == .inside
        || narrow.relation == .through
    }
    return true
  }

  /// Whether one of the sides that a wide position leaves open is the one of the narrow.
  private func isOnASide(_ narrow: PlacePosition, _ wide: PlacePosition) -> Bool {
    if wide.detail == PlacePosition.anyEnd { return isAtAnEnd(narrow, of: wide.references) }
    return (wide.detail == PlacePosition.anySide || wide.detail == PlacePosition.bothSides)
      && narrow.frames.contains { frame in
        wide.references.contains(frame.structure)
          && (frame.direction.axis == .innerOuter || frame.direction.axis == .leftRight)
      }
  }

  /// Whether a position is at one of the ends of some structures, or at a part of them that may be one.
  private func isAtAnEnd(_ narrow: PlacePosition, of wholes: [ConceptID]) -> Bool {
    if narrow.references != wholes, !narrow.directions.contains(.middle) { return true }
    return narrow.isPart && narrow.directions.contains { $0 != .middle }
  }

  private func isHorizontal(_ relation: PlaceRelation) -> Bool { relation == .behind || relation == .inFrontOf }

  /// Whether a side of a whole lies in a structure that is only a side of it: "front of the foot" in "forefoot".
  private func isRegionWithin(_ reference: ConceptID, _ whole: ConceptID, _ narrow: PlacePosition) -> Bool {
    guard let region = region(of: whole) else { return false }
    guard reference == region.whole || vocabulary.wholes(of: reference).contains(region.whole) else { return false }
    return region.directions.allSatisfy { direction in
      narrow.frames.contains { $0.structure == region.whole && $0.direction == direction }
    }
  }

  /// The structure of which one place is the middle and the other an end, on an axis that both speak of alone.
  ///
  /// Pain at a thing in the middle, as the navel, says nothing against pain at an end: it may move there.
  func middleAgainstEnd(_ left: BodyPlace, _ right: BodyPlace, isForPain: Bool) -> ConceptID? {
    let strength = isForPain ? PlaceFrame.Strength.direct : .projected
    return middle(of: left, strength, againstEndOf: right) ?? middle(of: right, strength, againstEndOf: left)
  }

  private func middle(
    of one: BodyPlace, _ strength: PlaceFrame.Strength, againstEndOf other: BodyPlace
  ) -> ConceptID? {
    let frames = other.positions.flatMap(\.frames).filter { $0.strength >= .projected }
    for frame in one.positions.flatMap(\.frames) where frame.direction == .middle && frame.strength >= strength {
      let isEnd =
        frames.contains {
          $0.structure == frame.structure && $0.direction != .middle
            && ($0.strength == .direct || frame.strength == .direct)
        }
        || other.positions.contains { $0.detail == PlacePosition.anyEnd && $0.references == [frame.structure] }
      let isMiddle = frames.contains { $0.structure == frame.structure && $0.direction == .middle }
      if isEnd && !isMiddle { return frame.structure }
    }
    return nil
  }
}

/// Finds what definite descriptions mean: "the bony bump on the outside of the ankle".
struct PlaceResolver {
  let map: BodyMap

  /// The segments without the one that says what lies there: "a small gland in the front of the neck".
  func withoutSubject(_ segments: [PlaceSegment]) -> [PlaceSegment] {
    guard segments.count > 1, let subject = segments.first, subject.relation == nil, subject.insideWord == nil,
      subject.directions.isEmpty, subject.references.count == 1, !map.isLocated(subject.references[0]),
      segments[1].joint == .none, segments[1].references.contains(where: map.isLocated)
    else { return segments }
    return Array(segments.dropFirst())
  }

  func resolved(_ segments: [PlaceSegment]) -> [PlaceSegment] {
    var result: [PlaceSegment] = []
    var index = 0
    while index < segments.count {
      var segment = segments[index]
      if let kind = segment.references.first, segment.references.count == 1, !map.isLocated(kind) {
        if segment.refersBack, let whole = result.last(where: { !$0.references.isEmpty })?.references.first {
          segment = described(segment, kind, in: whole)
        } else if index + 1 < segments.count, segments[index + 1].joint == .none,
          let whole = segments[index + 1].references.first, map.isLocated(whole)
        {
          index += 1
          segment = merged(segment, kind, segments[index], whole)
        }
      }
      result.append(segment)
      index += 1
    }
    return named(result)
  }

  /// "Its bony tip": the structure of that kind there, or else just there.
  private func described(_ segment: PlaceSegment, _ kind: ConceptID, in whole: ConceptID) -> PlaceSegment {
    var segment = segment
    let found = map.structure(ofKind: kind, in: whole, sides: segment.directions.map(\.direction))
    segment.references = found.map { [$0] } ?? []
    return segment
  }

  /// "Behind the bony bump" and "on the outside of the ankle".
  private func merged(
    _ segment: PlaceSegment, _ kind: ConceptID, _ site: PlaceSegment, _ whole: ConceptID
  ) -> PlaceSegment {
    let position = map.position(of: site)
    guard position.relation.isLocated || site.relation == .between else {
      var site = site
      site.joint = segment.joint
      return site
    }
    var described = segment
    if let found = map.structure(ofKind: kind, in: whole, sides: position.directions) {
      described.references = [found]
    } else {
      described.references = site.references
      // "Where the muscle attaches to the inner side of the elbow" is there, and nothing is known of the muscle.
      let isSide = !site.directions.isEmpty || site.insideWord != nil
      let relation = segment.relation ?? .at
      if relation.isLocated || isSide {
        described = site
        described.joint = segment.joint
        if !relation.isLocated, relation != .near {
          described.details.append("\(relation.rawValue) \(map.vocabulary[kind].label)")
        }
      }
    }
    return described
  }

  /// "Just under the skin" with nothing else is deep to the skin.
  private func named(_ segments: [PlaceSegment]) -> [PlaceSegment] {
    guard !segments.contains(where: { !$0.references.isEmpty }), let skin = map.structure(named: "skin") else {
      return segments
    }
    return segments.map { segment in
      var segment = segment
      // "On the little-finger side" is that of the arm.
      if let label = segment.directions.lazy.compactMap({ map.words.label(ofAdjective: $0.word) }).first,
        let whole = map.structure(named: label)
      {
        segment.references = [whole]
        return segment
      }
      guard let index = segment.directions.firstIndex(where: { isUnderSkin($0, alone: segments.count == 1) }) else {
        return segment
      }
      segment.directions.remove(at: index)
      segment.references = [skin]
      segment.relation = .deepTo
      return segment
    }
  }
}

extension PlaceResolver {
  /// Whether a direction is that under the skin: "superficial" is, where nothing else is said.
  private func isUnderSkin(_ direction: (direction: Direction, word: String), alone: Bool) -> Bool {
    direction.word.hasSuffix("skin") || alone && direction.direction == .surface
  }

  /// The segments of what says where it hurts and names no structure: "on the lower left side" is said of the belly,
  /// "in the side" of the body.
  func located(_ segments: [PlaceSegment]) -> [PlaceSegment] {
    guard !segments.contains(where: { !$0.references.isEmpty }), let belly = map.structure(named: "abdomen") else {
      return segments
    }
    return segments.map { segment in
      // "The back or side", each by itself.
      if segment.hasSide, segment.directions.isEmpty, segment.relation?.isLocated ?? true,
        let flank = map.structure(named: "flank")
      {
        var segment = PlaceSegment()
        segment.relation = .in
        segment.references = [flank]
        return segment
      }
      let axes = Set(segment.directions.compactMap(\.direction.axis))
      guard axes.isSuperset(of: [.upperLower, .leftRight]) else { return segment }
      var segment = segment
      segment.references = [belly]
      return segment
    }
  }
}

extension BodyMap {
  /// The only structure of a kind in a whole that lies on some sides of it; nil where there are several or none.
  func structure(ofKind kind: ConceptID, in whole: ConceptID, sides: [Direction]) -> ConceptID? {
    let found = structures(ofKind: kind, in: whole).filter { id in
      let own = Set(directions(of: id))
      return sides.allSatisfy(own.contains)
    }
    // Of a structure and its parts or kinds, the widest is meant.
    let widest = found.filter { id in !found.contains { $0 != id && vocabulary.wholes(of: id).contains($0) } }
    return widest.count == 1 ? widest.first : nil
  }

  /// The structure that "the head of the whole" names.
  func combined(_ head: ConceptID, in whole: ConceptID) -> ConceptID {
    if vocabulary.wholes(of: head).contains(whole) { return head }
    if vocabulary.wholes(of: whole).contains(head) { return whole }
    return structure(ofKind: head, in: whole, sides: []) ?? (isLocated(whole) || !isLocated(head) ? whole : head)
  }
}

/// Why two sources cannot both be right about where something is.
struct PlaceConflict: Hashable, Sendable {
  let poles: Poles
  let reason: String
  let strength: Judgement.Strength
}

extension PlaceComparison {
  /// The first reason in a fixed order why two stances cannot both hold; nil if they can.
  func conflict(_ one: PlaceStance, _ other: PlaceStance, _ nesting: PlaceNesting) -> PlaceConflict? {
    if let denial = denial(one, other) ?? denial(other, one)?.mirrored { return denial }
    let (lefts, rights) = (one.affirmed, other.affirmed)
    guard !lefts.isEmpty, !rights.isEmpty else { return nil }
    // Two sets that share a place contradict on no axis: each may have left out the rest.
    if nesting.isShared { return nil }
    return opposition(lefts, rights) ?? topology(lefts, rights) ?? onlyOrEdge(lefts, rights)
      ?? apart(lefts, rights) ?? runsElsewhere(lefts, rights)
  }

  // MARK: - Denials

  func denial(_ one: PlaceStance, _ other: PlaceStance) -> PlaceConflict? {
    for denied in one.denied {
      for affirmed in other.affirmed {
        var place = denied
        place.isNegated = false
        guard map.isInside(affirmed, place) else { continue }
        let words = map.description(of: [place])
        return PlaceConflict(
          poles: Poles(left: "not \(words)", right: words),
          reason: "one says that it is not \(words), the other that it is",
          strength: .plain)
      }
    }
    return nil
  }

  // MARK: - Ends of an axis

  private struct End: Hashable {
    let structure: ConceptID
    let axis: Axis
  }

  private func opposition(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    var found: OpposedEnds?
    var seen: Set<End> = []
    // "The joint" may be any: what one side names in full is asked of both.
    for frame in (lefts + rights).flatMap({ $0.positions.flatMap(\.frames) }) {
      guard let axis = frame.direction.axis, seen.insert(End(structure: frame.structure, axis: axis)).inserted else {
        continue
      }
      let left = frames(of: lefts, frame.structure, axis)
      guard !left.isEmpty, let ends = opposedEnds(left, frames(of: rights, frame.structure, axis)) else { continue }
      if found.map({ ends.precedes($0) }) ?? true { found = ends }
    }
    return found?.conflict
  }

  /// That what some places say on an axis is opposite to what others say on it.
  struct OpposedEnds {
    fileprivate let strength: PlaceFrame.Strength
    fileprivate let label: String
    fileprivate let axis: Int
    let conflict: PlaceConflict

    /// Whether it is told rather than another.
    func precedes(_ other: OpposedEnds) -> Bool {
      (other.strength, label, axis) < (strength, other.label, other.axis)
    }
  }

  /// Judges what some places say on an axis against what others say there; nil where they are not opposite, or say nothing.
  func opposedEnds(_ left: [[PlaceFrame]], _ right: [[PlaceFrame]]) -> OpposedEnds? {
    guard let one = left.first?.first, let other = right.first?.first, let axis = one.direction.axis,
      left.allSatisfy({ one in right.allSatisfy { opposes(one, $0) } })
    else { return nil }
    let label = label((left + right).joined().map(\.structure))
    return OpposedEnds(
      strength: min(one.strength, other.strength), label: label, axis: Axis.allCases.firstIndex(of: axis) ?? 0,
      conflict: conflict(one.direction, other.direction, label))
  }

  /// The name of a frame that some say as "the joint" and some in full.
  private func label(_ structures: [ConceptID]) -> String {
    let structures = Set(structures)
    if structures.count == 1, let only = structures.first { return map.vocabulary[only].label }
    let located = structures.filter(map.isLocated)
    return (located.isEmpty ? structures : located).map { map.vocabulary[$0].label }.min() ?? ""
  }

  private func conflict(_ one: Direction, _ other: Direction, _ label: String) -> PlaceConflict {
    let ends = Direction.allCases.filter { $0 == one || $0 == other }.map { "the \($0.phrase)" }
    return PlaceConflict(
      poles: Poles(left: "\(one.rawValue)", right: "\(other.rawValue)"),
      reason: "\(ends.joined(separator: " and ")) of the \(label) are opposite ends", strength: .opposite)
  }

  /// What each of some places says on an axis of a structure; those that say nothing are left out.
  private func frames(of places: [BodyPlace], _ structure: ConceptID, _ axis: Axis) -> [[PlaceFrame]] {
    places.map { place in
      Self.strongestFirst(
        place.positions.flatMap(\.frames)
          .filter { $0.direction.axis == axis && map.isSameFrame($0.structure, structure) })
    }.filter { !$0.isEmpty }
  }

  /// What a place says on an axis, in the order of its weight.
  static func strongestFirst(_ frames: [PlaceFrame]) -> [PlaceFrame] {
    frames.sorted { ($1.strength, $0.direction.rawValue) < ($0.strength, $1.direction.rawValue) }
  }

  /// Whether all that one place says on an axis is opposite to all that another says, and firmly enough.
  private func opposes(_ one: [PlaceFrame], _ other: [PlaceFrame]) -> Bool {
    one.allSatisfy { left in other.allSatisfy { left.direction == $0.direction.opposite } }
      && one.contains { left in other.contains { isFirm(left, $0) } }
  }

  private func isFirm(_ one: PlaceFrame, _ other: PlaceFrame) -> Bool {
    let (low, high) = (min(one.strength, other.strength), max(one.strength, other.strength))
    // Neighbours have usual sides, and yet one place may be in or at both.
    if let left = one.source, let right = other.source, map.relation(left, right) == .touching { return false }
    // "In the stomach", said of pain, may be anywhere in the belly.
    if isForPain, [one, other].contains(where: { $0.source.map { map.isListed($0, in: .looseInPain) } ?? false }) {
      return false
    }
    if low == .handedOn {
      // One thing is not on the left of the chest and on the right of the abdomen; pain may be.
      let isStatedSide = !isForPain && one.direction.axis == .leftRight && one.source == nil && other.source == nil
      return high == .direct || isStatedSide
    }
    if low == .weak {
      return high > .weak && (!map.isMainPart(one.structure) || map.isListed(one.structure, in: .compact))
    }
    if high == .direct {
      return !(isForPain && low == .projected && (one.isSeparate || other.isSeparate) && map.isMainPart(one.structure))
    }
    if isForPain && (one.isSeparate || other.isSeparate) { return false }
    return !map.isMainPart(one.structure)
  }

  /// Whether it is the left places of which something is true against all of the right; nil if it is true of neither
  /// side, or of both.
  func isLeft(
    of lefts: [BodyPlace], _ rights: [BodyPlace], where isTrue: (_ one: BodyPlace, _ other: BodyPlace) -> Bool
  ) -> Bool? {
    let isLeft = lefts.allSatisfy { left in rights.allSatisfy { isTrue(left, $0) } }
    let isRight = rights.allSatisfy { right in lefts.allSatisfy { isTrue(right, $0) } }
    return isLeft == isRight ? nil : isLeft
  }

  // MARK: - Faces and insides of joints

  func topology(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    if let conflict = exterior(lefts, rights) { return conflict }
    guard !isForPain else { return nil }
    if let conflict = surface(lefts, rights) ?? depth(lefts, rights) { return conflict }
    let left = lefts.compactMap(topology)
    let right = rights.compactMap(topology)
    guard let one = left.first, let other = right.first,
      left.allSatisfy({ one in right.allSatisfy { one.opposes($0, in: map) } })
    else { return nil }
    let label = map.vocabulary[map.isLocated(one.joint) ? one.joint : other.joint].label
    let outer = one.topology == .face || one.topology == .exterior ? one : other
    let within = outer == one ? other : one
    return PlaceConflict(
      poles: Poles(left: one.topology.phrase, right: other.topology.phrase),
      reason: "what lies \(outer.topology.phrase) of the \(label) is not \(within.topology.phrase) it",
      strength: .topological)
  }

  func topology(of place: BodyPlace) -> JointTopology? {
    place.positions.lazy.compactMap { JointTopology(of: $0, in: map) }.first
  }

  /// Outside of a hollow thing against inside of it.
  private func exterior(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> PlaceConflict? {
    func isOutside(_ one: BodyPlace, of other: BodyPlace) -> Bool {
      one.positions.contains { outside in
        outside.relation == .outside && !outside.references.contains(where: map.isBody)
          && other.positions.contains { inside in
            (inside.relation == .inside || inside.relation == .in || inside.relation == .through)
              && zip(outside.references, inside.references).allSatisfy { map.vocabulary.wholes(of: $1).contains($0) }
          }
      }
    }
    guard let isLeft = isLeft(of: lefts, rights, where: isOutside) else { return nil }
    return PlaceConflict(
      poles: isLeft ? Poles(left: "outside", right: "inside") : Poles(left: "inside", right: "outside"),
      reason: "nothing is outside and inside of one thing", strength: .plain)
  }
}

extension JointTopology.Topology {
  var phrase: String {
    switch self {
    case .face: "at a face"
    case .inside, .part: "inside"
    case .through: "through"
    case .exterior: "outside"
    }
  }
}

extension Direction {
  /// The direction in words that follow "the": "inner side".
  var phrase: String {
    switch self {
    case .front, .back, .middle, .base, .tip: rawValue
    case .upper, .lower: "\(rawValue) part"
    case .inner, .outer, .left, .right: "\(rawValue) side"
    case .deep: "depth"
    case .surface: "surface"
    }
  }
}

extension PlaceConflict {
  var mirrored: PlaceConflict {
    PlaceConflict(poles: poles.mirrored, reason: reason, strength: strength)
  }
}

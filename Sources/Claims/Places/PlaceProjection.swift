extension BodyMap {
  /// A position with where it is in its reference and in the wholes of that, and with its normal form.
  func projected(_ position: PlacePosition) -> PlacePosition {
    var position = position
    position.directions = Set(position.directions).sorted { $0.rawValue < $1.rawValue }
    if position.relation != .between { position.references = Array(position.references.prefix(1)) }
    position.frames = frames(of: position)
    position.normalForm = normalForm(of: position)
    return position
  }

  // MARK: - Frames

  private func frames(of position: PlacePosition) -> [PlaceFrame] {
    guard position.relation != .reaching, position.relation != .outside, let reference = position.references.first
    else { return [] }
    if position.relation == .between, position.references.count > 1 {
      let all = position.references.map { reference in
        Set(projections(of: reference, position).map { $0.withoutSource })
      }
      let sides = sides(ofGap: position.references).flatMap { side in
        side.directions.map {
          PlaceFrame(structure: side.whole, direction: $0, strength: .projected, isSeparate: false)
        }
      }
      return all.dropFirst().reduce(all[0]) { $0.intersection($1) }.union(sides).sorted(by: Self.precedes)
    }
    let isSeparate = isListed(reference, in: .separatePlaces)
    func direct(_ structure: ConceptID, _ direction: Direction) -> PlaceFrame {
      PlaceFrame(structure: structure, direction: direction, strength: .direct, isSeparate: isSeparate)
    }
    let own = position.ownDirections
    var frames = own.map { direct(reference, $0) }
    if position.isBase { frames.append(direct(reference, .base)) }
    // The right side of the body is that of the trunk, and of whatever lies there.
    if isBody(reference), let trunk = structure(named: "trunk") {
      frames += own.filter { $0.axis == .leftRight }.map { direct(trunk, $0) }
    }
    if let region = region(of: reference), position.relation.direction == nil {
      let isFree = own.allSatisfy { direction in
        direction == .middle || !region.directions.contains { $0.axis == direction.axis }
      }
      frames += region.directions.map { direct(region.whole, $0) }
      frames += handedOn(region.directions.filter { $0.axis == .leftRight }, from: region.whole)
      if isFree { frames += own.map { direct(region.whole, $0) } }
    }
    if position.relation.direction == nil || isJoint(reference) {
      frames += handedOn(own, from: reference)
    } else {
      frames += sidesBeyond(reference, position)
    }
    frames += projections(of: reference, position)
    return Set(frames).sorted(by: Self.precedes)
  }

  private static func precedes(_ left: PlaceFrame, _ right: PlaceFrame) -> Bool {
    (right.strength, left.structure, left.direction.rawValue) < (
      left.strength, right.structure, right.direction.rawValue
    )
  }

  /// What is below the right ribs is on the right of the chest, and of the abdomen that lies below them.
  private func sidesBeyond(_ reference: ConceptID, _ position: PlacePosition) -> [PlaceFrame] {
    let sides = position.directions.filter { $0.axis == .leftRight }
    guard !sides.isEmpty, let direction = position.relation.direction, direction.axis != .leftRight else { return [] }
    guard let region = neighbour(of: reference, towards: direction) else { return handedOn(sides, from: reference) }
    let frames = sides.map {
      PlaceFrame(structure: region, direction: $0, strength: .handedOn, isSeparate: false)
    }
    return frames + handedOn(sides, from: reference) + handedOn(sides, from: region)
  }

  /// The sides that a reference has in its wholes, as far as they hold of a thing that stands so to it.
  private func projections(of reference: ConceptID, _ position: PlacePosition) -> [PlaceFrame] {
    let isThin = isListed(reference, in: .thin)
    // What is above the corner of the eye is still on that side of the eye.
    let isSolid =
      isThin || isListed(reference, in: .points)
      || isListed(reference, in: .firm)
    // What is near an organ may be on any side of the whole.
    if position.relation == .near, isKind(reference, of: "organ") { return [] }
    var frames: [PlaceFrame] = []
    for whole in vocabulary[reference].partOf {
      for side in directions(of: reference, in: whole) {
        var strength = position.relation == .near ? PlaceFrame.Strength.handedOn : .projected
        if let relative = position.relation.direction {
          guard isSolid else { continue }
          if side == relative.opposite {
            // What is behind a bone of the front is still at the front; in front of a deep thing may be anywhere.
            guard isThin || position.relation == .behind && isKind(reference, of: "bone") else { continue }
            strength = .weak
          }
        }
        // What is near the middle need not be in it.
        if position.relation == .near, side == .middle { continue }
        frames.append(
          PlaceFrame(
            structure: whole, direction: side, strength: strength,
            isSeparate: isListed(reference, in: .separatePlaces)))
      }
      if isThin, let relative = position.relation.direction {
        frames += sidesOfRegions(above: whole, isSeparate: false).map { side in
          guard side.direction == relative.opposite else { return side }
          return PlaceFrame(structure: side.structure, direction: side.direction, strength: .weak, isSeparate: false)
        }
      }
      guard position.relation.direction == nil else { continue }
      frames += handedOn(directions(of: reference, in: whole), from: whole)
      frames += sidesOfRegions(above: whole, isSeparate: isListed(reference, in: .separatePlaces))
    }
    for index in frames.indices { frames[index].source = reference }
    return frames
  }

  /// The sides of the regions that a region is in: what is in the forefoot is at the front of the foot.
  private func sidesOfRegions(above region: ConceptID, isSeparate: Bool) -> [PlaceFrame] {
    guard isRegion(region), !isMainPart(region) else { return [] }
    return vocabulary[region].partOf.flatMap { whole in
      directions(of: region, in: whole).map {
        PlaceFrame(structure: whole, direction: $0, strength: .projected, isSeparate: isSeparate)
      } + sidesOfRegions(above: whole, isSeparate: isSeparate)
    }
  }

  /// What directions in a region are in the wholes of it that have no side of their own for it on that axis.
  private func handedOn(_ directions: [Direction], from part: ConceptID) -> [PlaceFrame] {
    // The front of the foot is not at the front of the leg.
    let isTurned = isListed(part, in: .underIsLower) && vocabulary[part].partOf.contains(where: isMainPart)
    // The spinal canal is as long as the spine, and that as the back.
    let isFilling = isListed(part, in: .filling)
    // The inner edge of the shinbone is on the inner side of the lower leg.
    let isCore = isListed(part, in: .cores)
    guard isRegion(part) || isJoint(part) || isFilling || isCore, !isTurned else { return [] }
    var frames: [PlaceFrame] = []
    for whole in vocabulary[part].partOf
    where (isRegion(whole) || isFilling && isListed(whole, in: .filling)) && !isListed(whole, in: .everywhere) {
      let own = self.directions(of: part, in: whole)
      for direction in directions where direction != .middle && !own.contains(where: { $0.axis == direction.axis }) {
        switch direction.axis {
        case .innerOuter where isCore: break
        case .upperLower where isCore: break
        case .frontBack where isCore, .surfaceDeep where isCore: continue
        case .innerOuter: guard isJoint(part) || isKind(whole, of: "limb") else { continue }
        case .upperLower:
          guard isJoint(part) || isFilling || isListed(whole, in: .underIsLower) else { continue }
        case .baseTip: continue
        default: break
        }
        frames.append(PlaceFrame(structure: whole, direction: direction, strength: .handedOn, isSeparate: false))
        // The left of the rib cage is the left of the chest, and that the left of the trunk.
        if direction.axis == .leftRight || isFilling, !isMainPart(whole) {
          frames += handedOn([direction], from: whole)
        }
      }
    }
    return frames
  }

  // MARK: - Normal form

  /// Equal for equal meaning: sides of a whole are one with the structures that are nothing else.
  private func normalForm(of position: PlacePosition) -> String {
    guard let reference = position.references.first else { return position.detail }
    if position.relation == .between {
      return "between " + position.references.map { String($0.index) }.sorted().joined(separator: " ")
    }
    var (structure, directions) = (reference, Set(position.directions))
    var relation = relationForm(position)
    if let direction = position.relation.direction, isRegion(reference), direction == .back || direction == .front {
      directions.insert(direction)
      relation = "in"
    }
    if let region = region(of: reference), relation == "in",
      directions.allSatisfy({ one in !region.directions.contains { $0.axis == one.axis } })
    {
      structure = region.whole
      directions.formUnion(region.directions)
    }
    return [
      relation, String(structure.index), directions.map(\.rawValue).sorted().joined(separator: " "), position.detail,
      position.isBareEdge ? "edge" : "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func relationForm(_ position: PlacePosition) -> String {
    if position.isBareEdge { return "in" }
    if let topology = JointTopology(of: position, in: self)?.topology, topology != .exterior {
      return topology.rawValue
    }
    switch position.relation {
    case .at, .on, .in, .along, .across, .over, .inside: return "in"
    default: return position.relation.rawValue
    }
  }
}

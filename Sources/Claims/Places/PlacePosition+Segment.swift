extension BodyMap {
  /// What a segment with its references says: decides the words that mean different things of different structures.
  func position(of segment: PlaceSegment) -> PlacePosition {
    var position = PlacePosition(
      relation: segment.relation ?? .at, directions: segment.directions.map(\.direction),
      references: segment.references, detail: segment.details.joined(separator: " "), isFace: segment.isFace,
      isPart: segment.isPart, isEdge: segment.isEdge, isBase: segment.isBase)
    guard let reference = segment.references.first else { return position }
    position.directions = segment.directions.map { local($0.word, in: reference) ?? $0.direction }
    if let word = segment.insideWord { decide(word, of: reference, &position) }
    // "On the side of the neck": one of them, and not all of it.
    if segment.hasSide && position.directions.isEmpty { position.detail = PlacePosition.anySide }
    if segment.hasEnd && position.directions.isEmpty { position.detail = PlacePosition.anyEnd }
    if segment.hasEachSide { position.detail = PlacePosition.bothSides }
    if segment.hasSurface, isListed(reference, in: .surfaced) {
      position.directions = position.directions.map { $0 == .outer ? .surface : $0 }
    }
    if segment.hasSurface { decideSurface(of: reference, &position) }
    // The lining of a joint is at its faces as well as inside.
    if position.relation == .lining {
      position.relation = isLinedOutside(reference) ? .around : isJoint(reference) ? .along : .in
    }
    if segment.isLining, position.relation == .in { decideLining(of: reference, &position) }
    if position.relation == .under { decideUnder(reference, &position) }
    if position.relation == .above, isKind(reference, of: "skin") { position.relation = .superficialTo }
    if position.relation == .between, segment.references.count == 2 { decideBetween(&position) }
    return position
  }

  /// The top of the foot is its upper side, that of the hand its back.
  private func local(_ word: String, in reference: ConceptID) -> Direction? {
    for (label, meanings) in words.lists.local.sorted(by: { $0.key < $1.key }) {
      guard let direction = meanings[word], let structure = structure(named: label),
        reference == structure || vocabulary.isKind(reference, of: structure)
      else { continue }
      return direction
    }
    return nil
  }

  /// Whether what lines a structure is around it, as with the lungs, and not inside.
  private func isLinedOutside(_ reference: ConceptID) -> Bool {
    words.lists.local.contains { label, meanings in
      meanings[Self.lining] != nil && structure(named: label).map { vocabulary.isKind(reference, of: $0) } ?? false
    }
  }

  private static let lining = "lining"

  /// "Around the surface of the brain" is on it, and the inner surface of the eyelid is the eyelid's inside.
  private func decideSurface(of reference: ConceptID, _ position: inout PlacePosition) {
    if position.relation == .around, position.directions.isEmpty, isKind(reference, of: "organ") {
      position.relation = .on
      position.directions = [.surface]
    } else if position.directions == [.inner], position.relation.isLocated, isListed(reference, in: .hollow) {
      position.relation = .inside
      position.directions = []
    }
  }

  /// A lining that the vocabulary does not name is still a part of what it lines, and not all of it.
  private func decideLining(of reference: ConceptID, _ position: inout PlacePosition) {
    let label = vocabulary[reference].label
    guard !isLinedOutside(reference), !isJoint(reference), position.directions.isEmpty, !position.isEdge,
      position.detail.isEmpty, structure(named: "\(label) lining") ?? structure(named: "lining of the \(label)") == nil
    else { return }
    position.detail = Self.lining
  }

  /// "Inside the joint" is its interior, "on the inside of the knee" its inner side.
  private func decide(_ word: PlaceSegment.InsideWord, of reference: ConceptID, _ position: inout PlacePosition) {
    let isHollow = isListed(reference, in: .hollow)
    let isSide = !isHollow && (word.isNoun || word.hasOf && !isJoint(reference))
    if isSide {
      position.directions.append(word.isInside ? .inner : .outer)
    } else {
      position.relation = word.isInside ? .inside : .outside
    }
  }

  /// Under the kneecap is behind it, under the ball of the foot is at its lower side, under the collarbone is below it.
  private func decideUnder(_ reference: ConceptID, _ position: inout PlacePosition) {
    if isListed(reference, in: .underIsBelow) {
      position.relation = .below
    } else if isListed(reference, in: .underIsLower, withParts: true), !isKind(reference, of: "muscle"),
      !isKind(reference, of: "skin"), !isListed(reference, in: .underIsDeep)
    {
      position.relation = .on
      position.directions.append(.lower)
    } else if isListed(reference, in: .underIsDeep) {
      position.relation = isKind(reference, of: "bone") ? inward(of: reference) : .deepTo
    } else {
      position.relation = .below
    }
  }

  private func inward(of reference: ConceptID) -> PlaceRelation {
    let side = directions(of: reference).first { $0 == .front || $0 == .back }
    return side?.opposite.flatMap(PlaceRelation.init(towards:)) ?? .deepTo
  }

  /// Between two things may be a place with a name; between a bone and the skin is on the bone's outward side.
  private func decideBetween(_ position: inout PlacePosition) {
    if let named = structure(between: position.references) {
      position.references = [named]
      position.relation = .in
      return
    }
    guard let skin = position.references.firstIndex(where: { isKind($0, of: "skin") }) else { return }
    let other = position.references[1 - skin]
    let side = directions(of: other).first { $0 != .middle && $0 != .deep && $0.axis != .upperLower }
    position.references = [other]
    position.relation = side.flatMap(PlaceRelation.init(towards:)) ?? .superficialTo
  }
}

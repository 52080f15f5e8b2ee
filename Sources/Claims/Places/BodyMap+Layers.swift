/// Structures that lie one behind the other.
struct Layers: Sendable {
  let structures: [ConceptID]
  /// The side at which the first of them lies.
  let side: Direction

  init(_ structures: [ConceptID], from side: Direction) {
    self.structures = structures
    self.side = side
  }
}

/// A structure that is all that lies between two others: the perineum.
struct NamedGap: Sendable {
  let ends: [ConceptID]
  let structure: ConceptID

  /// - Parameter ends: The names of the two, with an "and" between them.
  init?(_ ends: String, _ name: String, _ structure: (String) -> ConceptID?) {
    let words = ends.split(separator: " ")
    let names = words.split(separator: "and").map { structure($0.joined(separator: " ")) }
    guard names.count == 2, let first = names[0], let last = names[1], let named = structure(name) else { return nil }
    self.ends = [first, last]
    self.structure = named
  }
}

extension BodyMap {
  /// Whether two gaps, each between two structures, lie in different layers: nothing is between skull and dura, and
  /// between dura and arachnoid. Nil where no layers are known.
  func areApartInLayers(_ one: [ConceptID], _ other: [ConceptID]) -> Bool? {
    for layers in layers.value {
      guard let first = gap(one, in: layers), let second = gap(other, in: layers) else { continue }
      return first.upperBound <= second.lowerBound || second.upperBound <= first.lowerBound
    }
    return nil
  }

  /// From which layer to which a gap reaches.
  private func gap(_ ends: [ConceptID], in layers: Layers) -> ClosedRange<Int>? {
    let places = ends.compactMap { layer(of: $0, in: layers) }
    guard places.count == 2, let first = places.min(), let last = places.max(), first < last else { return nil }
    return first...last
  }

  private func layer(of id: ConceptID, in layers: Layers) -> Int? {
    layers.structures.firstIndex { vocabulary.isKind(id, of: $0) }
  }

  /// The sides of two structures that what is between them lies at: between bladder and rectum is behind the bladder,
  /// and in front of the rectum. None where no layers are known, or along a limb, where "between" two joints may be at
  /// them.
  func sides(ofGap ends: [ConceptID]) -> [Region] {
    guard ends.count == 2 else { return [] }
    for layers in layers.value where layers.side.axis != .upperLower {
      guard let first = layer(of: ends[0], in: layers), let last = layer(of: ends[1], in: layers), first != last,
        let away = layers.side.opposite
      else { continue }
      let (near, far) = first < last ? (ends[0], ends[1]) : (ends[1], ends[0])
      return [Region(whole: near, directions: [away]), Region(whole: far, directions: [layers.side])]
    }
    return []
  }

  /// The structure that is all that lies between two others; nil where that has no name.
  func structure(between ends: [ConceptID]) -> ConceptID? {
    gaps.value.first { gap in
      zip(ends, gap.ends).allSatisfy { vocabulary.isKind($0, of: $1) }
        || zip(ends.reversed(), gap.ends).allSatisfy { vocabulary.isKind($0, of: $1) }
    }?.structure
  }

  /// The side of a whole that lies towards another structure, or towards a part of itself: the elbow end of the radius is
  /// its upper one, the shoulder end of the collarbone the outer.
  func side(of whole: ConceptID, towards id: ConceptID) -> Direction? {
    let neighbours = ([whole] + vocabulary[whole].partOf).flatMap { vocabulary[$0].beside }
    if let beside = neighbours.first(where: { vocabulary.isKind($0.neighbour, of: id) }) { return beside.direction }
    return directions(of: id, in: whole).first { $0.opposite != nil } ?? sideBetweenNeighbours(of: whole, in: id)
      ?? sideAlongLimb(of: whole, towards: id)
  }

  /// The side on which a structure has a neighbour that is in a region, while the one on the other side is not.
  private func sideBetweenNeighbours(of id: ConceptID, in region: ConceptID) -> Direction? {
    let beside = vocabulary[id].beside
    return beside.first { one in
      vocabulary.wholes(of: one.neighbour).contains(region)
        && beside.contains {
          $0.direction == one.direction.opposite && !vocabulary.wholes(of: $0.neighbour).contains(region)
        }
    }?.direction
  }

  private func sideAlongLimb(of whole: ConceptID, towards id: ConceptID) -> Direction? {
    for layers in layers.value where layers.side.axis == .upperLower {
      let own = places(of: whole, in: layers)
      let others = places(of: id, in: layers)
      guard let first = own.min(), let last = own.max(), let low = others.min(), let high = others.max() else {
        continue
      }
      if high < first { return layers.side }
      if low > last { return layers.side.opposite }
    }
    return nil
  }

  /// The layers that a structure is, or is a part of.
  private func places(of id: ConceptID, in layers: Layers) -> [Int] {
    let wholes = vocabulary.wholes(of: id)
    return layers.structures.indices.filter { wholes.contains(layers.structures[$0]) }
  }
}

internal import Text

/// Which of many places lie within which. Found once, by looking at those alone that may.
struct PlaceEnclosures: Sendable {
  /// For each place the places that lie within it, ascending.
  private var within: [[Int32]]
  /// For each place those that lie within it and those that it lies within.
  private var near: [[Int32]]

  /// Linear in the places, and in the pairs of them that share a structure and a side of it.
  init(_ places: [BodyPlace], _ map: BodyMap) {
    within = Array(repeating: [], count: places.count)
    near = within
    let candidates = EnclosureIndex(places, map)
    for (wide, place) in places.enumerated() {
      let number = Int32(truncatingIfNeeded: wide)
      let narrower = candidates.narrower(than: place).filter { map.isInside(places[$0], place) }
      within[wide] = Set(narrower).map { Int32(truncatingIfNeeded: $0) }.sorted()
      near[wide] += within[wide]
      for narrow in within[wide] { near[Int(narrow)].append(number) }
    }
  }

  /// Whether a place is another, or lies within it.
  func isInside(_ narrow: Int, _ wide: Int) -> Bool {
    within[wide].place(ofAscending: Int32(truncatingIfNeeded: narrow)) != nil
  }

  /// Tells of a place whether it lies within any of some places, or any of these within it.
  func near(_ places: [Int]) -> (Int) -> Bool {
    var isNear = Array(repeating: false, count: near.count)
    for place in places { for other in near[place] { isNear[Int(other)] = true } }
    return { isNear[$0] }
  }

  /// Whether any of some places lies within any of some others, or the other way round.
  func areNear(_ ones: [Int], _ others: [Int]) -> Bool {
    ones.contains { one in others.contains { isInside(one, $0) || isInside($0, one) } }
  }
}

extension [Int32] {
  /// Where an element stands among others that stand in their order; nil where it does not.
  func place(ofAscending element: Int32) -> Int? {
    let place = partitioningIndex { $0 >= element }
    return place < count && self[place] == element ? place : nil
  }
}

/// Places by what one of them must share with another to lie within it: a form, or a structure and a side of it.
private struct EnclosureIndex {
  private let map: BodyMap
  private let all: Range<Int>
  private var byForm: [String: [Int]] = [:]
  private var bySide: [Side: [Int]] = [:]
  private var byStructure: [ConceptID: [Int]] = [:]
  private var gaps: [Int] = []

  private struct Side: Hashable {
    let structure: ConceptID
    let direction: Direction
  }

  init(_ places: [BodyPlace], _ map: BodyMap) {
    self.map = map
    all = places.indices
    for (number, place) in places.enumerated() {
      for form in Set(place.positions.map(\.normalForm)) { byForm[form, default: []].append(number) }
      let frames = place.positions.lazy.flatMap(\.frames)
      let sides = Set(frames.map { Side(structure: $0.structure, direction: $0.direction) })
      for side in sides { bySide[side, default: []].append(number) }
      let wholes = Set(place.positions.compactMap(\.references.first).flatMap(map.vocabulary.wholes(of:)))
      for whole in wholes { byStructure[whole, default: []].append(number) }
      if place.positions.contains(where: { $0.relation == .between }) { gaps.append(number) }
    }
  }

  /// The places that may lie within one: those of all of whose positions one may lie in its first.
  func narrower(than wide: BodyPlace) -> [Int] {
    guard let position = wide.positions.first else { return Array(all) }
    if position.relation == .between { return gaps }
    let same = byForm[position.normalForm] ?? []
    guard let structure = position.references.first, position.references.count == 1 else { return same }
    switch position.relation {
    case .outside, .near, .reaching: return same
    default: break
    }
    if let direction = position.ownDirections.first {
      return same + (bySide[Side(structure: structure, direction: direction)] ?? [])
    }
    let whole = map.region(of: structure).flatMap { byStructure[$0.whole] } ?? []
    return same + (byStructure[structure] ?? []) + whole
  }
}

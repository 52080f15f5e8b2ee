/// What a stance on places speaks of, found out once, so that it is soon held against many others.
///
/// A class, as it is handed on for every pair.
final class PlaceOutline: Sendable {
  let stance: PlaceStance
  /// The numbers of its places.
  let affirmed: [Int]
  let denied: [Int]
  /// On which ends all of its places lie that speak of the axis at all, of the structures that it names, and of those that
  /// may be meant by them; and the ends that are opposite to those.
  let ends: [End]
  let opposites: [End]
  let sides: [Side]
  /// What is true of all places that it affirms.
  let traits: Traits
  /// What its places say of joints, each once.
  let topologies: [JointTopology.Topology]
  /// All structures that its places are in or between; empty where one of its places is in none.
  let references: [ConceptID]
  /// Whether one of its places is between two structures.
  let hasGap: Bool
  /// Of which structures a place is the middle, and of which an end; sorted.
  let middles: [Int]
  let tips: [Int]
  /// The names of the structures that it is at.
  let names: String

  /// One end of an axis of a structure.
  struct End: Sendable {
    let code: Int
    /// Which of the sides lies there.
    let side: Int
    /// Whether the structure is named itself.
    let isNamed: Bool
  }

  /// What the places that speak of an axis of a structure say there, the strongest first, where all say the same.
  struct Side: Sendable {
    let frames: [[PlaceFrame]]
  }

  /// What a place must be for a rule to say anything of it.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    static let outside = Traits(rawValue: 1)
    static let within = Traits(rawValue: 2)
    static let atSurface = Traits(rawValue: 4)
    static let core = Traits(rawValue: 8)
    static let shallow = Traits(rawValue: 16)
    static let deep = Traits(rawValue: 32)
    static let strict = Traits(rawValue: 64)
    static let running = Traits(rawValue: 128)
    static let located = Traits(rawValue: 256)
    static let all = Traits(rawValue: 511)

    /// Whether all that is said on one side has one trait, and all on the other side another.
    static func isMet(_ one: Traits, _ other: Traits, by left: Traits, _ right: Traits) -> Bool {
      left.contains(one) && right.contains(other) || left.contains(other) && right.contains(one)
    }
  }

  /// - Parameters:
  ///   - affirmed: The numbers of the places that it affirms.
  ///   - denied: Those of the places that it denies.
  ///   - synonyms: For a structure the others that may be meant by it: "the joint" may be any.
  init(
    _ stance: PlaceStance, affirmed: [Int], denied: [Int], _ comparison: PlaceComparison,
    synonyms: (ConceptID) -> [ConceptID]
  ) {
    let positions = stance.affirmed.flatMap(\.positions)
    let frames = positions.flatMap(\.frames)
    self.stance = stance
    (self.affirmed, self.denied) = (affirmed, denied)
    traits = stance.affirmed.reduce(.all) { $0.intersection(comparison.traits(of: $1)) }
    topologies = Array(Set(stance.affirmed.compactMap(comparison.topology).map(\.topology)))
    let sites = stance.affirmed.map { place in
      place.positions.filter { $0.relation.isLocated || $0.relation == .between }
    }
    references = sites.contains(where: \.isEmpty) ? [] : Array(Set(sites.joined().flatMap(\.references)))
    hasGap = positions.contains { $0.relation == .between && $0.references.count == 2 }
    let least = comparison.isForPain ? PlaceFrame.Strength.direct : .projected
    middles = Set(frames.filter { $0.direction == .middle && $0.strength >= least }.map(\.structure.index)).sorted()
    let known = frames.filter { $0.direction != .middle && $0.strength >= .projected }.map(\.structure)
    let unknown = positions.filter { $0.detail == PlacePosition.anyEnd }.compactMap(\.references.first)
    tips = Set((known + unknown).map(\.index)).sorted()
    names = comparison.names(of: stance.affirmed)
    (ends, opposites, sides) = Self.sides(of: stance, synonyms)
  }

  private static func sides(
    of stance: PlaceStance, _ synonyms: (ConceptID) -> [ConceptID]
  ) -> (ends: [End], opposites: [End], sides: [Side]) {
    var (ends, opposites, sides) = ([End](), [End](), [Side]())
    var said: [AxisOfStructure: [[PlaceFrame]]] = [:]
    var named: Set<AxisOfStructure> = []
    for place in stance.affirmed {
      var ofPlace: [AxisOfStructure: [PlaceFrame]] = [:]
      for frame in place.positions.flatMap(\.frames) {
        guard let axis = frame.direction.axis else { continue }
        named.insert(AxisOfStructure(structure: frame.structure, axis: axis))
        for structure in [frame.structure] + synonyms(frame.structure) {
          ofPlace[AxisOfStructure(structure: structure, axis: axis), default: []].append(frame)
        }
      }
      for (key, frames) in ofPlace { said[key, default: []].append(PlaceComparison.strongestFirst(frames)) }
    }
    for (key, frames) in said {
      guard let direction = frames.first?.first?.direction, let opposite = direction.opposite,
        frames.allSatisfy({ $0.allSatisfy { $0.direction == direction } })
      else { continue }
      let isNamed = named.contains(key)
      ends.append(End(code: code(key.structure, direction), side: sides.count, isNamed: isNamed))
      opposites.append(End(code: code(key.structure, opposite), side: sides.count, isNamed: isNamed))
      sides.append(Side(frames: frames))
    }
    return (ends.sorted { $0.code < $1.code }, opposites.sorted { $0.code < $1.code }, sides)
  }

  private struct AxisOfStructure: Hashable {
    let structure: ConceptID
    let axis: Axis
  }

  private static func code(_ structure: ConceptID, _ direction: Direction) -> Int {
    structure.index << 4 | Direction.numbers[direction, default: 0]
  }

  /// Whether two sorted lists of structures share one.
  static func meet(_ ones: [Int], _ others: [Int]) -> Bool {
    var (one, other) = (0, 0)
    while one < ones.count, other < others.count {
      if ones[one] == others[other] { return true }
      if ones[one] < others[other] { one += 1 } else { other += 1 }
    }
    return false
  }

  /// The sides of two stances that lie at opposite ends of what one of them names.
  func opposed(to other: PlaceOutline, _ body: (_ own: Side, _ others: Side) -> Void) {
    var (left, right) = (0, 0)
    while left < ends.count, right < other.opposites.count {
      let (end, opposite) = (ends[left], other.opposites[right])
      if end.code == opposite.code {
        if end.isNamed || opposite.isNamed { body(sides[end.side], other.sides[opposite.side]) }
        left += 1
        right += 1
      } else if end.code < opposite.code {
        left += 1
      } else {
        right += 1
      }
    }
  }
}

extension Direction {
  fileprivate static let numbers = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}

extension PlaceComparison {
  /// What a place is, as far as a rule asks for it.
  fileprivate func traits(of place: BodyPlace) -> PlaceOutline.Traits {
    var traits: PlaceOutline.Traits = []
    for position in place.positions {
      switch position.relation {
      case .outside: traits.insert(.outside)
      case .inside, .in, .through: traits.insert(.within)
      default: break
      }
      if position.directions == [.surface] { traits.insert(.atSurface) }
      if position.directions == [.middle] || position.relation == .inside { traits.insert(.core) }
      if isShallow(position) { traits.insert(.shallow) }
      if isDeep(position) { traits.insert(.deep) }
      if position.isEdge { traits.insert(.strict) }
    }
    if place.isOnly { traits.insert(.strict) }
    if place.positions.count == 2, place.positions.allSatisfy({ $0.relation == .reaching }) { traits.insert(.running) }
    if place.positions.allSatisfy(\.relation.isLocated) { traits.insert(.located) }
    return traits
  }
}

/// Many stances on places, each looked at once: any two are judged by what they were found to speak of, and only what a
/// rule may say something of is put to that rule.
///
/// Judges as `PlaceComparison` does, which is the law; this is the quicker way to it.
struct PlaceCrowd: Sendable {
  let comparison: PlaceComparison
  /// The different stances, in the order of their forms.
  let outlines: [PlaceOutline]
  private let enclosures: PlaceEnclosures
  /// The numbers of all places, as affirmed.
  private let numbers: [BodyPlace: Int]
  /// The joints that are named, which may be meant by "the joint".
  private let joints: [ConceptID]

  init(_ stances: [PlaceStance], _ comparison: PlaceComparison) {
    self.comparison = comparison
    var numbers: [BodyPlace: Int] = [:]
    var places: [BodyPlace] = []
    for place in stances.lazy.flatMap({ $0.affirmed + $0.denied }).map(\.bare) where numbers[place] == nil {
      numbers[place] = places.count
      places.append(place)
    }
    self.numbers = numbers
    let structures = Set(places.lazy.flatMap(\.positions).flatMap(\.frames).map(\.structure))
    joints = structures.filter(comparison.map.isJoint).sorted()
    enclosures = PlaceEnclosures(places, comparison.map)
    var synonyms: [ConceptID: [ConceptID]] = [:]
    outlines = stances.map { [joints] stance in
      PlaceOutline(
        stance, affirmed: stance.affirmed.compactMap { numbers[$0.bare] },
        denied: stance.denied.compactMap { numbers[$0.bare] }, comparison
      ) { structure in
        if let known = synonyms[structure] { return known }
        let found = Self.synonyms(of: structure, among: joints, comparison.map)
        synonyms[structure] = found
        return found
      }
    }
  }

  private static func synonyms(of structure: ConceptID, among joints: [ConceptID], _ map: BodyMap) -> [ConceptID] {
    guard map.isJoint(structure) else { return [] }
    return joints.filter { $0 != structure && map.isSameFrame($0, structure) }
  }

  /// A stance on some of the places that others name; nil where it names another.
  func outline(of stance: PlaceStance) -> PlaceOutline? {
    let affirmed = stance.affirmed.compactMap { numbers[$0.bare] }
    let denied = stance.denied.compactMap { numbers[$0.bare] }
    guard affirmed.count == stance.affirmed.count, denied.count == stance.denied.count else { return nil }
    return PlaceOutline(stance, affirmed: affirmed, denied: denied, comparison) {
      Self.synonyms(of: $0, among: joints, comparison.map)
    }
  }

  // MARK: - Judging

  /// The outcome of judging two stances of which it is known how they meet.
  func outcome(_ one: PlaceOutline, _ other: PlaceOutline, _ meeting: Meeting) -> Outcome {
    if one.stance.isEmpty || other.stance.isEmpty { return .unclear }
    if one.stance.normalForm == other.stance.normalForm { return .agree }
    switch meeting {
    case .conflict: return .contradict
    case .none where one.affirmed.isEmpty || other.affirmed.isEmpty: return .complement
    case .none: return undecided(one, other) == nil ? .complement : .unclear
    case .near where one.stance.affirmedForms == other.stance.affirmedForms: return .agree
    case .near:
      let nesting = PlaceNesting(one.affirmed, other.affirmed, isInside: enclosures.isInside)
      return nesting.isNarrower && nesting.isWider ? .agree : .refine
    }
  }

  /// Whether two stances have anything to do with each other.
  enum Meeting {
    case none
    /// A place of the one lies within a place of the other.
    case near
    /// They contradict each other.
    case conflict(PlaceConflict)
  }

  /// The structure of which one names the middle and the other an end.
  func undecided(_ one: PlaceOutline, _ other: PlaceOutline) -> ConceptID? {
    guard PlaceOutline.meet(one.middles, other.tips) || PlaceOutline.meet(one.tips, other.middles) else { return nil }
    return comparison.middleAgainstEnd(one.stance.affirmed, other.stance.affirmed)
  }

  /// Whether two stances cannot both hold.
  func contradict(_ one: PlaceOutline, _ other: PlaceOutline) -> Bool {
    guard one.stance.normalForm != other.stance.normalForm else { return false }
    let meeting = meeting(one, other, isNear: enclosures.areNear(one.affirmed, other.affirmed))
    return if case .conflict = meeting { true } else { false }
  }

  /// For each stance those after it that have to do with it, in their order.
  func meetings(_ body: (_ one: Int, _ other: Int, Meeting) -> Void) {
    for (one, left) in outlines.enumerated() {
      let isNear = enclosures.near(left.affirmed)
      for other in outlines.indices.dropFirst(one + 1) {
        let right = outlines[other]
        let meeting = meeting(left, right, isNear: right.affirmed.contains(where: isNear))
        if case .none = meeting { continue }
        body(one, other, meeting)
      }
    }
  }

  private func meeting(_ one: PlaceOutline, _ other: PlaceOutline, isNear: @autoclosure () -> Bool) -> Meeting {
    if !one.denied.isEmpty || !other.denied.isEmpty, let denial = denial(one, other) { return .conflict(denial) }
    guard !one.affirmed.isEmpty, !other.affirmed.isEmpty else { return .none }
    if isNear() { return .near }
    return conflict(one, other).map { .conflict($0) } ?? .none
  }

  /// Why two stances that share no place cannot both hold; nil if they can.
  private func conflict(_ one: PlaceOutline, _ other: PlaceOutline) -> PlaceConflict? {
    let (lefts, rights) = (one.stance.affirmed, other.stance.affirmed)
    if let opposition = opposition(one, other) { return opposition }
    if mayDifferInTopology(one, other), let topology = comparison.topology(lefts, rights) { return topology }
    if one.traits.contains(.strict) || other.traits.contains(.strict),
      let conflict = comparison.onlyOrEdge(lefts, rights)
    {
      return conflict
    }
    if areApart(one, other) { return comparison.apart(one.names, other.names) }
    guard PlaceOutline.Traits.isMet(.running, .located, by: one.traits, other.traits) else { return nil }
    return comparison.runsElsewhere(lefts, rights)
  }

  private func denial(_ one: PlaceOutline, _ other: PlaceOutline) -> PlaceConflict? {
    func isDenied(_ affirmed: [Int], by denied: [Int]) -> Bool {
      denied.contains { wide in affirmed.contains { enclosures.isInside($0, wide) } }
    }
    if isDenied(other.affirmed, by: one.denied) { return comparison.denial(one.stance, other.stance) }
    return isDenied(one.affirmed, by: other.denied) ? comparison.denial(other.stance, one.stance)?.mirrored : nil
  }

  // MARK: - Ends of an axis

  private func opposition(_ one: PlaceOutline, _ other: PlaceOutline) -> PlaceConflict? {
    var found: PlaceComparison.OpposedEnds?
    one.opposed(to: other) { left, right in
      guard let ends = comparison.opposedEnds(left.frames, right.frames) else { return }
      if found.map({ ends.precedes($0) }) ?? true { found = ends }
    }
    return found?.conflict
  }

  // MARK: - Whether a rule may say anything

  private func mayDifferInTopology(_ one: PlaceOutline, _ other: PlaceOutline) -> Bool {
    func isMet(_ trait: PlaceOutline.Traits, _ against: PlaceOutline.Traits) -> Bool {
      PlaceOutline.Traits.isMet(trait, against, by: one.traits, other.traits)
    }
    if isMet(.outside, .within) { return true }
    guard !comparison.isForPain else { return false }
    if isMet(.atSurface, .core) || isMet(.shallow, .deep) { return true }
    guard !one.topologies.isEmpty, !other.topologies.isEmpty else { return false }
    return one.topologies.allSatisfy { topology in other.topologies.allSatisfy(topology.opposes) }
  }

  private func areApart(_ one: PlaceOutline, _ other: PlaceOutline) -> Bool {
    guard !comparison.isForPain, !one.references.isEmpty, !other.references.isEmpty else { return false }
    // Of two gaps more is asked than where their ends are.
    if one.hasGap && other.hasGap { return comparison.areApart(one.stance.affirmed, other.stance.affirmed) }
    return one.references.allSatisfy { left in
      other.references.allSatisfy { comparison.map.relation(left, $0) == .disjoint }
    }
  }
}

extension BodyPlace {
  /// The place itself, whatever is said of whether it holds.
  fileprivate var bare: BodyPlace {
    var place = self
    place.isNegated = false
    place.isOnly = false
    return place
  }
}

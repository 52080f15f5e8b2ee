extension PlaceComparison {
  /// All contradictions among what many sources state, by what they are about: front against back of the knee, say.
  ///
  /// Quadratic in the number of different stances, not of sources. Only the order in a list of equals depends on the
  /// order of the input; the left side is the one with the smallest index.
  public func oppositions(among stances: [[PlaceReading]]) -> [Opposition] {
    var members: [PlaceStance: [Int]] = [:]
    for (index, readings) in stances.enumerated() { members[PlaceStance(readings), default: []].append(index) }
    let distinct = members.filter { !$0.key.isEmpty }
      .sorted { ($0.key.normalForm, $0.value[0]) < ($1.key.normalForm, $1.value[0]) }
    var nestings = PlaceNestings(distinct.map(\.key), map)
    var oppositions = PlaceOppositions()
    for (one, left) in distinct.enumerated() {
      for (other, right) in distinct.enumerated().dropFirst(one + 1) {
        guard let conflict = verdict(left.key, right.key, nestings.nesting(one, other)).conflict else { continue }
        let (ordered, isMirrored) = PlaceOppositions.ordered(conflict)
        oppositions.add(ordered, left: isMirrored ? other : one, right: isMirrored ? one : other)
      }
    }
    return oppositions.opposed(members: distinct.map(\.value))
  }
}

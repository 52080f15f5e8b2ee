extension PlaceComparison {
  /// All contradictions among what many sources state, by what they are about: front against back of the knee, say.
  ///
  /// Quadratic in the number of different stances, not of sources. Only the order in a list of equals depends on the
  /// order of the input; the left side is the one with the smallest index.
  public func oppositions(among stances: [[PlaceReading]]) -> [Opposition] {
    var members: [PlaceStance: [Int]] = [:]
    for (index, readings) in stances.enumerated() { members[PlaceStance(readings), default: []].append(index) }
    let distinct = members.keys.filter { !$0.isEmpty }.sorted { $0.normalForm < $1.normalForm }
    var nestings = PlaceNestings(distinct, map)
    var groups: [Key: [Int: Set<Int>]] = [:]
    for one in distinct.indices {
      for other in distinct.indices.dropFirst(one + 1) {
        guard
          let conflict = conflict(distinct[one], distinct[other], nestings.nesting(one, other), among: distinct.count)
        else { continue }
        let isAscending = conflict.poles.left <= conflict.poles.right
        let key = Key(isAscending ? conflict : conflict.mirrored)
        groups[key, default: [:]][isAscending ? one : other, default: []].insert(isAscending ? other : one)
      }
    }
    let all = groups.sorted { $0.key < $1.key }.flatMap { key, pairs in
      Self.complete(pairs).map { lefts, rights in
        opposition(
          key.conflict, lefts.flatMap { members[distinct[$0]] ?? [] }, rights.flatMap { members[distinct[$0]] ?? [] })
      }
    }
    return all.sorted { ($0.left[0], $0.right[0], $0.reason) < ($1.left[0], $1.right[0], $1.reason) }
  }

  /// What an opposition is about, in a fixed order of its poles.
  private struct Key: Hashable, Comparable {
    let conflict: PlaceConflict

    init(_ conflict: PlaceConflict) { self.conflict = conflict }

    static func < (left: Key, right: Key) -> Bool {
      (left.conflict.reason, left.conflict.poles.left, left.conflict.poles.right)
        < (right.conflict.reason, right.conflict.poles.left, right.conflict.poles.right)
    }
  }

  /// Pairs put together so that each of one side is paired with each of the other.
  private static func complete(_ pairs: [Int: Set<Int>]) -> [(lefts: [Int], rights: [Int])] {
    var byRights: [[Int]: [Int]] = [:]
    for (left, rights) in pairs { byRights[rights.sorted(), default: []].append(left) }
    return byRights.map { ($0.value.sorted(), $0.key) }.sorted { $0.lefts.lexicographicallyPrecedes($1.lefts) }
  }

  private func opposition(_ conflict: PlaceConflict, _ left: [Int], _ right: [Int]) -> Opposition {
    let (left, right) = (left.sorted(), right.sorted())
    let isFirst = (left.first ?? 0) < (right.first ?? 0)
    let oriented = isFirst ? conflict : conflict.mirrored
    return Opposition(
      left: isFirst ? left : right, right: isFirst ? right : left, poles: oriented.poles, reason: oriented.reason,
      strength: oriented.strength)
  }
}

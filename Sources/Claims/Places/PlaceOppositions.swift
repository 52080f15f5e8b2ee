/// Pairs of stances that cannot both hold, put together by what they are about: front against back of the knee, say.
struct PlaceOppositions {
  /// For each conflict, for each stance on its left side, those on its right.
  private var pairs: [PlaceConflict: [Int: [Int]]] = [:]

  /// A conflict in the order of its poles, and whether its sides were exchanged for that.
  static func ordered(_ conflict: PlaceConflict) -> (conflict: PlaceConflict, isMirrored: Bool) {
    conflict.poles.left <= conflict.poles.right ? (conflict, false) : (conflict.mirrored, true)
  }

  /// Takes up what stands on the right of a stance; of one stance those on its right come in their order.
  ///
  /// - Parameter conflict: In the order of its poles.
  mutating func add(_ conflict: PlaceConflict, left: Int, right: Int) {
    pairs[conflict, default: [:]][left, default: []].append(right)
  }

  /// The opposed sides, by the members of the stances.
  ///
  /// Only the order in a list of equals depends on the order of the input; the left side is the one with the smallest
  /// index.
  func opposed(members: [[Int]]) -> [Opposition] {
    let conflicts = pairs.keys.sorted {
      ($0.reason, $0.poles.left, $0.poles.right) < ($1.reason, $1.poles.left, $1.poles.right)
    }
    let all = conflicts.flatMap { conflict in
      Self.complete(pairs[conflict] ?? [:]).map { lefts, rights in
        Self.opposition(conflict, lefts.flatMap { members[$0] }, rights.flatMap { members[$0] })
      }
    }
    return all.sorted { ($0.left[0], $0.right[0], $0.reason) < ($1.left[0], $1.right[0], $1.reason) }
  }

  /// Pairs put together so that each of one side is paired with each of the other.
  private static func complete(_ pairs: [Int: [Int]]) -> [(lefts: [Int], rights: [Int])] {
    var byRights: [[Int]: [Int]] = [:]
    for (left, rights) in pairs { byRights[rights, default: []].append(left) }
    return byRights.map { ($0.value.sorted(), $0.key) }.sorted { $0.lefts.lexicographicallyPrecedes($1.lefts) }
  }

  private static func opposition(_ conflict: PlaceConflict, _ left: [Int], _ right: [Int]) -> Opposition {
    let (left, right) = (left.sorted(), right.sorted())
    let isFirst = (left.first ?? 0) < (right.first ?? 0)
    let oriented = isFirst ? conflict : conflict.mirrored
    return Opposition(
      left: isFirst ? left : right, right: isFirst ? right : left, poles: oriented.poles, reason: oriented.reason,
      strength: oriented.strength)
  }
}

/// Finds the name that somebody may have meant.
enum NearestName {
  /// The name nearest to the one that was given: the same in other case, without an extension, or with a few slips.
  ///
  /// Of two that are as near, the first; nil where none is near.
  static func nearest(to name: String, among names: [String]) -> String? {
    let wanted = letters(name)
    // Short names have no room for slips: every other short name would be near.
    let limit = min(wanted.count / 3, 4)
    var best: (name: String, distance: Int)?
    for candidate in names where !candidate.utf8.elementsEqual(name.utf8) {
      let whole = letters(candidate)
      let stem = whole.lastIndex(of: ".").map { Array(whole[..<$0]) } ?? whole
      let distance = min(slips(wanted, whole, limit: limit), slips(wanted, stem, limit: limit))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func letters(_ name: String) -> [Unicode.Scalar] {
    Array(name.lowercased().unicodeScalars)
  }

  /// How many letters must be put in, left out, changed or swapped with the next; just above the limit, if more.
  private static func slips(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int) -> Int {
    guard abs(first.count - second.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var next = [row + 1]
      for column in second.indices {
        let change = last[column] + (first[row] == second[column] ? 0 : 1)
        var least = min(change, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        next.append(least)
      }
      guard next.contains(where: { $0 <= limit }) else { return limit + 1 }
      (beforeLast, last) = (last, next)
    }
    return min(last[second.count], limit + 1)
  }
}

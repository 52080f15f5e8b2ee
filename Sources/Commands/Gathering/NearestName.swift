internal import Sheets

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
      let distances = [whole, stem].compactMap { EditDistance.between(wanted, $0, upTo: limit) }
      if let distance = distances.min(), distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func letters(_ name: String) -> [Unicode.Scalar] {
    Array(name.lowercased().unicodeScalars)
  }
}

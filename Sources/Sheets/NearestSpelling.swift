/// Finds the word that a misspelt one was most likely meant to be.
public enum NearestSpelling {
  /// The candidate fewest slips of the keyboard away, at most a third of its letters; nil if none is that near.
  /// Ties go to the first. Costs the product of the lengths for each candidate; a single letter, and
  /// more than 64, have none.
  ///
  /// - Parameter most: How many slips there may be at most, where that is fewer.
  public static func of(
    _ word: String, among candidates: some Sequence<String>, slips most: Int = .max
  ) -> String? {
    all(word, among: candidates, slips: most).first
  }

  /// All candidates that are as near as the nearest, in their order; none where none is near enough.
  public static func all(
    _ word: String, among candidates: some Sequence<String>, slips most: Int = .max
  ) -> [String] {
    let letters = normalised(word)
    guard (2...64).contains(letters.count) else { return [] }
    var best: (candidates: [String], distance: Int) = ([], .max)
    for candidate in candidates {
      let target = normalised(candidate)
      let limit = min(most, max(1, min(letters.count, target.count) / 3))
      guard let distance = EditDistance.between(letters, target, upTo: limit) else { continue }
      if distance < best.distance { best = ([], distance) }
      if distance == best.distance { best.candidates.append(candidate) }
    }
    return best.candidates
  }

  /// Hyphens, spaces and capitals are no slips worth counting.
  private static func normalised(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
  }
}

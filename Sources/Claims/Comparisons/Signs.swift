extension Comparison {
  /// Lists of what is felt or seen: what one lacks is no contradiction. Signs that exclude each other cannot be what a
  /// condition shows, unless one list has both: "a slow heartbeat" and "a fast heartbeat" of one source are both possible.
  static let signs = alternativeTerms(name: "signs", exclusive: [.sign]) { $0.excludeEachOther($1, $2) }
}

extension TermJudge {
  /// Whether two terms are affirmed of which only one can hold at a time.
  fileprivate func excludeEachOther(_ one: Stance, _ other: Stance) -> Bool {
    guard let left = one.affirmedTerm, let right = other.affirmedTerm else { return false }
    return left.concepts.contains { left in right.concepts.contains { vocabulary.exclusion(left, $0) != nil } }
  }
}

/// Finds, for a value that is gone, a new one that may say the same in words that nobody could read as the same: a hint for
/// who looks at the change, which stays what it is.
struct LikelyRewording {
  let knowledge: Knowledge

  /// The pairs with what is gone next to its likeliest rewording, each new value once: those that share the most words
  /// first. The number of gone values times that of new ones; where there are too many, nothing is looked for.
  func marking(_ pairs: [ClaimPair]) -> [ClaimPair] {
    let gone = pairs.indices.filter { pairs[$0].newer == nil }
    let new = pairs.indices.filter { pairs[$0].older == nil }
    guard !gone.isEmpty, !new.isEmpty, gone.count * new.count <= Self.mostPairs else { return pairs }
    let words = pairs.map { pair in
      pair.older != nil && pair.newer != nil ? [] : (pair.older ?? pair.newer).map(words(of:)) ?? []
    }
    var likenesses: [(likeness: Double, gone: Int, new: Int)] = []
    for one in gone {
      for other in new where pairs[one].older?.scope(knowledge) == pairs[other].newer?.scope(knowledge) {
        let shared = words[one].intersection(words[other]).count
        let likeness = Double(shared) / Double(max(1, words[one].union(words[other]).count))
        if likeness >= Self.leastLikeness { likenesses.append((likeness, one, other)) }
      }
    }
    likenesses.sort { ($1.likeness, $0.gone, $0.new) < ($0.likeness, $1.gone, $1.new) }
    var marked = pairs
    var taken: Set<Int> = []
    for (_, gone, new) in likenesses where marked[gone].likelyRewording == nil && taken.insert(new).inserted {
      marked[gone].likelyRewording = pairs[new].newer
    }
    return marked
  }

  private func words(of claim: RevisedClaim) -> Set<String> {
    Set(knowledge.vocabulary.form(of: Phrase.words(of: claim.claim.wording.text)).parts.flatMap(\.tokens))
  }

  /// The least share of their words that both have.
  private static let leastLikeness = 1.0 / 3
  private static let mostPairs = 10_000
}

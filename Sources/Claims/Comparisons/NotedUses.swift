extension ClaimGroup {
  /// Two positions that agree about a piece of care, and lie so far apart in how strongly they advise it that an editor
  /// should hear of it.
  public struct NotedPair: Sendable {
    /// Index of a position.
    public let left: Int
    public let right: Int
    /// What it is that both name, as the left one has it.
    public let name: String
    public let leftUse: String
    public let rightUse: String
  }

  /// The pairs of positions about one piece of care that agree and are worth a note; see `Scale.notedFrom`. Linear in the
  /// number of positions.
  public func notedPairs(_ knowledge: Knowledge) -> [NotedPair] {
    guard positions.count > 1, let scale = knowledge.scale(named: definition.scale), scale.notedFrom != nil else {
      return []
    }
    let comparison = ScaleComparison(scale)
    var known: [String: [(position: Int, care: CareReading, use: ScaleReading)]] = [:]
    var pairs: [NotedPair] = []
    for index in positions.indices {
      guard let (care, use) = use(at: index) else { continue }
      let key = "\(care.narrowing.sorted().joined(separator: " "))|\(care.term.statedForm)"
      for other in known[key, default: []] where comparison.isWorthNoting(other.use, use) {
        pairs.append(
          NotedPair(
            left: other.position, right: index, name: other.care.text, leftUse: other.use.summary,
            rightUse: use.summary))
      }
      if known[key, default: []].count < Self.mostUses { known[key, default: []].append((index, care, use)) }
    }
    return pairs
  }

  /// How strongly a position advises one piece of care; nil where it does not say, or says something else of it.
  private func use(at index: Int) -> (CareReading, ScaleReading)? {
    let stances = positions[index].stances
    guard stances.count == 1, !stances[0].isDenied, let care = stances[0].reading as? CareReading, let use = care.use,
      care.isAdvised || care.isNotNeeded, !care.isCessation
    else { return nil }
    return (care, use)
  }

  /// As many uses of one thing differ from each other at most, but for cases that are told of besides.
  private static let mostUses = 30
}

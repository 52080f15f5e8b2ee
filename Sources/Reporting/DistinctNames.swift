/// Tells names apart that are alike: consumers take two things of one name for one thing.
struct DistinctNames {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// The name, with a number if it was given before: in the order of the report, so that it stays the same.
  mutating func distinct(_ name: String) -> String {
    var candidate = name
    while !taken.insert(candidate).inserted {
      counts[name, default: 1] += 1
      candidate = "\(name)-\(counts[name, default: 1])"
    }
    return candidate
  }
}

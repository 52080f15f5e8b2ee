/// The distinct sets of a pattern: states name them by index, so that a repetition does not copy them.
struct ScalarSetTable {
  private(set) var sets: [ScalarSet] = []
  private var indices: [ScalarSet: Int] = [:]

  mutating func index(of set: ScalarSet) -> Int {
    if let index = indices[set] { return index }
    indices[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }
}

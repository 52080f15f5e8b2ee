internal import Text

/// Watches what the merge keys of one file bring in, so that mappings that merge each other cannot make every later
/// walk over their entries slow.
struct MergeBudget {
  /// The steps that it takes to gather a mapping's entries, for those that merge or are merged.
  private var sizes: [Int: Int] = [:]
  /// The steps of all mappings that merge.
  private var total = 0
  /// Every entry and merged mapping counted once: no mapping can take more, however often they merge each other.
  private var distinct = 0

  /// Adds a mapping that has just ended; gives a problem where that is too much.
  mutating func problem(atEndOf mapping: Int, in nodes: [Node], limit: Int) -> SyntaxProblem? {
    var own = 0
    var merged = 0
    var mergeKey = mapping
    var key = mapping + 1
    while key < nodes.count {
      let value = Int(nodes[key].subtreeEnd)
      guard value < nodes.count else { break }
      // No other text of two bytes has the same hash.
      if nodes[key].contentHash == ContentHash.mergeKey, nodes[key].range.offsets.count == 2 {
        mergeKey = key
        for target in targets(of: value, in: nodes) {
          own += 1
          merged += size(of: target, in: nodes)
        }
      }
      own += 1
      key = Int(nodes[value].subtreeEnd)
    }
    distinct += own
    let size = min(own + merged, distinct)
    sizes[mapping] = size
    total += size
    guard total > limit else { return nil }
    return SyntaxProblem(kind: .aliasExpansion, range: nodes[mergeKey].range, detail: "\(limit)")
  }

  private func targets(of value: Int, in nodes: [Node]) -> [Int] {
    let value = resolved(value, in: nodes)
    guard nodes[value].kind == .sequence else { return [value] }
    var targets: [Int] = []
    var item = value + 1
    while item < Int(nodes[value].subtreeEnd) {
      targets.append(resolved(item, in: nodes))
      item = Int(nodes[item].subtreeEnd)
    }
    return targets
  }

  private func resolved(_ index: Int, in nodes: [Node]) -> Int {
    nodes[index].kind == .alias ? Int(nodes[index].payload) : index
  }

  private mutating func size(of target: Int, in nodes: [Node]) -> Int {
    guard nodes[target].kind == .mapping else { return 0 }
    if let size = sizes[target] { return size }
    var size = 0
    var child = target + 1
    while child < Int(nodes[target].subtreeEnd) {
      size += 1
      child = Int(nodes[child].subtreeEnd)
    }
    size /= 2
    sizes[target] = size
    distinct += size
    return size
  }
}

/// Gathers the entries of one mapping, and of those that it merges.
struct EntryCollector {
  private let tree: NodeTree
  private(set) var entries: [NodeTree.Entry] = []
  /// The keys so far, once there are too many to compare each with all.
  private var seen: Set<ContentKey> = []

  /// Whether keys have to be compared at all.
  private let mayRepeatKeys: Bool

  private static let few = 16

  init(_ mapping: NodeID, of tree: NodeTree) {
    let node = tree[mapping]
    mayRepeatKeys = node.mayRepeatKeys || node.mayMerge
    self.tree = tree
    entries.reserveCapacity(min(Int(node.subtreeEnd - mapping.index) / 2, Self.few))
  }

  /// Takes a mapping's own entries, then those of the mappings it merges: depth first and in order, as the first of
  /// several counts.
  @inline(__always)
  mutating func collect(_ mapping: NodeID) {
    if tree[mapping].mayMerge {
      collectWithMerges(mapping)
    } else {
      var children = tree.children(of: mapping)
      while let key = children.next(), let value = children.next() { take(key, value) }
    }
  }

  private mutating func collectWithMerges(_ mapping: NodeID) {
    // A mapping that was merged once has nothing more to give; merges that multiply cost as much as one each.
    var visited: Set<NodeID> = []
    var pending = [mapping]
    while let mapping = pending.popLast() {
      guard visited.insert(mapping).inserted else { continue }
      var merged: [NodeID] = []
      var children = tree.children(of: mapping)
      while let key = children.next(), let value = children.next() {
        if tree.isMergeKey(key) {
          let value = tree.resolved(value)
          merged += tree[value].kind == .sequence ? tree.children(of: value).map(tree.resolved) : [value]
        } else {
          take(key, value)
        }
      }
      for target in merged.reversed() where tree[target].kind == .mapping { pending.append(target) }
    }
  }

  @inline(__always)
  private mutating func take(_ key: NodeID, _ value: NodeID) {
    if isNew(key) { entries.append(NodeTree.Entry(key: key, value: value)) }
  }

  @inline(__always)
  private mutating func isNew(_ key: NodeID) -> Bool {
    if !mayRepeatKeys { return true }
    if entries.count < Self.few {
      for entry in entries where tree.haveSameContent(entry.key, key) { return false }
      return true
    }
    return isNewAmongMany(key)
  }

  private mutating func isNewAmongMany(_ key: NodeID) -> Bool {
    if seen.isEmpty {
      for entry in entries where isScalar(entry.key) { seen.insert(ContentKey(tree: tree, node: entry.key)) }
    }
    return !isScalar(key) || seen.insert(ContentKey(tree: tree, node: key)).inserted
  }

  private func isScalar(_ key: NodeID) -> Bool { tree[tree.resolved(key)].kind == .scalar }
}

extension NodeTree {
  /// The items of a sequence, or the keys and values of a mapping in turn, as written: aliases and merge keys too.
  public struct Children: Sequence, IteratorProtocol {
    let tree: NodeTree
    var position: UInt32
    let end: UInt32

    @inline(__always)
    public mutating func next() -> NodeID? {
      guard position < end else { return nil }
      defer { position = tree.nodes[Int(position)].subtreeEnd }
      return NodeID(Int(position))
    }
  }

  /// The children of a collection, in the order of the text; none for a scalar or an alias.
  @inline(__always)
  public func children(of id: NodeID) -> Children {
    let node = self[id]
    let isCollection = node.kind == .sequence || node.kind == .mapping
    return Children(tree: self, position: id.index + 1, end: isCollection ? node.subtreeEnd : 0)
  }

  /// A key of a mapping with its value.
  public struct Entry: Sendable {
    public let key: NodeID
    public let value: NodeID
  }

  /// The entries of a mapping, each key once (the first counts), with those that merge keys (`<<`) bring in after its
  /// own. A merge value that is no mapping brings in nothing.
  ///
  /// Values may be aliases. At most `limit` entries are given, so that nested merges cannot multiply without end.
  public func entries(of id: NodeID, limit: Int = 100_000) -> [Entry] {
    var entries: [Entry] = []
    var merged: [NodeID] = []
    append(entriesOf: id, to: &entries, merged: &merged, limit: limit)
    guard !merged.isEmpty else { return entries }
    var seen = Set(entries.map { text(of: $0.key) })
    var visited: Set<NodeID> = [id]
    // Depth first and in order, as the first of several merged mappings counts.
    var pending = Array(merged.reversed())
    while let mapping = pending.popLast(), entries.count < limit {
      guard visited.insert(mapping).inserted else { continue }
      var found: [Entry] = []
      var nested: [NodeID] = []
      append(entriesOf: mapping, to: &found, merged: &nested, limit: limit)
      entries += found.filter { seen.insert(text(of: $0.key)).inserted }
      pending += nested.reversed()
    }
    return entries
  }

  private func append(entriesOf id: NodeID, to entries: inout [Entry], merged: inout [NodeID], limit: Int) {
    guard self[id].kind == .mapping else { return }
    var children = children(of: id)
    while let key = children.next(), let value = children.next(), entries.count < limit {
      if isMergeKey(key) {
        let value = resolved(value)
        merged += self[value].kind == .sequence ? self.children(of: value).map(resolved) : [value]
      } else {
        entries.append(Entry(key: key, value: value))
      }
    }
  }

  /// Whether a key is the merge key `<<` of YAML 1.1, which editors of YAML still use with anchors.
  @inline(__always)
  func isMergeKey(_ id: NodeID) -> Bool {
    let node = self[id]
    return node.kind == .scalar && node.style == .plain && node.contentHash == Self.mergeKeyHash
  }

  private static let mergeKeyHash = ContentHash.of("<<")
}

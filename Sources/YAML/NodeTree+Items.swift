public import Text

extension NodeTree {
  /// What begins first after an offset: an entry of a mapping with its key, an item of a sequence, a value that stands
  /// below its key, or a whole document.
  ///
  /// Logarithmic in the number of nodes.
  public func item(after offset: Int) -> (range: TextRange, isDocument: Bool)? {
    guard var index = indexOfNode(from: offset) else { return nil }
    // Brackets begin something themselves; an indented block begins with what stands in it.
    while nodes[index].isBlockCollection, index + 1 < Int(nodes[index].subtreeEnd) { index += 1 }
    let first = NodeID(index)
    var outermost: NodeID?
    var current = first
    while let parent = parent(of: current), Int(self[current].range.start) >= offset {
      if self[parent].kind == .sequence { outermost = current }
      current = parent
    }
    if parent(of: current) == nil, Int(self[current].range.start) >= offset {
      return (self[current].range, true)
    }
    return (outermost.map { self[$0].range } ?? entry(beginningWith: first), false)
  }

  /// Whether anything stands before an offset.
  public func hasNode(before offset: Int) -> Bool { nodes.first.map { Int($0.range.start) < offset } ?? false }

  private func indexOfNode(from offset: Int) -> Int? {
    let index = nodes.partitioningIndex { Int($0.range.start) >= offset }
    return index < nodes.count ? index : nil
  }

  /// A key with its value; any other node alone.
  private func entry(beginningWith node: NodeID) -> TextRange {
    guard let value = value(ofKey: node) else { return self[node].range }
    return TextRange(start: self[node].range.start, end: self[value].range.end)
  }

  /// The value that follows a key as it is written; nil for what is no key.
  public func value(ofKey node: NodeID) -> NodeID? {
    let link = ancestry.link(of: node, in: self)
    guard let parent = link.parent, self[parent].kind == .mapping, link.step == node.index,
      self[node].subtreeEnd < self[parent].subtreeEnd
    else { return nil }
    return NodeID(self[node].subtreeEnd)
  }

  /// What stands before a node in the same collection; nil for the first.
  public func sibling(before node: NodeID) -> NodeID? {
    guard let parent = parent(of: node), node.index > parent.index + 1 else { return nil }
    var current = NodeID(node.index - 1)
    while let above = self.parent(of: current), above != parent { current = above }
    return current
  }
}

extension Node {
  fileprivate var isBlockCollection: Bool { style == .block && (kind == .mapping || kind == .sequence) }
}

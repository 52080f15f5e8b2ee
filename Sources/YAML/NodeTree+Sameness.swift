extension NodeTree {
  /// Whether a node is written like another, of this tree or another one: the same values in the same order and styles,
  /// whatever their places and comments. Linear in the smaller of the two.
  ///
  /// Where aliases or tags may make the same words mean something else, the answer is no.
  public func isSame(_ id: NodeID, as other: NodeID, in tree: NodeTree) -> Bool {
    guard !hasAliases, !tree.hasAliases, tags.isEmpty, tree.tags.isEmpty else { return false }
    let (start, end) = (id.index, self[id].subtreeEnd)
    let (otherStart, otherEnd) = (other.index, tree[other].subtreeEnd)
    guard end - start == otherEnd - otherStart else { return false }
    for offset in 0..<(end - start) {
      let (left, right) = (NodeID(start + offset), NodeID(otherStart + offset))
      let (one, another) = (self[left], tree[right])
      guard one.kind == another.kind, one.style == another.style, one.contentHash == another.contentHash,
        one.subtreeEnd - start == another.subtreeEnd - otherStart
      else { return false }
      if one.kind == .scalar,
        !withContent(of: left, { content in tree.withContent(of: right) { content.hasSameBytes(as: $0) } })
      {
        return false
      }
    }
    return true
  }
}

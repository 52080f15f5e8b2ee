extension NodeTree {
  /// The items of a sequence, or the keys and values of a mapping in turn, as written: aliases and merge keys too.
  public struct Children: Sequence, IteratorProtocol {
    @usableFromInline let tree: NodeTree
    @usableFromInline var position: UInt32
    @usableFromInline let end: UInt32

    @inlinable
    init(tree: NodeTree, position: UInt32, end: UInt32) {
      self.tree = tree
      self.position = position
      self.end = end
    }

    @inlinable
    public mutating func next() -> NodeID? {
      guard position < end else { return nil }
      let id = NodeID(position)
      position = tree.nodes[Int(position)].subtreeEnd
      return id
    }
  }

  /// The children of a collection, in the order of the text; none for a scalar or an alias.
  @inlinable
  public func children(of id: NodeID) -> Children {
    let node = self[id]
    let isCollection = node.kind == .sequence || node.kind == .mapping
    return Children(tree: self, position: id.index + 1, end: isCollection ? node.subtreeEnd : 0)
  }
}

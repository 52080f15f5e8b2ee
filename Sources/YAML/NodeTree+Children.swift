extension NodeTree {
  /// The items of a sequence, or the keys and values of a mapping in turn, as written: aliases and merge keys too.
  public struct Children: Sequence, IteratorProtocol {
    let tree: NodeTree
    var position: UInt32
    let end: UInt32

    @inline(__always)
    public mutating func next() -> NodeID? {
      guard position < end else { return nil }
      let id = NodeID(Int(position))
      position = tree.nodes[Int(position)].subtreeEnd
      return id
    }
  }

  /// The children of a collection, in the order of the text; none for a scalar or an alias.
  @inline(__always)
  public func children(of id: NodeID) -> Children {
    let node = self[id]
    let isCollection = node.kind == .sequence || node.kind == .mapping
    return Children(tree: self, position: id.index + 1, end: isCollection ? node.subtreeEnd : 0)
  }
}

internal import Synchronization

/// What each node of a tree hangs on, gathered when it is first asked for: most files have nothing to tell.
final class Ancestry: Sendable {
  /// A node's parent and its place there.
  struct Link: Sendable {
    /// The collection that the node stands in; nil for a document's root.
    var parent: NodeID?
    /// In a sequence, the node's position; in a mapping, the index of the key that it is or that it belongs to.
    var step: UInt32 = 0
  }

  private let links = Mutex<[Link]?>(nil)

  /// The link of a node. Linear in the size of the tree the first time.
  func link(of id: NodeID, in tree: NodeTree) -> Link {
    links.withLock { links in
      if let links { return links[Int(id.index)] }
      let gathered = Self.links(in: tree)
      links = gathered
      return gathered[Int(id.index)]
    }
  }

  private static func links(in tree: NodeTree) -> [Link] {
    var links = Array(repeating: Link(), count: tree.count)
    for index in 0..<tree.count {
      let parent = NodeID(index)
      let isMapping = tree[parent].kind == .mapping
      var key = parent.index
      for (position, child) in tree.children(of: parent).enumerated() {
        if position.isMultiple(of: 2) { key = child.index }
        links[Int(child.index)] = Link(parent: parent, step: isMapping ? key : UInt32(position))
      }
    }
    return links
  }
}

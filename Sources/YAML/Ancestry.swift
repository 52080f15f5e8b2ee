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

  /// One pass over the nodes, in the order of the text, with the collections that are open.
  private static func links(in tree: NodeTree) -> [Link] {
    [Link](unsafeUninitializedCapacity: tree.count) { links, count in
      var open: [Collection] = []
      var current = Collection()
      tree.nodes.withUnsafeBufferPointer { nodes in
        for (index, node) in nodes.enumerated() {
          while index >= current.end { current = open.popLast() ?? Collection(end: .max) }
          links.initializeElement(at: index, to: current.link(ofNext: UInt32(truncatingIfNeeded: index)))
          guard node.kind == .mapping || node.kind == .sequence else { continue }
          open.append(current)
          current = Collection(
            id: NodeID(index), isMapping: node.kind == .mapping, end: Int(node.subtreeEnd), key: UInt32(index))
        }
      }
      count = tree.count
    }
  }

  /// A collection, and how much of it has been passed.
  private struct Collection {
    var id: NodeID?
    var isMapping = false
    var end = Int.max
    /// The key of a mapping that was passed last.
    var key: UInt32 = 0
    var position: UInt32 = 0

    mutating func link(ofNext node: UInt32) -> Link {
      guard let id else { return Link() }
      defer { position += 1 }
      guard isMapping else { return Link(parent: id, step: position) }
      if position.isMultiple(of: 2) { key = node }
      return Link(parent: id, step: key)
    }
  }
}

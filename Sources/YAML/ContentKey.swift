/// A scalar as a key of sets and dictionaries: equal where the content is, byte by byte.
///
/// Strings would not do: they are equal where Unicode says so, YAML's keys only where their code points are. The
/// tree's own hashes would not either: a hostile file can be made to collide them.
struct ContentKey: Hashable {
  let tree: NodeTree
  /// A scalar, or an alias of one.
  let node: NodeID

  static func == (left: Self, right: Self) -> Bool { left.tree.haveSameContent(left.node, right.node) }

  func hash(into hasher: inout Hasher) {
    tree.withContent(of: tree.resolved(node)) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

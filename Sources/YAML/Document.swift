/// One document of a file.
public struct Document: Sendable {
  public let tree: NodeTree
  public let root: NodeID
  /// Index in the file, from 0.
  public let index: Int

  public init(tree: NodeTree, root: NodeID, index: Int) {
    self.tree = tree
    self.root = root
    self.index = index
  }
}

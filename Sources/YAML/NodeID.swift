/// Names a node of a `NodeTree`.
public struct NodeID: Hashable, Sendable {
  /// Index into the tree's flat array; nodes stand there in the order of the text.
  public let index: UInt32

  /// The node at an index that a tree gave.
  @inlinable
  public init(_ index: UInt32) { self.index = index }

  @inline(__always)
  init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }
}

public import Text

/// Names a node of a `NodeTree`.
public struct NodeID: Hashable, Sendable {
  /// Index into the tree's flat array; nodes stand there in the order of the text.
  public let index: UInt32

  init(_ index: Int) { self.index = UInt32(index) }
}

/// One YAML node: 32 bytes in a flat array, its text a range of the file.
public struct Node: Sendable {
  public enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping, alias
  }

  /// How a node is written.
  public enum Style: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded, flow, block
  }

  public internal(set) var kind: Kind
  public internal(set) var style: Style
  /// Whether the scalar's content differs from the bytes of its range (escapes, folding).
  var isDecoded = false
  /// The bytes that write the node, without anchor and tag; a quoted scalar's quotes are part of it.
  public internal(set) var range: TextRange
  /// Index of the first node after this one and everything inside it.
  var subtreeEnd: UInt32
  /// Scalar: place in the tree's decoded texts. Alias: index of the node it stands for.
  var payload: UInt32 = 0
  /// Hash of a scalar's content, the same in every tree of one run; 0 for the others.
  public internal(set) var contentHash: UInt64 = 0
}

public import Text

/// One YAML node: 32 bytes in a flat array, its text a range of the file.
public struct Node: Sendable {
  /// What YAML calls a node's kind; an alias is one of its own until it is resolved.
  public enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping, alias
  }

  /// How a node is written.
  public enum Style: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded, flow, block
  }

  /// Whether it is a scalar, a list, a mapping or an alias.
  public internal(set) var kind: Kind
  /// How it is written.
  public internal(set) var style: Style
  /// Whether the scalar's content differs from the bytes of its range (escapes, folding).
  @usableFromInline var isDecoded = false
  /// Whether the mapping holds a plain `<<`, so that others may have to be merged into it.
  public internal(set) var mayMerge = false
  /// Whether two keys of the mapping may be the same: that no two are is certain.
  public internal(set) var mayRepeatKeys = false
  /// The bytes that write the node, without anchor and tag.
  ///
  /// A quoted scalar's quotes are part of it; a block scalar begins at its `|` or `>` and ends with its last visible
  /// character; a block collection ends where its last child does; an empty scalar has an empty range right after the
  /// `:`, `-` or `?` that it belongs to.
  public internal(set) var range: TextRange
  /// Index of the first node after this one and everything inside it.
  @usableFromInline var subtreeEnd: UInt32
  /// Scalar: number of its text among the tree's decoded texts. Alias: index of the node it stands for.
  @usableFromInline var payload: UInt32 = 0
  /// Hash of a scalar's content, the same in every tree of one run; an alias has that of its target, a collection 0.
  public internal(set) var contentHash: UInt64 = 0
}

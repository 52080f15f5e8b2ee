public import Text

/// A comment, from its `#` to the end of the line.
public struct Comment: Sendable {
  public let range: TextRange
}

extension NodeTree {
  /// The comments of the file, in order: libyaml drops them, so they are found in the gaps between nodes.
  ///
  /// Linear in the size of the file; free of cost beyond one scan where it holds no `#`. Where reading stopped at a
  /// problem, comments after it are found too, as long as no quoted text misleads.
  public func comments() -> [Comment] {
    file.bytes.withUnsafeBufferPointer { bytes in
      guard bytes.contains(UInt8(ascii: "#")) else { return [] }
      var search = CommentSearch(bytes: bytes)
      for node in nodes where node.kind == .scalar || node.kind == .alias { search.pass(node) }
      search.finish(isReadWhole: problem == nil)
      return search.comments
    }
  }
}

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
    guard file.bytes.contains(UInt8(ascii: "#")) else { return [] }
    var comments: [Comment] = []
    var gapStart = 0
    for node in nodes where node.kind == .scalar || node.kind == .alias {
      append(commentsIn: gapStart..<max(gapStart, Int(node.range.start)), to: &comments)
      if node.style == .literal || node.style == .folded { append(headerCommentOf: node, to: &comments) }
      gapStart = max(gapStart, Int(node.range.end))
    }
    append(commentsIn: gapStart..<file.bytes.count, to: &comments)
    return comments
  }

  private func append(commentsIn gap: Range<Int>, to comments: inout [Comment]) {
    var index = gap.lowerBound
    while index < gap.upperBound {
      if file.bytes[index] == UInt8(ascii: "#"), index == 0 || file.bytes[index - 1].isWhitespace {
        let end = endOfLine(from: index)
        comments.append(Comment(range: TextRange(index..<end)))
        index = end
      } else {
        index += 1
      }
    }
  }

  /// `key: | # comment`
  private func append(headerCommentOf node: Node, to comments: inout [Comment]) {
    let start = Int(node.range.start)
    append(commentsIn: start..<endOfLine(from: start), to: &comments)
  }

  private func endOfLine(from offset: Int) -> Int {
    file.bytes[offset...].firstIndex { $0.isLineBreak } ?? file.bytes.count
  }
}

internal import Text

/// Walks the gaps between the nodes of a text.
struct CommentSearch {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var comments: [Comment] = []
  private var gapStart = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Searches the gap before a node, and goes on after it.
  mutating func pass(_ node: Node) {
    search(gapStart..<max(gapStart, Int(node.range.start)), needsBlank: false)
    gapStart = max(gapStart, Int(node.range.end))
    if node.style == .literal || node.style == .folded {
      // `key: | # comment`
      let header = Int(node.range.start)..<bytes.endOfLine(from: Int(node.range.start))
      search(header, needsBlank: false)
      gapStart = max(gapStart, header.upperBound)
    }
  }

  mutating func finish(isReadWhole: Bool) {
    search(gapStart..<bytes.count, needsBlank: !isReadWhole)
  }

  /// Between nodes every `#` begins a comment, as libyaml has it; where it did not read, only one after a blank may.
  private mutating func search(_ gap: Range<Int>, needsBlank: Bool) {
    var index = gap.lowerBound
    while index < gap.upperBound {
      let begins = bytes[index] == UInt8(ascii: "#")
      if begins, !needsBlank || index == 0 || bytes[index - 1].isBlank || bytes.lineBreak(before: index) > 0 {
        let end = bytes.endOfLine(from: index)
        comments.append(Comment(range: TextRange(index..<end)))
        index = end
      } else {
        index += 1
      }
    }
  }
}

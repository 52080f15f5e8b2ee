internal import Findings
internal import Text
internal import YAML

extension IgnoreComment {
  /// The exceptions in a file's comments, in order. Free of cost beyond one scan where the file has no comments.
  static func reading(_ tree: NodeTree) -> [IgnoreComment] {
    let file = tree.file
    return tree.comments().compactMap { comment in
      let text = file.text(in: comment.range)
      guard text.utf8.count > word.utf8.count else { return nil }
      return IgnoreComment(
        text[...], at: Place(file: file, range: comment.range), document: document(holding: comment, in: tree),
        scope: scope(of: comment, in: tree))
    }
  }

  private static func document(holding comment: Comment, in tree: NodeTree) -> Int {
    let next = tree.documents.partitioningIndex { tree[$0].range.end >= comment.range.start }
    return min(next, max(0, tree.documents.count - 1))
  }

  private static func scope(of comment: Comment, in tree: NodeTree) -> Scope {
    let start = Int(comment.range.start)
    guard tree.hasNode(before: start) else { return .file }
    let bytes = tree.file.bytes
    var lineStart = start
    while lineStart > 0, !bytes[lineStart - 1].isLineBreak { lineStart -= 1 }
    if bytes[lineStart..<start].contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) {
      return .range(TextRange(lineStart..<start))
    }
    return tree.item(after: Int(comment.range.end)).map { .range($0.range) } ?? .nothing
  }
}

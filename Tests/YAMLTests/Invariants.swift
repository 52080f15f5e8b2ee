import Testing
import Text
import YAML

/// What must hold of every reading, whatever the bytes are.
struct Invariants {
  let tree: NodeTree
  private var size: Int { tree.file.bytes.count }
  private var failures: [String] = []

  init(_ tree: NodeTree) { self.tree = tree }

  /// Says what does not hold; nothing, if all is well.
  static func violations(of contents: [UInt8]) -> [String] {
    var invariants = Invariants(NodeTree.reading(TextFile(path: "a", contents: contents)))
    invariants.check()
    return invariants.failures
  }

  private mutating func check() {
    var end = 0
    for root in tree.documents {
      expect(Int(tree[root].range.start) >= end, "documents overlap")
      checkNode(root)
      end = Int(tree[root].range.end)
      _ = tree.duplicateKeys(in: root)
    }
    checkComments()
    if let problem = tree.problem {
      expect(Int(problem.range.end) <= size, "problem outside")
      expect(problem.noticed.map { Int($0.end) <= size } ?? true, "noticed outside")
      if problem.kind != .other { expect(!problem.range.isEmpty || size == 0, "problem without a place") }
    }
  }

  private mutating func checkNode(_ root: NodeID) {
    var pending = [root]
    var visited = 0
    while let id = pending.popLast() {
      visited += 1
      let node = tree[id]
      expect(Int(node.range.end) <= size, "node outside")
      let children = Array(tree.children(of: id))
      var end = node.range.start
      for child in children {
        expect(tree[child].range.start >= end, "children overlap or lie outside")
        end = tree[child].range.end
      }
      expect(end <= node.range.end, "a child ends after its parent")
      if node.style == .block, !children.isEmpty { expect(end == node.range.end, "a block ends after its last child") }
      switch node.kind {
      case .mapping:
        expect(children.count.isMultiple(of: 2), "a key without value")
        expect(tree.entries(of: id).count <= max(children.count, 100_000), "too many entries")
      case .scalar: checkScalar(id)
      case .alias: expect(begins(node.range, with: "*"), "an alias without asterisk")
      case .sequence: break
      }
      pending += children.reversed()
    }
    expect(visited <= tree.count, "more nodes than there are")
  }

  private mutating func checkScalar(_ id: NodeID) {
    let node = tree[id]
    let written = tree.written(id)
    let text = tree.text(of: id)
    _ = tree.scalarValue(of: id)
    expect(node.contentHash == tree.withContent(of: id) { ContentHash.of($0) }, "another hash")
    switch node.style {
    case .plain:
      let isFolded = written.unicodeScalars.contains { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
      expect(isFolded || written.unicodeScalars.elementsEqual(text.unicodeScalars), "plain text is not as written")
    case .singleQuoted: expect(isQuoted(node.range, "'"), "no quotes")
    case .doubleQuoted: expect(isQuoted(node.range, "\""), "no quotes")
    case .literal: expect(begins(node.range, with: "|"), "no bar")
    case .folded: expect(begins(node.range, with: ">"), "no angle")
    case .flow, .block: expect(false, "a scalar with a collection's style")
    }
  }

  private mutating func checkComments() {
    var end = 0
    for comment in tree.comments() {
      expect(Int(comment.range.start) >= end && Int(comment.range.end) <= size, "comments overlap or lie outside")
      expect(begins(comment.range, with: "#"), "a comment without hash")
      end = Int(comment.range.end)
    }
  }

  private func begins(_ range: TextRange, with character: Unicode.Scalar) -> Bool {
    !range.isEmpty && tree.file.bytes[Int(range.start)] == UInt8(ascii: character)
  }

  private func isQuoted(_ range: TextRange, _ quote: Unicode.Scalar) -> Bool {
    range.offsets.count >= 2 && begins(range, with: quote) && tree.file.bytes[Int(range.end) - 1] == UInt8(ascii: quote)
  }

  private mutating func expect(_ holds: Bool, _ failure: String) {
    if !holds { failures.append(failure) }
  }
}

public import Text

/// The nodes of one YAML file, in flat arrays.
///
/// A class, so that sheets, findings and threads share one copy; it never changes once it is read.
public final class NodeTree: Sendable {
  public let file: TextFile
  /// The root of every document that was read whole, in order. A document without content has an empty scalar.
  public let documents: [NodeID]
  /// What ended the reading, if anything did.
  public let problem: SyntaxProblem?

  let nodes: [Node]
  let decodedTexts: [[UInt8]]
  let tags: [NodeID: String]

  init(
    file: TextFile, documents: [NodeID], problem: SyntaxProblem?, nodes: [Node], decodedTexts: [[UInt8]],
    tags: [NodeID: String]
  ) {
    self.file = file
    self.documents = documents
    self.problem = problem
    self.nodes = nodes
    self.decodedTexts = decodedTexts
    self.tags = tags
  }

  /// A file that was not read at all.
  public static func unread(_ file: TextFile, because problem: SyntaxProblem) -> NodeTree {
    NodeTree(file: file, documents: [], problem: problem, nodes: [], decodedTexts: [], tags: [:])
  }

  /// Number of nodes in all documents.
  public var count: Int { nodes.count }

  public subscript(id: NodeID) -> Node {
    @inline(__always) get { nodes[Int(id.index)] }
  }

  /// The node that this one stands for: itself, or an alias's target.
  @inline(__always)
  public func resolved(_ id: NodeID) -> NodeID {
    let node = self[id]
    return node.kind == .alias ? NodeID(Int(node.payload)) : id
  }

  /// Whether a node stands inside a collection as it is written, or is the collection.
  public func contains(_ id: NodeID, in collection: NodeID) -> Bool {
    collection.index <= id.index && id.index < self[collection].subtreeEnd
  }

  /// The tag written on a node, as libyaml resolves it, such as `tag:yaml.org,2002:str`.
  public func tag(of id: NodeID) -> String? { tags.isEmpty ? nil : tags[id] }
}

extension NodeTree {
  /// Calls a closure with the content of a scalar: unquoted, unescaped, folded. Aliases must be resolved before.
  @inline(__always)
  public func withContent<Result>(of id: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let node = self[id]
    if node.isDecoded { return decodedTexts[Int(node.payload)].withUnsafeBufferPointer(body) }
    let quotes = node.style == .plain ? 0 : 1
    let range = Int(node.range.start) + quotes..<max(Int(node.range.start) + quotes, Int(node.range.end) - quotes)
    return file.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The content of a scalar as a string; of an alias, that of its target; empty for collections.
  public func text(of id: NodeID) -> String {
    let id = resolved(id)
    guard self[id].kind == .scalar else { return "" }
    return withContent(of: id) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether two scalars have the same content.
  public func haveSameContent(_ left: NodeID, _ right: NodeID) -> Bool {
    guard self[left].contentHash == self[right].contentHash else { return false }
    return withContent(of: left) { first in
      withContent(of: right) { second in first.elementsEqual(second) }
    }
  }
}

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

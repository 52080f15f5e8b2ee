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

  @usableFromInline let nodes: [Node]
  @usableFromInline let decodedTexts: DecodedTexts
  let tags: [NodeID: String]
  /// Whether any node is an alias, so that one place can be reached on several ways.
  public let hasAliases: Bool
  /// What aliases stand for.
  private let aliasTargets: Set<NodeID>
  let ancestry = Ancestry()

  init(
    file: TextFile, documents: [NodeID], problem: SyntaxProblem?, nodes: [Node], decodedTexts: DecodedTexts,
    tags: [NodeID: String], aliasTargets: Set<NodeID> = []
  ) {
    self.file = file
    self.documents = documents
    self.problem = problem
    self.nodes = nodes
    self.decodedTexts = decodedTexts
    self.tags = tags
    self.aliasTargets = aliasTargets
    hasAliases = !aliasTargets.isEmpty
  }

  /// Whether an alias stands for a node, or for what it stands in: what is changed there changes in another place, too.
  /// Linear in how deep the node lies.
  public func isRepeated(_ node: NodeID) -> Bool {
    guard hasAliases else { return false }
    var next: NodeID? = node
    while let id = next {
      if aliasTargets.contains(id) { return true }
      next = parent(of: id)
    }
    return false
  }

  /// A file that was not read at all.
  public static func unread(_ file: TextFile, because problem: SyntaxProblem) -> NodeTree {
    NodeTree(file: file, documents: [], problem: problem, nodes: [], decodedTexts: DecodedTexts(), tags: [:])
  }

  /// Number of nodes in all documents, and in what was read of one that a problem cut off.
  public var count: Int { nodes.count }

  public subscript(id: NodeID) -> Node {
    @inlinable get { nodes[Int(id.index)] }
  }

  /// The node that this one stands for: itself, or an alias's target.
  @inlinable @inline(__always)
  public func resolved(_ id: NodeID) -> NodeID {
    let node = self[id]
    return node.kind == .alias ? NodeID(node.payload) : id
  }

  /// Whether a node stands inside a collection as it is written, or is the collection.
  public func contains(_ id: NodeID, in collection: NodeID) -> Bool {
    collection.index <= id.index && id.index < self[collection].subtreeEnd
  }

  /// The tag written on a node, as libyaml resolves it, such as `tag:yaml.org,2002:str`; `!` for the tag that says
  /// "no other tag".
  public func tag(of id: NodeID) -> String? { tags.isEmpty ? nil : tags[id] }
}

internal import Claims
public import Findings
public import Sheets
internal import Text
public import YAML

/// One place where a rule is broken: facts, without words.
public struct Violation: Sendable {
  public let facts: Facts
  public let place: Place
  public let document: Int
  public let related: [Related]
  /// The `source.id` of the sheet that it is in, where a rule looks at several sheets and means one of them.
  public var source: String?
  /// Steps that the severity of the rule's message is raised by, or lowered where negative.
  public var severityShift = 0
  /// What mends it; none where only a person can tell.
  public var edits: [Edit] = []
  /// Whether the edits are sure not to change what the sheet says.
  public var isFixSafe = true

  /// What is to be said, apart from where.
  ///
  /// A class, as thousands of sheets may break a rule in the same way.
  public final class Facts: Sendable {
    /// Which of the rule's messages tells it.
    public let message: String
    public let subject: String?
    public let attribute: Attribute?
    /// What the message's `{name}`s stand for.
    public let arguments: Arguments
    /// What makes it the same violation in the next run, where its arguments say more than that; nil takes the
    /// arguments.
    public let identity: [String]?

    public init(
      _ message: String, subject: String? = nil, attribute: Attribute? = nil, arguments: Arguments = [:],
      identity: [String]? = nil
    ) {
      self.message = message
      self.subject = subject
      self.attribute = attribute
      self.arguments = arguments
      self.identity = identity
    }
  }

  /// A second place; its words are the rule's message of that name.
  public struct Related: Sendable {
    public let message: String
    public let place: Place
    /// What the message's `{name}`s stand for; nil takes the violation's.
    public let arguments: Arguments?

    public init(_ message: String, _ place: Place, arguments: Arguments? = nil) {
      self.message = message
      self.place = place
      self.arguments = arguments
    }
  }

  public init(
    _ facts: Facts, at place: Place, document: Int = 0, related: [Related] = [], source: String? = nil
  ) {
    self.facts = facts
    self.place = place
    self.document = document
    self.related = related
    self.source = source
  }

  public init(
    _ message: String, at place: Place, document: Int = 0, subject: String? = nil, attribute: Attribute? = nil,
    arguments: Arguments = [:], identity: [String]? = nil, related: [Related] = []
  ) {
    self.init(
      Facts(message, subject: subject, attribute: attribute, arguments: arguments, identity: identity), at: place,
      document: document, related: related)
  }
}

extension SheetContext {
  /// A violation in this sheet, on a node as it is written.
  public func violation(
    _ message: String, at node: NodeID, of subject: Subject? = nil, attribute: Attribute? = nil,
    _ arguments: Arguments = [:], related: [(String, NodeID)] = []
  ) -> Violation {
    Violation(
      message, at: sheet.place(of: node), document: sheet.document.index, subject: subject.map(name(of:)),
      attribute: attribute, arguments: arguments,
      related: related.map { Violation.Related($0.0, sheet.place(of: $0.1)) })
  }

  /// What a report calls a subject: the vocabulary's label, else its name as written; for the general block, its topic.
  public func name(of subject: Subject) -> String {
    if subject.key == sheet.general?.key {
      return sheet.text(of: sheet.value(of: .about, in: sheet.source)) ?? "general"
    }
    let name = sheet.name(of: subject)
    return vocabulary.concept(named: name)?.label ?? name
  }
}

extension Sheet {
  /// The place of a node: its bytes and its pointer.
  public func place(of node: NodeID) -> Place { document.place(of: node) }
}

extension Document {
  /// The place of a node: its bytes and its pointer.
  public func place(of node: NodeID) -> Place {
    Place(file: tree.file, range: tree[node].range, pointers: tree, value: node.index, root: root.index)
  }
}

extension NodeTree: PointerSource {
  /// The pointer of a node, by the indices of the node and of its document's root.
  public func pointer(to value: UInt32, from root: UInt32) -> String {
    pointer(to: NodeID(value), from: NodeID(root))
  }
}

internal import Claims
public import Findings
public import Sheets
internal import Text
public import YAML

/// One place where a rule is broken: facts, without words.
public struct Violation: Sendable {
  /// Which of the rule's messages tells it.
  public let message: String
  public let place: Place
  public let document: Int
  public let subject: String?
  public let attribute: Attribute?
  /// What the message's `{name}`s stand for.
  public let arguments: Arguments
  public let related: [Related]
  /// Steps that the severity of the rule's message is raised by, or lowered where negative.
  public var severityShift = 0
  /// What makes it the same violation in the next run, where its arguments say more than that; nil takes the arguments.
  public var identity: [String]?
  /// What mends it; none where only a person can tell.
  public var edits: [Edit] = []
  /// Whether the edits are sure not to change what the sheet says.
  public var isFixSafe = true

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
    _ message: String, at place: Place, document: Int = 0, subject: String? = nil, attribute: Attribute? = nil,
    arguments: Arguments = [:], related: [Related] = []
  ) {
    self.message = message
    self.place = place
    self.document = document
    self.subject = subject
    self.attribute = attribute
    self.arguments = arguments
    self.related = related
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
    Place(file: tree.file, range: tree[node].range, pointer: tree.pointer(to: node, from: root))
  }
}

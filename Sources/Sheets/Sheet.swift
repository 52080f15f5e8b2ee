public import YAML

/// One condition sheet: what a source says, every value with its place.
///
/// Values are nodes of the document; nothing is copied, and nothing is judged here. What could not be read is in `slips`.
/// Blocks, statements and fields stand in flat arrays, and their owners hold ranges of them.
public struct Sheet: Sendable {
  public let document: Document
  /// The document's tree; a copy of the document for each look at it would take its time.
  public let tree: NodeTree
  /// The keys at the top: `sheet`, `source`, ...
  public internal(set) var top: Record
  public internal(set) var source: Record?
  public internal(set) var general: Subject?
  public internal(set) var conditions: [Subject] = []
  /// Where `conditions` stands, if it does.
  public internal(set) var conditionsKey: NodeID?
  public internal(set) var slips: [Slip] = []

  public internal(set) var blocks: [Block] = []
  public internal(set) var statements: [Statement] = []
  public internal(set) var fields: [Field] = []

  init(document: Document) {
    self.document = document
    tree = document.tree
    top = Record(key: nil, node: document.root, fields: 0..<0)
  }
}

/// A key with its value, as written.
public struct Field: Sendable {
  public let key: Key
  public let keyNode: NodeID
  /// The value, aliases resolved.
  public let value: NodeID
}

/// A mapping of fields.
public struct Record: Sendable {
  /// The key that it stands under; nil at the top of a document.
  public let key: NodeID?
  public let node: NodeID
  let fields: Range<Int>
}

/// A condition, or the general block: whatever the sheet's blocks speak about.
public struct Subject: Sendable {
  /// The condition's slug, or `general`.
  public let key: NodeID
  public let node: NodeID
  let blocks: Range<Int>
  /// The condition's `codes`: pairs of code system and code.
  public let codes: [(system: NodeID, code: NodeID)]
}

/// All that a subject says of one attribute (of one structure, where it is anatomy).
public struct Block: Sendable {
  /// What a block holds: values, or a word on why there are none.
  public enum Form: Sendable {
    /// Values, each a statement; perhaps none, where the list is empty.
    case values
    /// `{none: true}`: the source rightly gives none.
    case none(because: NodeID?)
    /// `{unknown: true}`: the source speaks of it, but the sheet's author could not read what.
    case unknown(because: NodeID?)
    /// Something that is no value of this attribute; a slip says what.
    case unreadable
  }

  public let attribute: Attribute
  /// The key as written.
  public let key: NodeID
  public let node: NodeID
  /// The structure's name, for anatomy.
  public let structure: NodeID?
  public internal(set) var form: Form = .values
  public internal(set) var statements: Range<Int>
}

/// One value that a source states, with its qualifiers and its evidence.
public struct Statement: Sendable {
  /// Whether the item states its value.
  public enum Form: Sendable {
    case stated
    /// `{unknown: true}` as one item of a list of which the rest is known.
    case unknown
    /// A long form without the key that holds its value.
    case withoutValue
  }

  public let attribute: Attribute
  /// The whole item as written: the scalar of a short form, the mapping of a long one.
  public let node: NodeID
  /// The scalar that states the value; nil where there is none.
  public internal(set) var value: NodeID?
  public internal(set) var form: Form = .stated
  let fields: Range<Int>

  /// Whether it is written in the long form, with more than the value.
  public var hasQualifiers: Bool { !fields.isEmpty }
}

/// Something that the reader could not read. Whether and how it matters is for rules to say.
public enum Slip: Sendable {
  /// A key that its level does not have. `nearest` is the known key under which its value was read all the same.
  case unknownKey(key: NodeID, level: Level, nearest: Key?)
  /// A value of a type that its place does not take.
  case wrongType(node: NodeID, key: NodeID?, expected: Expectation)
  /// A list of short forms where the attribute takes one value.
  case severalValues(node: NodeID, key: NodeID)
  /// A key with nothing under it, or an empty item of a list.
  case empty(node: NodeID, key: NodeID?)
  /// Reading stopped because aliases multiply the content beyond measure.
  case tooMuchByAliases(node: NodeID)

  /// What a place takes.
  public enum Expectation: String, CaseIterable, Sendable {
    case text = "a text"
    case textOrList = "a text or a list of texts"
    case wholeNumber = "a whole number"
    case mapping = "a mapping (indented `key: value` lines)"
    case listOfMappings = "a list of mappings"
    case value = "a text, a long form (`value: …`) or a list of them"
    case trueOnly = "`true`"
    case scalarKey = "a plain text as key"
  }
}

extension Sheet {
  /// The value of a record's field; nil where the key is missing or has nothing under it.
  public func value(of key: Key, in record: Record?) -> NodeID? {
    guard let record, let field = field(key, in: record.fields) else { return nil }
    return tree.isNull(field.value) ? nil : field.value
  }

  /// The items of a record's field that is a text or a list of texts.
  public func values(of key: Key, in record: Record?) -> [NodeID] {
    guard let node = value(of: key, in: record) else { return [] }
    guard tree[node].kind == .sequence else { return tree[node].kind == .scalar ? [node] : [] }
    return tree.children(of: node).map(tree.resolved).filter { tree[$0].kind == .scalar && !tree.isNull($0) }
  }

  /// The key of a record's field as written; nil where it is missing.
  public func keyNode(of key: Key, in record: Record?) -> NodeID? {
    guard let record else { return nil }
    return field(key, in: record.fields)?.keyNode
  }

  /// The value of a statement's qualifier, such as `when`; nil where it is missing.
  public func value(of key: Key, in statement: Statement) -> NodeID? {
    field(key, in: statement.fields)?.value
  }

  /// Whether a statement has a qualifier of which something is true.
  public func containsField(of statement: Statement, where predicate: (Field) -> Bool) -> Bool {
    for index in statement.fields where predicate(fields[index]) { return true }
    return false
  }

  /// By index: a slice would hold on to the array.
  @inline(__always)
  private func field(_ key: Key, in range: Range<Int>) -> Field? {
    for index in range where fields[index].key == key { return fields[index] }
    return nil
  }

  /// Whether of several values of an attribute that takes one some are of the same case. In a reconciled sheet, where each
  /// has its speakers, they stand side by side.
  public func hasRivals(among statements: ArraySlice<Statement>) -> Bool {
    guard statements.count > 1 else { return false }
    var cases: [String: (count: Int, haveSpeakers: Bool)] = [:]
    // What could not be read is no rival of what could.
    for statement in statements where statement.form != .unknown {
      let known = cases[text(of: value(of: .when, in: statement)) ?? ""] ?? (0, true)
      let hasSpeakers = known.haveSpeakers && value(of: .saidBy, in: statement) != nil
      cases[text(of: value(of: .when, in: statement)) ?? ""] = (known.count + 1, hasSpeakers)
    }
    return cases.values.contains { $0.count > 1 && !$0.haveSpeakers }
  }

  /// The blocks of a subject, in the order of the text.
  public func blocks(of subject: Subject) -> ArraySlice<Block> { blocks[subject.blocks] }

  /// A subject's block of one attribute; of several (anatomy), the first.
  public func block(_ attribute: Attribute, of subject: Subject?) -> Block? {
    guard let subject else { return nil }
    for index in subject.blocks where blocks[index].attribute == attribute { return blocks[index] }
    return nil
  }

  /// Calls a closure with each block of a subject.
  public func forEachBlock(of subject: Subject, _ body: (Block) -> Void) {
    for index in subject.blocks { body(blocks[index]) }
  }

  /// Calls a closure with each statement of a block.
  public func forEachStatement(of block: Block, _ body: (Statement) -> Void) {
    for index in block.statements { body(statements[index]) }
  }

  /// Whether a block has a statement of which something is true.
  public func containsStatement(of block: Block, where predicate: (Statement) -> Bool) -> Bool {
    for index in block.statements where predicate(statements[index]) { return true }
    return false
  }

  /// The statements of a block, in the order of the text.
  public func statements(of block: Block) -> ArraySlice<Statement> { statements[block.statements] }

  /// The content of a node, for messages.
  public func text(of node: NodeID?) -> String? { node.map(tree.text(of:)) }

  /// The name of a condition as written, else its slug.
  public func name(of subject: Subject) -> String {
    let statement = block(.name, of: subject).flatMap { statements(of: $0).first }
    return tree.text(of: statement?.value ?? subject.key)
  }
}

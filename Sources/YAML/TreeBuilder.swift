internal import CYAML
internal import Text

/// Builds the flat arrays of a `NodeTree` from libyaml's events.
struct TreeBuilder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: ReadingLimits
  private var cursor: MarkCursor

  private(set) var nodes: [Node] = []
  private(set) var decodedTexts: [[UInt8]] = []
  private(set) var tags: [NodeID: String] = [:]
  private(set) var documents: [NodeID] = []

  /// Collections that have begun and not ended, outermost first.
  private var open: [Int] = []
  private var anchors: [String: Int] = [:]
  private var documentStart = 0
  /// Where the last thing with bytes of its own ended; libyaml ends block collections only at the next token.
  private var contentEnd = 0
  /// The last quoted scalar, for telling what a problem right after it is about.
  private(set) var lastQuoted: TextRange?

  init(bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    cursor = MarkCursor(bytes)
    nodes.reserveCapacity(bytes.count / 10 + 8)
  }

  /// Takes one event. Throws where the content is more than a sheet may be, or an alias leads nowhere.
  @inline(__always)
  mutating func take(_ event: borrowing yaml_event_t) throws(SyntaxProblem) {
    switch event.type {
    case YAML_SCALAR_EVENT: try takeScalar(event)
    case YAML_MAPPING_START_EVENT: try begin(.mapping, event)
    case YAML_SEQUENCE_START_EVENT: try begin(.sequence, event)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: end(event)
    case YAML_ALIAS_EVENT: try takeAlias(event)
    case YAML_DOCUMENT_START_EVENT:
      anchors.removeAll()
      documentStart = nodes.count
    case YAML_DOCUMENT_END_EVENT:
      if nodes.count > documentStart { documents.append(NodeID(documentStart)) }
    default: break
    }
  }

  /// Closes what a problem left open, so that the nodes can be walked.
  mutating func close() {
    while let index = open.popLast() { finish(index, end: contentEnd) }
  }

  /// The byte offset of a mark of libyaml.
  mutating func offset(of mark: yaml_mark_t) -> Int { cursor.offset(of: mark) }

  // MARK: - Nodes

  private mutating func append(_ node: Node) throws(SyntaxProblem) {
    guard nodes.count < limits.nodes else {
      throw SyntaxProblem(kind: .tooMany, range: node.range, detail: "\(limits.nodes)")
    }
    nodes.append(node)
  }

  private mutating func takeScalar(_ event: borrowing yaml_event_t) throws(SyntaxProblem) {
    let start = start(of: event, anchor: event.data.scalar.anchor, tag: event.data.scalar.tag)
    var end = max(start, cursor.offset(of: event.end_mark))
    let style = Node.Style(event.data.scalar.style)
    if style == .literal || style == .folded {
      while end > start + 1, bytes[end - 1].isWhitespace { end -= 1 }
    }
    let content = UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
    var node = Node(
      kind: .scalar, style: style, range: TextRange(start..<end), subtreeEnd: UInt32(nodes.count + 1))
    node.contentHash = ContentHash.of(content)
    let quotes = style == .plain ? 0 : 1
    if end - start - 2 * quotes != content.count || !bytes[(start + quotes)..<(end - quotes)].elementsEqual(content) {
      node.isDecoded = true
      node.payload = UInt32(decodedTexts.count)
      decodedTexts.append(Array(content))
    }
    if style == .singleQuoted || style == .doubleQuoted { lastQuoted = node.range }
    contentEnd = end
    try append(node)
  }

  private mutating func begin(_ kind: Node.Kind, _ event: borrowing yaml_event_t) throws(SyntaxProblem) {
    let isMapping = kind == .mapping
    let start = start(
      of: event, anchor: isMapping ? event.data.mapping_start.anchor : event.data.sequence_start.anchor,
      tag: isMapping ? event.data.mapping_start.tag : event.data.sequence_start.tag)
    let isFlow =
      isMapping
      ? event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      : event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    let range = TextRange(start..<min(start + 1, bytes.count))
    guard open.count < limits.depth else {
      throw SyntaxProblem(kind: .tooDeep, range: range, detail: "\(limits.depth)")
    }
    contentEnd = start
    open.append(nodes.count)
    try append(Node(kind: kind, style: isFlow ? .flow : .block, range: range, subtreeEnd: 0))
  }

  private mutating func end(_ event: borrowing yaml_event_t) {
    guard let index = open.popLast() else { return }
    if nodes[index].style == .flow {
      let end = cursor.offset(of: event.end_mark)
      // The single pair of `[key: value]` is a flow mapping that no bracket ends.
      let closing = nodes[index].kind == .mapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
      if end > 0, end > contentEnd, bytes[end - 1] == closing { contentEnd = end }
    }
    finish(index, end: contentEnd)
  }

  private mutating func finish(_ index: Int, end: Int) {
    let start = Int(nodes[index].range.start)
    nodes[index].range = TextRange(start..<max(start, end))
    nodes[index].subtreeEnd = UInt32(nodes.count)
  }

  private mutating func takeAlias(_ event: borrowing yaml_event_t) throws(SyntaxProblem) {
    let range = TextRange(cursor.offset(of: event.start_mark)..<cursor.offset(of: event.end_mark))
    let name = event.data.alias.anchor.map { String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) }
    guard let target = anchors[name ?? ""] else {
      throw SyntaxProblem(kind: .aliasWithoutAnchor, range: range, detail: name ?? "")
    }
    guard !open.contains(target) else {
      throw SyntaxProblem(
        kind: .aliasInsideItself, range: range, noticed: nodes[target].range, detail: name ?? "")
    }
    var node = Node(kind: .alias, style: .plain, range: range, subtreeEnd: UInt32(nodes.count + 1))
    node.payload = UInt32(target)
    contentEnd = Int(range.end)
    try append(node)
  }

  // MARK: - Properties

  /// Where the node itself begins, after its anchor and tag, which are kept.
  @inline(__always)
  private mutating func start(
    of event: borrowing yaml_event_t, anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> Int {
    let start = cursor.offset(of: event.start_mark)
    guard anchor != nil || tag != nil else { return start }
    if let anchor {
      anchors[String(cString: UnsafeRawPointer(anchor).assumingMemoryBound(to: CChar.self))] = nodes.count
    }
    if let tag {
      tags[NodeID(nodes.count)] = String(cString: UnsafeRawPointer(tag).assumingMemoryBound(to: CChar.self))
    }
    return skipProperties(from: start, to: cursor.offset(of: event.end_mark))
  }

  private func skipProperties(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!") {
      while offset < bytes.count, !bytes[offset].isWhitespace { offset += 1 }
      let afterProperty = offset
      while offset < bytes.count {
        if bytes[offset].isWhitespace {
          offset += 1
        } else if bytes[offset] == UInt8(ascii: "#") {
          while offset < bytes.count, !bytes[offset].isLineBreak { offset += 1 }
        } else {
          break
        }
      }
      // A property with nothing after it belongs to an empty scalar.
      if afterProperty >= end { return afterProperty }
    }
    return offset
  }
}

extension Node.Style {
  @inline(__always)
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

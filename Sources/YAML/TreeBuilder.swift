internal import CYAML
internal import Text

/// Builds the flat arrays of a `NodeTree` from libyaml's events.
struct TreeBuilder {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ReadingLimits
  var cursor: MarkCursor

  private(set) var nodes: [Node] = []
  private(set) var decodedTexts = DecodedTexts()
  var tags: [NodeID: String] = [:]
  private(set) var documents: [NodeID] = []

  /// Collections that have begun and not ended, outermost first.
  private(set) var open: [Int] = []
  /// The last collection in brackets that ended, for telling what a problem right after it is about.
  private(set) var lastClosedFlow: Int?
  /// Where the last thing with bytes of its own ended; libyaml ends block collections only at the next token.
  private(set) var contentEnd = 0
  var anchors: [String: Int] = [:]
  /// What aliases stand for.
  private(set) var aliasTargets: Set<NodeID> = []
  private var documentStart = 0
  private var merges = MergeBudget()

  init(bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    cursor = MarkCursor(bytes, isASCII: isASCII)
    nodes.reserveCapacity(min(bytes.count / 10 + 8, limits.nodes))
  }

  /// Takes one event; gives a problem where the content is more than a sheet may be, or an alias leads nowhere.
  @inline(__always)
  mutating func take(_ event: UnsafePointer<yaml_event_t>) -> SyntaxProblem? {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: return takeScalar(event)
    case YAML_MAPPING_START_EVENT:
      let data = event.pointee.data.mapping_start
      return begin(.mapping, event, data.anchor, data.tag, isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.pointee.data.sequence_start
      return begin(.sequence, event, data.anchor, data.tag, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return end(event)
    case YAML_ALIAS_EVENT: return takeAlias(event)
    case YAML_DOCUMENT_START_EVENT:
      if !anchors.isEmpty { anchors.removeAll() }
      documentStart = nodes.count
    case YAML_DOCUMENT_END_EVENT:
      if nodes.count > documentStart { documents.append(NodeID(documentStart)) }
    default: break
    }
    return nil
  }

  /// Gives a file of nothing but comments an empty document, so that there is a place to say so.
  mutating func addDocumentIfThereIsNone() {
    guard documents.isEmpty else { return }
    documents.append(NodeID(nodes.count))
    let end = UInt32(truncatingIfNeeded: nodes.count + 1)
    var root = Node(kind: .scalar, style: .plain, range: TextRange(0..<0), subtreeEnd: end)
    root.contentHash = ContentHash.of("")
    nodes.append(root)
  }

  /// Closes what a problem left open, so that the nodes can be walked.
  mutating func close() {
    while let index = open.popLast() {
      finish(index)
      nodes[index].mayRepeatKeys = true
    }
  }

  @inline(__always)
  private mutating func append(_ node: Node) -> SyntaxProblem? {
    guard nodes.count < limits.nodes else {
      return SyntaxProblem(kind: .tooMany, range: node.range, detail: "\(limits.nodes)")
    }
    nodes.append(node)
    return nil
  }

  @inline(__always)
  private mutating func takeScalar(_ event: UnsafePointer<yaml_event_t>) -> SyntaxProblem? {
    let scalar = event.pointee.data.scalar
    let content = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style = Node.Style(scalar.style)
    var start = cursor.offset(of: event.pointee.start_mark)
    var end = max(start, cursor.offset(of: event.pointee.end_mark))
    if start == end {
      start = placeOfEmpty(before: start)
      end = start
    } else if bytes[start] == UInt8(ascii: "!") || bytes[start] == UInt8(ascii: "&") {
      // libyaml swallows the tag `!`, so the bytes tell, not the event.
      keep(scalar.anchor, scalar.tag, of: nodes.count)
      start = skipProperties(2, from: start, to: end)
      end = max(start, end)
    }
    if style == .literal || style == .folded { end = endOfBlockScalar(start..<end) }
    let range = start..<end
    guard content.count <= limits.scalar else {
      return SyntaxProblem(kind: .tooLong, range: TextRange(range), detail: "\(limits.scalar >> 10)")
    }
    var node = Node(
      kind: .scalar, style: style, range: TextRange(range), subtreeEnd: UInt32(truncatingIfNeeded: nodes.count + 1))
    node.contentHash = ContentHash.of(content)
    let quotes = style == .plain ? 0 : 1
    let isAsWritten =
      style != .literal && style != .folded && range.count == content.count + 2 * quotes
      && content.hasSameBytes(
        as: UnsafeBufferPointer(rebasing: bytes[range.lowerBound + quotes..<range.upperBound - quotes]))
    if !isAsWritten {
      node.isDecoded = true
      node.payload = decodedTexts.append(content)
    }
    if style == .plain, ContentHash.isMergeKey(content), let parent = open.last {
      nodes[parent].mayMerge = true
    }
    contentEnd = range.upperBound
    return append(node)
  }

  private mutating func begin(
    _ kind: Node.Kind, _ event: UnsafePointer<yaml_event_t>, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?, isFlow: Bool
  ) -> SyntaxProblem? {
    var start = cursor.offset(of: event.pointee.start_mark)
    if anchor != nil || tag != nil {
      let count = (anchor == nil ? 0 : 1) + (tag == nil ? 0 : 1)
      keep(anchor, tag, of: nodes.count)
      start = skipProperties(count, from: start, to: cursor.offset(of: event.pointee.end_mark))
    }
    let range = bytes.character(at: start)
    guard open.count < limits.depth else {
      return SyntaxProblem(kind: .tooDeep, range: range, detail: "\(limits.depth)")
    }
    contentEnd = start
    open.append(nodes.count)
    return append(Node(kind: kind, style: isFlow ? .flow : .block, range: range, subtreeEnd: 0))
  }

  @inline(__always)
  private mutating func end(_ event: UnsafePointer<yaml_event_t>) -> SyntaxProblem? {
    guard let index = open.popLast() else { return nil }
    // A closing bracket is a token with a width; blocks, and the single pair of `[key: value]`, end without one.
    if nodes[index].style == .flow, event.pointee.start_mark.index < event.pointee.end_mark.index {
      contentEnd = cursor.offset(of: event.pointee.end_mark)
      lastClosedFlow = index
    }
    finish(index)
    if nodes[index].kind == .mapping { nodes[index].mayRepeatKeys = mayRepeatKeys(index) }
    guard nodes[index].mayMerge else { return nil }
    return merges.problem(atEndOf: index, in: nodes, limit: limits.mergedEntries)
  }

  @inline(__always)
  private mutating func finish(_ index: Int) {
    let range = nodes[index].range
    let end = max(range.end, UInt32(truncatingIfNeeded: contentEnd))
    nodes[index].range = TextRange(start: range.start, end: end)
    nodes[index].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// Compares the hashes of a mapping's keys: once here, so that nobody who walks over its entries has to. A few keys
  /// are compared in pairs; of many, it is left open.
  private func mayRepeatKeys(_ mapping: Int) -> Bool {
    nodes.withUnsafeBufferPointer { nodes in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 16) { hashes in
        var count = 0
        var key = mapping + 1
        while key < nodes.count {
          guard count < hashes.count else { return true }
          let hash = nodes[key].contentHash
          for other in 0..<count where hashes[other] == hash { return true }
          hashes[count] = hash
          count += 1
          let value = Int(nodes[key].subtreeEnd)
          guard value < nodes.count else { break }
          key = Int(nodes[value].subtreeEnd)
        }
        return false
      }
    }
  }

  private mutating func takeAlias(_ event: UnsafePointer<yaml_event_t>) -> SyntaxProblem? {
    let start = cursor.offset(of: event.pointee.start_mark)
    let range = TextRange(start..<max(start, cursor.offset(of: event.pointee.end_mark)))
    contentEnd = Int(range.end)
    let name = event.pointee.data.alias.anchor.map { String(libyaml: $0) } ?? ""
    guard let target = anchors[name] else {
      return SyntaxProblem(kind: .aliasWithoutAnchor, range: range, detail: name)
    }
    guard !open.contains(target) else {
      return SyntaxProblem(kind: .aliasInsideItself, range: range, noticed: nodes[target].range, detail: name)
    }
    var node = Node(
      kind: .alias, style: .plain, range: range, subtreeEnd: UInt32(truncatingIfNeeded: nodes.count + 1))
    node.payload = UInt32(truncatingIfNeeded: target)
    node.contentHash = nodes[target].contentHash
    aliasTargets.insert(NodeID(target))
    return append(node)
  }
}

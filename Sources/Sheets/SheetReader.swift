internal import YAML

/// Reads a document as a sheet: whatever can be read, is; the rest becomes slips.
struct SheetReader {
  let tree: NodeTree
  var sheet: Sheet
  /// Entries and items that may still be visited. Aliases could multiply a small file without end.
  private var remaining: Int
  private(set) var isExhausted = false

  init(_ document: Document) {
    tree = document.tree
    sheet = Sheet(document: document)
    remaining = 200_000 + 4 * document.tree.count
    // What sheets have of each, for as many nodes.
    sheet.fields.reserveCapacity(min(tree.count / 3, 10_000))
    sheet.statements.reserveCapacity(min(tree.count / 4, 10_000))
    sheet.blocks.reserveCapacity(min(tree.count / 6, 10_000))
  }

  mutating func read() {
    let root = tree.resolved(sheet.document.root)
    guard tree[root].kind == .mapping else {
      if !tree.isNull(root) { slip(.wrongType(node: root, key: nil, expected: .mapping)) }
      return
    }
    let fields = readFields(of: root, at: .sheet)
    sheet.top = Record(key: nil, node: root, fields: fields)
    for index in fields {
      let field = sheet.fields[index]
      switch field.key {
      case .source: sheet.source = readRecord(field, at: .source)
      case .general: sheet.general = readSubject(key: field.keyNode, node: field.value, at: .general)
      case .conditions: readConditions(field)
      default: break
      }
    }
  }

  mutating func slip(_ slip: Slip) { sheet.slips.append(slip) }

  /// Takes visits off the budget; false once it is used up, which is said once.
  mutating func visit(_ count: Int, at node: NodeID) -> Bool {
    remaining -= count
    guard remaining < 0 else { return true }
    if !isExhausted { slip(.tooMuchByAliases(node: node)) }
    isExhausted = true
    return false
  }

  // MARK: - Mappings

  /// Reads the entries of a mapping whose keys a level names. A misspelt key stands in for the nearest missing one, so
  /// that what is under it is read all the same.
  mutating func readFields(of mapping: NodeID, at level: Level) -> Range<Int> {
    let start = sheet.fields.count
    var unknown: [NodeTree.Entry] = []
    let tree = tree
    var count = 0
    tree.forEachEntry(of: mapping) { _ in count += 1 }
    guard visit(count, at: mapping) else { return start..<start }
    tree.forEachEntry(of: mapping) { entry in
      guard let key = Key.reading(entry.key, in: tree), let shape = level.shape(of: key) else {
        unknown.append(entry)
        return
      }
      append(entry, as: key, shape: shape, since: start)
    }
    if !unknown.isEmpty { readUnknown(unknown, at: level, since: start) }
    return start..<sheet.fields.count
  }

  private mutating func append(_ entry: NodeTree.Entry, as key: Key, shape: Shape, since start: Int) {
    for index in start..<sheet.fields.count where sheet.fields[index].key == key { return }
    let field = Field(key: key, keyNode: entry.key, value: tree.resolved(entry.value))
    sheet.fields.append(field)
    if tree.isNull(field.value) {
      if shape.isUsedUpByNull { slip(.empty(node: field.value, key: field.keyNode)) }
    } else if let expected = shape.expectation, !shape.takes(field.value, in: tree) {
      slip(.wrongType(node: field.value, key: field.keyNode, expected: expected))
    }
  }

  private mutating func readUnknown(_ entries: [NodeTree.Entry], at level: Level, since start: Int) {
    // Nobody misspells so many keys of one mapping: it is something else, and the search for what was meant costs time.
    let isSearched = entries.count <= 100
    for entry in entries {
      guard tree[tree.resolved(entry.key)].kind == .scalar else {
        slip(.wrongType(node: entry.key, key: nil, expected: .scalarKey))
        continue
      }
      let nearest = isSearched ? nearestKey(to: entry, at: level, since: start) : nil
      slip(.unknownKey(key: entry.key, level: level, nearest: nearest))
      if let nearest, let shape = level.shape(of: nearest) { append(entry, as: nearest, shape: shape, since: start) }
    }
  }

  /// The known key that is missing from the mapping and nearest to the one that stands there.
  private func nearestKey(to entry: NodeTree.Entry, at level: Level, since start: Int) -> Key? {
    level.nearestKey(to: entry, beside: sheet.fields[start...].map(\.key), in: tree)
  }

  private mutating func readRecord(_ field: Field, at level: Level) -> Record? {
    guard tree[field.value].kind == .mapping else { return nil }
    return Record(key: field.keyNode, node: field.value, fields: readFields(of: field.value, at: level))
  }

  private mutating func readConditions(_ field: Field) {
    sheet.conditionsKey = field.keyNode
    guard tree[field.value].kind == .mapping else { return }
    for entry in tree.entries(of: field.value) {
      let node = tree.resolved(entry.value)
      guard visit(1, at: node) else { return }
      if tree[tree.resolved(entry.key)].kind != .scalar {
        slip(.wrongType(node: entry.key, key: nil, expected: .scalarKey))
      } else if tree[node].kind == .mapping || tree.isNull(node) {
        sheet.conditions.append(readSubject(key: entry.key, node: node, at: .condition))
      } else {
        slip(.wrongType(node: node, key: entry.key, expected: .mapping))
      }
    }
  }

  // MARK: - Subjects

  private mutating func readSubject(key: NodeID, node: NodeID, at level: Level) -> Subject {
    let start = sheet.blocks.count
    var codes: [(system: NodeID, code: NodeID)] = []
    if tree[node].kind == .mapping {
      // By index: a slice would hold on to the array, and every append would copy it.
      for index in readFields(of: node, at: level) {
        let field = sheet.fields[index]
        switch level.shape(of: field.key) {
        case .attribute(let attribute): readBlock(attribute, key: field.keyNode, node: field.value)
        case .level(.pain): readBlocks(of: field.value, key: field.keyNode, at: .pain, structure: nil)
        case .keyed(.structure): readStructures(field)
        case .codes: codes = readCodes(field)
        default: break
        }
      }
    }
    return Subject(key: key, node: node, blocks: start..<sheet.blocks.count, codes: codes)
  }

  private mutating func readStructures(_ field: Field) {
    guard tree[field.value].kind == .mapping else { return }
    if readAbsence(of: field.value, key: field.keyNode, as: .anatomyLocation, structure: nil) { return }
    for entry in tree.entries(of: field.value) {
      let node = tree.resolved(entry.value)
      guard visit(1, at: node) else { return }
      switch tree[node].kind {
      case .mapping: readBlocks(of: node, key: entry.key, at: .structure, structure: entry.key)
      default:
        slip(
          tree.isNull(node)
            ? .empty(node: node, key: entry.key) : .wrongType(node: node, key: entry.key, expected: .mapping))
      }
    }
  }

  /// Reads the attributes that stand together under `pain` or a structure.
  private mutating func readBlocks(of mapping: NodeID, key: NodeID, at level: Level, structure: NodeID?) {
    guard tree[mapping].kind == .mapping else { return }
    let attribute: Attribute = level == .pain ? .painLocation : .anatomyLocation
    if readAbsence(of: mapping, key: key, as: attribute, structure: structure) { return }
    for index in readFields(of: mapping, at: level) {
      let field = sheet.fields[index]
      guard case .attribute(let attribute) = level.shape(of: field.key) else { continue }
      readBlock(attribute, key: field.keyNode, node: field.value, structure: structure)
    }
  }

  /// Reads `{unknown: true}` for a whole group of attributes, as a block of its first.
  private mutating func readAbsence(
    of mapping: NodeID, key: NodeID, as attribute: Attribute, structure: NodeID?
  ) -> Bool {
    guard let form = absence(in: mapping) else { return false }
    let empty = sheet.statements.count..<sheet.statements.count
    sheet.blocks.append(
      Block(attribute: attribute, key: key, node: mapping, structure: structure, form: form, statements: empty))
    return true
  }

  private mutating func readCodes(_ field: Field) -> [(system: NodeID, code: NodeID)] {
    var codes: [(system: NodeID, code: NodeID)] = []
    for entry in tree.entries(of: field.value) {
      let node = tree.resolved(entry.value)
      let items = tree[node].kind == .sequence ? tree.children(of: node).map(tree.resolved) : [node]
      guard visit(items.count, at: node) else { break }
      for item in items {
        if tree.isNull(item) {
          slip(.empty(node: item, key: entry.key))
        } else if tree[item].kind == .scalar {
          codes.append((entry.key, item))
        } else {
          slip(.wrongType(node: item, key: entry.key, expected: .textOrList))
        }
      }
    }
    return codes
  }
}

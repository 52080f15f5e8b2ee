internal import Text
internal import YAML

extension SheetReader {
  /// Reads the values of one attribute, in any of their forms.
  mutating func readBlock(_ attribute: Attribute, key: NodeID, node: NodeID, structure: NodeID? = nil) {
    let start = sheet.statements.count
    var form = Block.Form.values
    switch tree[node].kind {
    case .scalar:
      if tree.isNull(node) {
        slip(.empty(node: node, key: key))
      } else {
        readItem(attribute, node, key: key)
      }
    case .mapping:
      if let absence = absence(in: node) { form = absence } else { readItem(attribute, node, key: key) }
    case .sequence: form = readItems(attribute, of: node, key: key)
    case .alias: break
    }
    let statements = start..<sheet.statements.count
    if statements.isEmpty, case .values = form, !isEmpty(node) { form = .unreadable }
    sheet.blocks.append(
      Block(attribute: attribute, key: key, node: node, structure: structure, form: form, statements: statements))
  }

  /// What a mapping like `{none: true, because: …}` says; nil if it is none of these.
  mutating func absence(in mapping: NodeID) -> Block.Form? { statedAbsence(in: mapping)?.form }

  private mutating func statedAbsence(in mapping: NodeID) -> (form: Block.Form, hasSpeakers: Bool)? {
    let tree = tree
    var count = 0
    var mayBeAbsence = false
    tree.forEachEntry(of: mapping) { entry in
      count += 1
      mayBeAbsence = mayBeAbsence || Absence.hashes.contains(tree[entry.key].contentHash)
    }
    guard visit(count, at: mapping), mayBeAbsence else { return nil }
    var absence = Absence()
    tree.forEachEntry(of: mapping) { absence.take($0.key, $0.value, in: tree) }
    return absence.form.map { ($0, absence.hasSpeakers) }
  }

  private func isEmpty(_ node: NodeID) -> Bool {
    tree.isNull(node) || (tree[node].kind == .sequence && tree.children(of: node).allSatisfy(tree.isNull))
  }

  private mutating func readItems(_ attribute: Attribute, of list: NodeID, key: NodeID) -> Block.Form {
    let start = sheet.statements.count
    var count = 0
    var attributedNone: Block.Form?
    for child in tree.children(of: list) {
      let item = tree.resolved(child)
      guard visit(1, at: child) else { break }
      count += 1
      if tree[item].kind == .mapping, let (absence, hasSpeakers) = statedAbsence(in: item) {
        if case .none = absence {
          // A list whose only item is an absence says no more than the absence itself.
          if isAlone(in: list) { return absence }
          // In a reconciled sheet it is the word of those whom it names, beside what others give.
          if hasSpeakers {
            attributedNone = attributedNone ?? absence
          } else {
            slip(.wrongType(node: item, key: key, expected: .value))
          }
        } else {
          append(Statement(attribute: attribute, node: item, value: nil, form: .unknown, fields: 0..<0))
        }
      } else if tree.isNull(item) {
        slip(.empty(node: item, key: nil))
      } else {
        readItem(attribute, item, key: key)
      }
    }
    if count == 1, sheet.statements.count == start + 1, sheet.statements[start].form == .unknown,
      case .unknown(let because)? = absence(in: sheet.statements[start].node)
    {
      sheet.statements.removeLast()
      return .unknown(because: because)
    }
    if let attributedNone, sheet.statements.count == start { return attributedNone }
    noteSeveralValues(of: attribute, since: start, list: list, key: key)
    return .values
  }

  private func isAlone(in list: NodeID) -> Bool {
    var children = tree.children(of: list)
    return children.next() != nil && children.next() == nil
  }

  /// Several values of an attribute that takes one must differ by when they hold; one may hold otherwise.
  private mutating func noteSeveralValues(of attribute: Attribute, since start: Int, list: NodeID, key: NodeID) {
    guard attribute.arity == .one, sheet.hasRivals(among: sheet.statements[start...]) else { return }
    slip(.severalValues(node: list, key: key))
  }

  private mutating func readItem(_ attribute: Attribute, _ item: NodeID, key: NodeID) {
    switch tree[item].kind {
    case .scalar:
      if tree.isText(item) {
        append(Statement(attribute: attribute, node: item, value: item, fields: 0..<0))
      } else {
        slip(.wrongType(node: item, key: key, expected: .value))
      }
    case .mapping: readLongForm(attribute, item, key: key)
    default: slip(.wrongType(node: item, key: key, expected: .value))
    }
  }

  private mutating func readLongForm(_ attribute: Attribute, _ item: NodeID, key: NodeID) {
    let slips = sheet.slips.count
    let fields = readFields(of: item, at: attribute.itemLevel)
    guard !fields.isEmpty else {
      guard !isExhausted else { return }
      // Not one key of a long form: the mapping is something else altogether, and that is the one thing to say.
      sheet.slips.removeSubrange(slips...)
      slip(.wrongType(node: item, key: key, expected: .value))
      return
    }
    var value: Field?
    for valueKey in attribute.valueKeys where value == nil {
      value = sheet.fields[fields].first { $0.key == valueKey }
    }
    var statement = Statement(attribute: attribute, node: item, value: nil, form: .withoutValue, fields: fields)
    if let value, !tree.isNull(value.value) {
      // A value of the wrong type has its slip; the statement has nothing to state.
      guard tree[value.value].kind == .scalar else { return }
      statement.value = value.value
      statement.form = .stated
    } else if value != nil || sheet.fields[fields].contains(where: { $0.key == .none || $0.key == .unknown }) {
      // An absence that is not `true` has its slip, too, and no value was meant.
      return
    }
    append(statement)
  }

  private mutating func append(_ statement: Statement) { sheet.statements.append(statement) }
}

extension NodeTree {
  /// Whether a scalar is what people mean by text: numbers and dates are, `true` is not.
  func isText(_ id: NodeID) -> Bool {
    let node = self[id]
    let length = node.range.end - node.range.start
    guard node.style == .plain, length == 4 || length == 5 else { return true }
    // `t` or `f`, in either case.
    guard let first = withContent(of: id, { $0.first }), first | 0x20 == 0x74 || first | 0x20 == 0x66 else {
      return true
    }
    if case .boolean = scalarValue(of: id) { return false }
    return true
  }
}

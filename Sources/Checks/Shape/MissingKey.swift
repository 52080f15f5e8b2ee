internal import Claims
internal import Findings
internal import Linting
internal import Sheets
internal import Text
internal import YAML

extension Check {
  /// A key that the format requires. What is missing stands on the key of what lacks it.
  static let missingKey = Check("missing-key", .sheet { context, _ in MissingKeys(context: context).violations() })
}

private struct MissingKeys {
  let context: SheetContext
  private var sheet: Sheet { context.sheet }
  private var tree: NodeTree { context.sheet.tree }

  func violations() -> [Violation] {
    let root = tree.resolved(sheet.document.root)
    // A list or a text at the top has its own finding.
    guard tree[root].kind == .mapping || tree.isNull(root) else { return [] }
    guard sheet.document.isSheet else { return [atTop("not_a_sheet", [:])] }
    return top() + source() + conditions() + items()
  }

  private func top() -> [Violation] {
    Level.sheet.required.filter { sheet.value(of: $0, in: sheet.top) == nil }.map { key in
      guard let node = sheet.keyNode(of: key, in: sheet.top) else { return atTop("default", ["key": key.rawValue]) }
      return context.violation("empty", at: node, ["key": key.rawValue])
    }
  }

  /// The document has no key to stand on: its first key serves.
  private func atTop(_ message: String, _ arguments: Arguments) -> Violation {
    var children = tree.children(of: tree.resolved(sheet.document.root))
    let range = children.next().map { tree[$0].range } ?? TextRange(0..<0)
    return Violation(
      message, at: Place(file: tree.file, range: range), document: sheet.document.index, arguments: arguments)
  }

  private func source() -> [Violation] {
    guard let source = sheet.source, let key = source.key else { return [] }
    return Level.source.required.filter { sheet.value(of: $0, in: source) == nil }.map {
      context.violation("default", at: key, ["key": $0.rawValue])
    }
  }

  private func conditions() -> [Violation] {
    if let key = sheet.conditionsKey, let value = sheet.value(of: .conditions, in: sheet.top),
      tree[value].kind == .mapping, tree.entries(of: value).isEmpty
    {
      return [context.violation("no_conditions", at: key)]
    }
    return sheet.conditions.compactMap { condition in
      // A name of the wrong type, or a long form without its value, has a finding of its own.
      let block = sheet.block(.name, of: condition)
      guard block == nil || tree.isNull(block?.node ?? condition.node) else { return nil }
      return context.violation(
        "default", at: condition.key, of: condition, attribute: .name, ["key": Key.name.rawValue])
    }
  }

  private func items() -> [Violation] {
    guard sheet.statements.contains(where: { missingKey(in: $0) != nil }) else { return [] }
    var violations: [Violation] = []
    context.forEachBlock { subject, block in
      sheet.forEachStatement(of: block) { statement in
        if let violation = violation(in: statement, of: subject) { violations.append(violation) }
      }
    }
    return violations
  }

  private func missingKey(in statement: Statement) -> Key? {
    switch statement.form {
    case .unknown: return nil
    case .withoutValue:
      // `{none: yes}` lacks no value: that `none` takes `true` is what there is to say.
      guard [Key.none, .unknown].allSatisfy({ sheet.value(of: $0, in: statement) == nil }) else { return nil }
      return statement.attribute.valueKeys.first
    case .stated:
      guard statement.attribute == .redFlags, sheet.value(of: .act, in: statement).map(tree.isNull) ?? true,
        !sheet.isDenied(statement),
        !(statement.value.map(context.isPlaceholder) ?? false)
      else { return nil }
      return .act
    }
  }

  private func violation(in statement: Statement, of subject: Subject) -> Violation? {
    guard let missing = missingKey(in: statement) else { return nil }
    return context.violation(
      missing == .act ? "act" : "item", at: statement.node, of: subject, attribute: statement.attribute,
      ["key": missing.rawValue, "value": sheet.text(of: statement.value) ?? ""])
  }
}

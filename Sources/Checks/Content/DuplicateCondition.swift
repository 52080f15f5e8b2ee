internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// One condition under two slugs of one sheet: what is said of it falls apart in two.
  static let duplicateCondition = Check(
    "duplicate-condition",
    .sheet { context, _ in
      let suspects = context.sheet.tree.sharingBeginnings(context.sheet.conditions.flatMap(context.sheet.names))
      guard !suspects.isEmpty else { return [] }
      var firsts: [Phrase: (condition: Subject, node: NodeID)] = [:]
      return context.sheet.conditions.compactMap { condition in
        var violation: Violation?
        for node in context.sheet.names(of: condition) where suspects.contains(node) {
          let text = context.sheet.tree.text(of: node)
          let phrase = Phrase(text)
          guard let first = firsts[phrase] else {
            firsts[phrase] = (condition, node)
            continue
          }
          guard first.condition.key != condition.key, violation == nil else { continue }
          violation = context.violation(
            "default", at: node, of: condition, attribute: .name,
            ["name": text, "first": context.sheet.tree.text(of: first.condition.key)], related: [("first", first.node)])
        }
        return violation
      }
    })
}

extension Sheet {
  /// The scalars that name a condition: its name, then what it is also called.
  func names(of condition: Subject) -> [NodeID] {
    var names: [NodeID] = []
    for attribute in [Attribute.name, .alsoCalled] {
      guard let block = block(attribute, of: condition) else { continue }
      forEachStatement(of: block) { if let value = $0.value { names.append(value) } }
    }
    return names
  }
}

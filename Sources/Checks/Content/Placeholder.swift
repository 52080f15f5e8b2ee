internal import Claims
internal import Linting
internal import Packs
internal import Sheets
internal import YAML

extension Check {
  /// A word that holds the place of a fact. In a required field it hides what every other rule would report.
  static let placeholder = Check(
    "placeholder",
    .sheet { context, rule in
      let mayBeUnknown = rule.words("may_be_unknown")
      guard context.hasPlaceholders else { return context.placeholdersInSource() }
      var values: [Violation] = []
      context.forEachBlock { subject, block in
        context.sheet.forEachStatement(of: block) { statement in
          guard let value = statement.value, context.isPlaceholder(value) else { return }
          let word = context.sheet.tree.text(of: value)
          if word.lowercased() == "unknown", mayBeUnknown.contains(block.attribute.rawValue) { return }
          let isRequired = [.name, .redFlags, .treatments].contains(block.attribute)
          let message = !isRequired ? "default" : context.holdsFacts(block) ? "among_facts" : "required"
          values.append(
            context.violation(message, at: value, of: subject, attribute: block.attribute, ["value": word]))
        }
      }
      return values + context.placeholdersInSource()
    })
}

extension SheetContext {
  /// Whether a node's text holds a place instead of a fact.
  func isPlaceholder(_ node: NodeID) -> Bool {
    let node = sheet.tree.resolved(node)
    return sheet.tree.withContent(of: node, vocabulary.placeholders.mayContain)
      && vocabulary.placeholders.contains(sheet.tree.text(of: node))
  }

  /// Whether a block says something, whatever else in it only holds a place.
  fileprivate func holdsFacts(_ block: Block) -> Bool {
    sheet.containsStatement(of: block) { statement in
      statement.form == .stated && !(statement.value.map(isPlaceholder) ?? true)
    }
  }

  /// Whether any value of the sheet holds a place, or may: one look at all, before each is looked for.
  fileprivate var hasPlaceholders: Bool {
    let (tree, placeholders) = (sheet.tree, vocabulary.placeholders)
    return sheet.statements.contains { statement in
      guard let value = statement.value else { return false }
      return tree.withContent(of: value) { placeholders.mayContain($0) }
    }
  }

  fileprivate func placeholdersInSource() -> [Violation] {
    let keys: [Key] = [.id, .title, .about, .publisher, .authors, .reviewedBy, .sponsor]
    return keys.flatMap { key in
      sheet.values(of: key, in: sheet.source).filter(isPlaceholder).map { node in
        violation(
          Level.source.required.contains(key) ? "required" : "default", at: node, ["value": sheet.tree.text(of: node)])
      }
    }
  }
}

internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A value of a reconciled sheet between which and another nothing decided.
  static let unresolvedValue = Check(
    "unresolved-value",
    .sheet { context, _ in
      let sheet = context.sheet
      guard sheet.value(of: .derivedFrom, in: sheet.source) != nil,
        let unresolved = Resolution.Decision.unresolved.name
      else { return [] }
      var violations: [Violation] = []
      context.forEachBlock { subject, block in
        sheet.forEachStatement(of: block) { statement in
          guard let node = sheet.value(of: .decidedBy, in: statement), sheet.tree.hasContent(unresolved, at: node)
          else {
            return
          }
          violations.append(context.violation("default", at: node, of: subject, attribute: statement.attribute))
        }
      }
      return violations
    })
}

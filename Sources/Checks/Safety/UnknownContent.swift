internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A place of which the sheet's author says that the article spoke of it, but could not be read.
  static let unknownContent = Check(
    "unknown-content",
    .sheet { context, _ in
      var violations: [Violation] = []
      context.forEachBlock { subject, block in
        let add = { (node: NodeID) in
          let isSafety = block.attribute == .redFlags || block.attribute == .treatments
          violations.append(
            context.violation(
              isSafety ? "safety" : "default", at: node, of: subject, attribute: block.attribute,
              ["key": context.sheet.tree.text(of: block.key)]))
        }
        context.sheet.forEachStatement(of: block) { if $0.form == .unknown { add($0.node) } }
        if case .unknown = block.form { add(block.node) }
      }
      return violations
    })
}

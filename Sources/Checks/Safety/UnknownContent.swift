internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A place of which the sheet's author says that the article spoke of it, but could not be read.
  static let unknownContent = Check(
    "unknown-content",
    .sheet { context, _ in
      guard context.sheet.hasUnknownContent else { return [] }
      var violations: [Violation] = []
      context.forEachBlock { subject, block in
        var nodes: [NodeID] = []
        context.sheet.forEachStatement(of: block) { if $0.form == .unknown { nodes.append($0.node) } }
        if case .unknown = block.form { nodes.append(block.node) }
        let isSafety = block.attribute == .redFlags || block.attribute == .treatments
        violations += nodes.map {
          context.violation(
            isSafety ? "safety" : "default", at: $0, of: subject, attribute: block.attribute,
            ["key": context.sheet.tree.text(of: block.key)])
        }
      }
      return violations
    })
}

extension Sheet {
  fileprivate var hasUnknownContent: Bool {
    statements.contains { $0.form == .unknown }
      || blocks.contains { if case .unknown = $0.form { true } else { false } }
  }
}

internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A place of which the sheet's author says that the article spoke of it, but could not be read.
  static let unknownContent = Check(
    "unknown-content",
    .sheet { context, _ in
      context.subjects.flatMap { subject in
        context.sheet.blocks(of: subject).flatMap { block in
          let isSafety = block.attribute == .redFlags || block.attribute == .treatments
          let message = isSafety ? "safety" : "default"
          var nodes = context.sheet.statements(of: block).filter { $0.form == .unknown }.map(\.node)
          if case .unknown = block.form { nodes.append(block.node) }
          return nodes.map {
            context.violation(
              message, at: $0, of: subject, attribute: block.attribute,
              ["key": context.sheet.tree.text(of: block.key)])
          }
        }
      }
    })
}

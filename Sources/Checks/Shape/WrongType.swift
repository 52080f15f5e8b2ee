internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A list where a text belongs, a text where a mapping belongs, and the like.
  static let wrongType = Check(
    "wrong-type",
    .sheet { context, _ in
      context.sheet.slips.compactMap { slip in
        switch slip {
        case .wrongType(let node, let key, let expected):
          // A file that is no sheet at all is one finding, not one for each of its keys.
          if case .scalarKey = expected, !context.sheet.document.isSheet { return nil }
          var arguments: Arguments = ["expected": expected.rawValue, "found": context.sheet.tree.nameOfType(node)]
          arguments["key"] = key.map(context.sheet.tree.text(of:))
          return context.violation(
            key == nil ? "nameless" : "default", at: node, of: context.subject(holding: node), arguments)
        case .severalValues(let node, let key):
          return context.violation(
            "several", at: node, of: context.subject(holding: node), ["key": context.sheet.tree.text(of: key)])
        default: return nil
        }
      }
    })
}

extension NodeTree {
  /// What a person calls the type of a node.
  fileprivate func nameOfType(_ id: NodeID) -> String {
    switch self[resolved(id)].kind {
    case .sequence: "a list"
    case .mapping: "a mapping (`key: value`)"
    case .scalar, .alias:
      switch scalarValue(of: id) {
      case .null: "nothing"
      case .boolean: "a yes-or-no value"
      case .integer, .float: "a number"
      case .text: "a text"
      }
    }
  }
}

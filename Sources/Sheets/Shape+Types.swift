internal import YAML

extension Shape {
  /// What to expect of a value; nil where reading it further on says what is wrong.
  var expectation: Slip.Expectation? {
    switch self {
    case .text: .text
    case .texts: .textOrList
    case .count: .wholeNumber
    case .flag: .trueOnly
    case .level, .keyed, .codes: .mapping
    case .levels: .listOfMappings
    case .attribute, .items: nil
    }
  }

  /// Whether a node has a type that this shape takes.
  func takes(_ node: NodeID, in tree: NodeTree) -> Bool {
    switch self {
    case .text: return tree[node].kind == .scalar && tree.isText(node)
    case .texts:
      guard tree[node].kind == .sequence else { return tree[node].kind == .scalar && tree.isText(node) }
      return tree.children(of: node).allSatisfy {
        let item = tree.resolved($0)
        return tree[item].kind == .scalar && tree.isText(item)
      }
    case .count:
      guard tree[node].kind == .scalar, case .integer(let number?) = tree.scalarValue(of: node) else { return false }
      return number >= 0
    case .flag: return tree.scalarValue(of: node) == .boolean(true)
    case .level, .keyed, .codes: return tree[node].kind == .mapping
    case .levels:
      return tree[node].kind == .sequence
        && tree.children(of: node).allSatisfy { tree[tree.resolved($0)].kind == .mapping }
    case .attribute, .items: return true
    }
  }

  /// Whether a key with nothing under it is worth a word here: attributes say so themselves, and what is required and
  /// empty is missing.
  var isUsedUpByNull: Bool {
    switch self {
    case .text, .texts, .count, .flag, .levels, .items: true
    default: false
    }
  }
}

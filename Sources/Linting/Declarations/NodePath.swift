internal import YAML

/// A path as packs write it: keys joined by dots, `*` for every key of a mapping or item of a list.
struct NodePath: Sendable {
  private let steps: [String]

  init(_ path: String) {
    steps = path.split(separator: ".").map(String.init)
  }

  struct Match {
    let node: NodeID
    /// The key that the node stands under; of a list's items, the list's.
    let key: NodeID?
    /// The key of the condition that the node belongs to.
    let condition: NodeID?
  }

  func forEachMatch(in document: Document, _ body: (Match) -> Void) {
    let root = document.tree.resolved(document.root)
    walk(steps[...], from: Match(node: root, key: nil, condition: nil), in: document.tree, isTop: true, body)
  }

  func forEachMatch(below node: NodeID, in tree: NodeTree, _ body: (Match) -> Void) {
    walk(steps[...], from: Match(node: node, key: nil, condition: nil), in: tree, isTop: false, body)
  }

  private func walk(
    _ steps: ArraySlice<String>, from match: Match, in tree: NodeTree, isTop: Bool, _ body: (Match) -> Void
  ) {
    guard let step = steps.first else { return body(match) }
    switch tree[match.node].kind {
    case .mapping:
      for entry in tree.entries(of: match.node) where step == "*" || tree.text(of: entry.key) == step {
        // `conditions.*` is where conditions are keyed; what lies below belongs to one of them.
        let isCondition = match.key.map { isTop && tree.text(of: $0) == "conditions" } ?? false
        let next = Match(
          node: tree.resolved(entry.value), key: entry.key, condition: isCondition ? entry.key : match.condition)
        walk(steps.dropFirst(), from: next, in: tree, isTop: isTop && match.key == nil, body)
      }
    case .sequence where step == "*":
      for item in tree.children(of: match.node) {
        let next = Match(node: tree.resolved(item), key: match.key, condition: match.condition)
        walk(steps.dropFirst(), from: next, in: tree, isTop: false, body)
      }
    default: break
    }
  }
}

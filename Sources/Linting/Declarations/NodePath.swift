internal import YAML

/// A path as packs write it: keys joined by dots, `*` for every key of a mapping or item of a list.
struct NodePath: Sendable {
  private let steps: [Step]

  init(_ path: String) {
    steps = path.split(separator: ".").map { Step(text: String($0), hash: ContentHash.of(String($0))) }
  }

  private struct Step: Sendable {
    let text: String
    let hash: UInt64
    var isAny: Bool { text == "*" }

    func isTaken(by key: NodeID, in tree: NodeTree) -> Bool {
      isAny || (tree[key].contentHash == hash && tree.text(of: key) == text)
    }
  }

  /// Somewhere on a way down the path.
  private struct Stop: Hashable {
    let node: NodeID
    let remaining: Int
  }

  struct Match {
    let node: NodeID
    /// The key that the node stands under; of a list's items, the list's.
    let key: NodeID?
    /// The key of the condition that the node belongs to.
    let condition: NodeID?
  }

  /// Finds what stands at the path. What aliases lead to again is a match the first time only: it is one place to mend,
  /// and aliases of aliases could lead there without end.
  func forEachMatch(in document: Document, _ body: (Match) -> Void) {
    var visited: Set<Stop> = []
    let root = document.tree.resolved(document.root)
    walk(steps[...], from: Match(node: root, key: nil, condition: nil), in: document.tree, isTop: true, &visited, body)
  }

  func forEachMatch(below node: NodeID, in tree: NodeTree, _ body: (Match) -> Void) {
    var visited: Set<Stop> = []
    walk(steps[...], from: Match(node: node, key: nil, condition: nil), in: tree, isTop: false, &visited, body)
  }

  private func walk(
    _ steps: ArraySlice<Step>, from match: Match, in tree: NodeTree, isTop: Bool, _ visited: inout Set<Stop>,
    _ body: (Match) -> Void
  ) {
    if tree.hasAliases, !visited.insert(Stop(node: match.node, remaining: steps.count)).inserted { return }
    guard let step = steps.first else { return body(match) }
    switch tree[match.node].kind {
    case .mapping:
      for entry in tree.entries(of: match.node) where step.isTaken(by: entry.key, in: tree) {
        // `conditions.*` is where conditions are keyed; what lies below belongs to one of them.
        let isCondition = match.key.map { isTop && tree.text(of: $0) == "conditions" } ?? false
        let next = Match(
          node: tree.resolved(entry.value), key: entry.key, condition: isCondition ? entry.key : match.condition)
        walk(steps.dropFirst(), from: next, in: tree, isTop: isTop && match.key == nil, &visited, body)
      }
    case .sequence where step.isAny:
      for item in tree.children(of: match.node) {
        let next = Match(node: tree.resolved(item), key: match.key, condition: match.condition)
        walk(steps.dropFirst(), from: next, in: tree, isTop: false, &visited, body)
      }
    default: break
    }
  }
}

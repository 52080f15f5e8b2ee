import YAML

extension NodeTree {
  /// Whether a JSON Pointer names a value in a document as it is written.
  func leads(_ pointer: String, from root: NodeID) -> Bool {
    guard !pointer.isEmpty else { return true }
    guard pointer.hasPrefix("/") else { return false }
    return pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
      .reduce([root]) { nodes, token in nodes.flatMap { values(of: $0, at: token) } }.isEmpty == false
  }

  /// The values at a token of a pointer; several where a key stands there twice.
  private func values(of node: NodeID, at token: Substring) -> [NodeID] {
    let children = Array(children(of: node))
    switch self[node].kind {
    case .mapping:
      return stride(from: 0, to: children.count - 1, by: 2).filter { text(of: children[$0]).pointerToken == token }
        .map { children[$0 + 1] }
    case .sequence: return Int(token).flatMap { children.indices.contains($0) ? [children[$0]] : nil } ?? []
    default: return []
    }
  }
}

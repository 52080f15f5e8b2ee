internal import Sheets
internal import YAML

extension NodeTree {
  /// The value of a mapping's key; nil if it has none, or the node is no mapping.
  func value(of key: String, in mapping: NodeID) -> NodeID? {
    guard self[mapping].kind == .mapping else { return nil }
    return entries(of: mapping).first { text(of: $0.key) == key }.map { resolved($0.value) }
  }

  /// Calls a closure with the items of a list; a single value is a list of one.
  @inline(__always)
  func forEachItem(of node: NodeID, _ body: (NodeID) -> Void) {
    guard self[node].kind == .sequence else { return body(node) }
    for item in children(of: node) { body(resolved(item)) }
  }

  /// Items of a list, or entries of a mapping; a single value counts as one, nothing as none.
  func count(of node: NodeID) -> Int {
    switch self[node].kind {
    case .mapping: entries(of: node).count
    case .sequence: children(of: node).reduce(0) { count, _ in count + 1 }
    case .scalar, .alias: isNull(node) ? 0 : 1
    }
  }

  /// The scalar that states a value in its short or its long form; nil where there is none.
  func scalarOfValue(_ node: NodeID) -> NodeID? {
    switch self[node].kind {
    case .scalar: return node
    case .mapping:
      var children = children(of: node)
      while let key = children.next(), let value = children.next() {
        guard isOne(of: Self.valueKeys, key) else { continue }
        let value = resolved(value)
        if self[value].kind == .scalar { return value }
      }
      return nil
    case .sequence, .alias: return nil
    }
  }

  /// Whether a node stands where values could and says that there are none, or that they are unknown.
  func statesNothing(_ node: NodeID) -> Bool {
    guard self[node].kind == .mapping else { return false }
    var children = children(of: node)
    while let key = children.next(), children.next() != nil {
      if isOne(of: Self.excuseKeys, key) { return true }
    }
    return false
  }

  private func isOne(of keys: [HashedKey], _ key: NodeID) -> Bool {
    let hash = self[key].contentHash
    return keys.contains { $0.hash == hash && hasContent($0.name, at: resolved(key)) }
  }

  private static let excuseKeys = [Key.none, .unknown].map(HashedKey.init)
  private static let valueKeys = Attribute.allValueKeys.map(HashedKey.init)
}

/// A key of the format, with the hash by which it is looked for.
private struct HashedKey {
  let name: String
  let hash: UInt64

  init(_ key: Key) { (name, hash) = (key.rawValue, ContentHash.of(key.rawValue)) }
}

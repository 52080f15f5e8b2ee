internal import YAML

/// What the entries of a mapping like `{none: true, because: …}` say.
struct Absence {
  private var found: Key?
  private var because: NodeID?
  private var hasValue = false
  /// Whether it names who says so, as in a reconciled sheet.
  private(set) var hasSpeakers = false

  /// The hashes of the keys without which a mapping says nothing of the kind.
  static let hashes = [Key.none, .unknown].map { ContentHash.of($0.rawValue) }

  @inline(__always)
  mutating func take(_ keyNode: NodeID, _ value: NodeID, in tree: NodeTree) {
    guard let key = Key.reading(keyNode, in: tree) else { return }
    switch key {
    case .none, .unknown: if tree.scalarValue(of: value) == .boolean(true) { found = key }
    case .because: because = tree.isNull(value) ? nil : tree.resolved(value)
    case .saidBy: hasSpeakers = !tree.isNull(value)
    default: if Attribute.allValueKeys.contains(key) { hasValue = true }
    }
  }

  /// The form of a block that says no more than this; nil where the mapping is none of these, or has a value.
  var form: Block.Form? {
    guard !hasValue else { return nil }
    return switch found {
    case .none?: .none(because: because)
    case .unknown?: .unknown(because: because)
    default: nil
    }
  }
}

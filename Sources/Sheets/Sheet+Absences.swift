public import YAML

extension Sheet {
  /// A word that there is none, or that nobody could read what there is.
  public struct StatedAbsence: Sendable {
    /// The two ways to state no value: the source rightly gives none, or nobody could read what it gives.
    public enum Kind: Sendable { case none, unknown }

    /// Which of the two is said.
    public let kind: Kind
    /// The mapping that says so.
    public let node: NodeID
    /// Whether it is said of a whole group of attributes, such as `pain`, and not of the block's attribute alone.
    public let isOfGroup: Bool
  }

  /// What a block says is absent, as a whole or as items of a list. Linear in its items.
  public func absences(of block: Block) -> [StatedAbsence] {
    let node = tree.resolved(block.node)
    switch tree[node].kind {
    case .mapping: return [absence(at: node, isOfGroup: isOfGroup(block))].compactMap(\.self)
    case .sequence: return tree.children(of: node).compactMap { absence(at: tree.resolved($0), isOfGroup: false) }
    default: return []
    }
  }

  private func absence(at node: NodeID, isOfGroup: Bool) -> StatedAbsence? {
    guard tree[node].kind == .mapping else { return nil }
    var absence = Absence()
    tree.forEachEntry(of: node) { absence.take($0.key, $0.value, in: tree) }
    return switch absence.form {
    case .none?: StatedAbsence(kind: .none, node: node, isOfGroup: isOfGroup)
    case .unknown?: StatedAbsence(kind: .unknown, node: node, isOfGroup: isOfGroup)
    default: nil
    }
  }

  /// Whether a block stands for all attributes of its group: its key is then none of an attribute's.
  private func isOfGroup(_ block: Block) -> Bool {
    switch block.attribute {
    case .painLocation, .anatomyLocation: Key.reading(block.key, in: tree) != .location
    default: false
    }
  }
}

internal import YAML

extension Level {
  /// The key that was probably meant by one that this level does not have; nil where none is near, or what was written
  /// is a key of the format that merely stands in the wrong place.
  ///
  /// - Parameters:
  ///   - entry: The key as written, a scalar, with what stands under it.
  ///   - present: The keys that the mapping has.
  func nearestKey(to entry: NodeTree.Entry, beside present: [Key], in tree: NodeTree) -> Key? {
    let text = tree.text(of: entry.key)
    if let known = Key(rawValue: text) {
      // Each kind of item has a key of its own for what it states: a test has a `value`, and no `name`.
      guard Attribute.allValueKeys.contains(known), let own = valueKeys.first,
        !present.contains(where: valueKeys.contains)
      else { return nil }
      return own
    }
    let candidates = keys.filter { !present.contains($0) && ($0.isAbsence ? tree.isFlag(entry.value) : true) }
    return NearestSpelling.of(text, among: candidates.map(\.rawValue), slips: Self.mostSlips).flatMap(Key.init)
  }

  /// `diagnosis` is no misspelt `prognosis`.
  private static let mostSlips = 2

  /// The keys of an item of this level that hold what it states, the usual one first; none where it is no item.
  private var valueKeys: [Key] { Attribute.allCases.first { $0.itemLevel == self }?.valueKeys ?? [] }
}

extension Key {
  /// Whether it says that nothing is stated: a note is no `none`.
  fileprivate var isAbsence: Bool { self == .none || self == .unknown }
}

extension NodeTree {
  fileprivate func isFlag(_ id: NodeID) -> Bool {
    let value = resolved(id)
    guard self[value].kind == .scalar, case .boolean = scalarValue(of: value) else { return false }
    return true
  }
}

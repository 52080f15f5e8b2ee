public import YAML

extension NodeTree {
  /// What a reader takes from the long form of a value: each key that its level has, once, with what stands there. A
  /// misspelt key counts as the one that it stands for; what is no key of the level, is empty or has a type that its
  /// place does not take is left out.
  ///
  /// - Complexity: Linear in the entries; for each that is misspelt, in the keys of the level.
  public func longForm(_ mapping: NodeID, at level: Level) -> [(key: Key, value: NodeID)] {
    var fields: [(key: Key, value: NodeID)] = []
    var unknown: [Entry] = []
    forEachEntry(of: mapping) { entry in
      guard let key = Key.reading(entry.key, in: self), level.shape(of: key) != nil else {
        unknown.append(entry)
        return
      }
      if !fields.contains(where: { $0.key == key }) { fields.append((key, resolved(entry.value))) }
    }
    for entry in unknown where unknown.count <= 100 && self[resolved(entry.key)].kind == .scalar {
      guard let key = level.nearestKey(to: entry, beside: fields.map(\.key), in: self) else { continue }
      fields.append((key, resolved(entry.value)))
    }
    return fields.filter { field in
      guard let shape = level.shape(of: field.key), !isNull(field.value) else { return false }
      // Who says it may be written as a single one.
      return shape.takes(field.value, in: self) || field.key == .saidBy
    }
  }
}

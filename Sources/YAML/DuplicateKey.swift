/// A key that stands a second time in one mapping.
public struct DuplicateKey: Sendable {
  public let first: NodeID
  public let second: NodeID
}

extension NodeTree {
  /// The keys of a document's mappings that stand there more than once, each with the first of its name.
  /// Linear in the size of the document.
  public func duplicateKeys(in root: NodeID) -> [DuplicateKey] {
    var duplicates: [DuplicateKey] = []
    var index = root.index
    while index < self[root].subtreeEnd {
      let id = NodeID(Int(index))
      if self[id].kind == .mapping { append(duplicateKeysOf: id, to: &duplicates) }
      index += 1
    }
    return duplicates
  }

  private func append(duplicateKeysOf mapping: NodeID, to duplicates: inout [DuplicateKey]) {
    // Most mappings have a handful of keys: comparing their hashes in pairs needs no memory.
    withUnsafeTemporaryAllocation(of: NodeID.self, capacity: 16) { keys in
      var count = 0
      var children = children(of: mapping)
      while let key = children.next(), let _ = children.next() {
        let key = resolved(key)
        guard self[key].kind == .scalar else { continue }
        guard count < keys.count else { return appendFromMany(mapping, to: &duplicates) }
        keys.initializeElement(at: count, to: key)
        count += 1
      }
      for second in 0..<count {
        if let first = keys[..<second].first(where: { haveSameContent($0, keys[second]) }) {
          duplicates.append(DuplicateKey(first: first, second: keys[second]))
        }
      }
    }
  }

  private func appendFromMany(_ mapping: NodeID, to duplicates: inout [DuplicateKey]) {
    var firsts: [String: NodeID] = [:]
    var children = children(of: mapping)
    while let key = children.next(), let _ = children.next() {
      let key = resolved(key)
      guard self[key].kind == .scalar else { continue }
      if let first = firsts[text(of: key)] {
        duplicates.append(DuplicateKey(first: first, second: key))
      } else {
        firsts[text(of: key)] = key
      }
    }
  }
}

/// A key that stands a second time in one mapping.
public struct DuplicateKey: Sendable {
  public let first: NodeID
  public let second: NodeID
}

extension NodeTree {
  /// The keys of a document's mappings that stand there more than once, each with the first of its name.
  ///
  /// Both are nodes as written, an alias of a key as well. What merge keys bring in is overridden, not duplicated; `<<`
  /// itself may not stand twice. Keys that are collections are not compared. Linear in the size of the document.
  public func duplicateKeys(in root: NodeID) -> [DuplicateKey] {
    var duplicates: [DuplicateKey] = []
    nodes.withUnsafeBufferPointer { nodes in
      for index in Int(root.index)..<Int(self[root].subtreeEnd) where nodes[index].mayRepeatKeys {
        append(duplicateKeysOf: NodeID(index), to: &duplicates)
      }
    }
    return duplicates
  }

  private func append(duplicateKeysOf mapping: NodeID, to duplicates: inout [DuplicateKey]) {
    // Most mappings have a handful of keys: comparing their hashes in pairs needs no memory of its own.
    withUnsafeTemporaryAllocation(of: NodeID.self, capacity: 16) { keys in
      var count = 0
      var children = children(of: mapping)
      while let key = children.next(), children.next() != nil {
        guard count < keys.count else { return appendFromMany(mapping, to: &duplicates) }
        keys.initializeElement(at: count, to: key)
        count += 1
      }
      for second in 0..<count {
        for first in 0..<second where haveSameContent(keys[first], keys[second]) {
          duplicates.append(DuplicateKey(first: keys[first], second: keys[second]))
          break
        }
      }
    }
  }

  private func appendFromMany(_ mapping: NodeID, to duplicates: inout [DuplicateKey]) {
    var firsts: [ContentKey: NodeID] = [:]
    var children = children(of: mapping)
    while let key = children.next(), children.next() != nil {
      guard self[resolved(key)].kind == .scalar else { continue }
      let content = ContentKey(tree: self, node: key)
      if let first = firsts[content] {
        duplicates.append(DuplicateKey(first: first, second: key))
      } else {
        firsts[content] = key
      }
    }
  }
}

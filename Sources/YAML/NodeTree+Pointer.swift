extension NodeTree {
  /// The JSON Pointer (RFC 6901) from a document's root to a node, as the text has it: what an alias or a merge key
  /// brings in has the pointer of the place where it is written. A key has the pointer of its mapping's value.
  ///
  /// A pointer ends before a key of more than 4096 bytes, which no key on one line has. Takes a step for each level.
  public func pointer(to target: NodeID, from root: NodeID) -> String {
    // Keys, and positions in sequences; the last step first.
    var steps: [(step: UInt32, isKey: Bool)] = []
    steps.reserveCapacity(8)
    var current = target
    while current != root, case let link = ancestry.link(of: current, in: self), let parent = link.parent {
      let isKey = self[parent].kind != .sequence
      if isKey {
        // What stands inside of a key has the pointer of the key.
        if NodeID(link.step) == current { steps.removeAll() }
        if length(ofKey: NodeID(link.step)) > Self.longestToken {
          steps.removeAll()
          current = parent
          continue
        }
      }
      steps.append((link.step, isKey))
      current = parent
    }
    var pointer: [UInt8] = []
    pointer.reserveCapacity(64)
    for (step, isKey) in steps.reversed() {
      pointer.append(UInt8(ascii: "/"))
      if isKey {
        withContent(of: resolved(NodeID(step))) { pointer.append(pointerToken: $0) }
      } else {
        pointer.append(contentsOf: String(step).utf8)
      }
    }
    return String(decoding: pointer, as: UTF8.self)
  }

  /// The collection that a node stands in as it is written; nil for a document's root.
  public func parent(of id: NodeID) -> NodeID? { ancestry.link(of: id, in: self).parent }

  private static let longestToken = 4096

  private func length(ofKey key: NodeID) -> Int { withContent(of: resolved(key)) { $0.count } }
}

extension String {
  /// This text as one token of a JSON Pointer.
  public var pointerToken: String {
    var token: [UInt8] = []
    token.append(pointerToken: utf8)
    return String(decoding: token, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a text in UTF-8 as one token of a JSON Pointer. Byte by byte, as a slash with a combining mark is another
  /// character.
  fileprivate mutating func append(pointerToken text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "~"): append(contentsOf: [UInt8(ascii: "~"), UInt8(ascii: "0")])
      case UInt8(ascii: "/"): append(contentsOf: [UInt8(ascii: "~"), UInt8(ascii: "1")])
      default: append(byte)
      }
    }
  }
}

extension NodeTree {
  /// The JSON Pointer (RFC 6901) from a document's root to a node, as the text has it: what an alias or a merge key
  /// brings in has the pointer of the place where it is written. A key has the pointer of its mapping's value.
  ///
  /// A pointer ends before a key of more than 4096 bytes, which no key on one line has. Takes a step for each level.
  public func pointer(to target: NodeID, from root: NodeID) -> String {
    var tokens: [String] = []
    var current = target
    while current != root, let parent = parent(of: current) {
      let step = ancestry.link(of: current, in: self).step
      if self[parent].kind == .sequence {
        tokens.append("\(step)")
      } else {
        let key = NodeID(step)
        // What stands inside of a key has the pointer of the key.
        if key == current { tokens.removeAll() }
        if length(ofKey: key) > Self.longestToken { tokens.removeAll() } else { tokens.append(text(of: key)) }
      }
      current = parent
    }
    return tokens.reversed().map { "/" + $0.pointerToken }.joined()
  }

  /// The collection that a node stands in as it is written; nil for a document's root.
  public func parent(of id: NodeID) -> NodeID? { ancestry.link(of: id, in: self).parent }

  private static let longestToken = 4096

  private func length(ofKey key: NodeID) -> Int { withContent(of: resolved(key)) { $0.count } }
}

extension String {
  /// This text as one token of a JSON Pointer.
  public var pointerToken: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return self }
    // Code points, as a slash with a combining mark is another character.
    return unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

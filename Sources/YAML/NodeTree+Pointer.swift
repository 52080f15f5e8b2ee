extension NodeTree {
  /// The JSON Pointer (RFC 6901) from a document's root to a node, as the text has it: what an alias or a merge key
  /// brings in has the pointer of the place where it is written. A key has the pointer of its mapping's value.
  ///
  /// Linear in the number of siblings on the way.
  public func pointer(to target: NodeID, from root: NodeID) -> String {
    var pointer = ""
    var current = root
    while current != target {
      guard let step = step(from: current, towards: target) else { break }
      pointer += "/" + step.token.pointerToken
      current = step.child
      if step.isKey { break }
    }
    return pointer
  }

  private func step(from current: NodeID, towards target: NodeID) -> (token: String, child: NodeID, isKey: Bool)? {
    var children = children(of: current)
    if self[current].kind == .mapping {
      while let key = children.next(), let value = children.next() {
        if target.index < self[value].subtreeEnd {
          guard target.index >= key.index else { return nil }
          return (text(of: key), value, target.index < value.index)
        }
      }
    } else {
      var position = 0
      while let item = children.next() {
        if target.index < self[item].subtreeEnd { return ("\(position)", item, false) }
        position += 1
      }
    }
    return nil
  }
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

internal import CYAML

extension TreeBuilder {
  /// Keeps the anchor and the tag of the node to come.
  mutating func keep(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?, of index: Int
  ) {
    if let anchor { anchors[String(libyaml: anchor)] = index }
    if let tag { tags[NodeID(index)] = String(libyaml: tag) }
  }

  /// Where a node itself begins, after at most `count` anchors and tags.
  mutating func skipProperties(_ count: Int, from start: Int, to end: Int) -> Int {
    var offset = start
    for _ in 0..<count {
      guard offset < bytes.count else { break }
      let property: Int
      switch bytes[offset] {
      case UInt8(ascii: "&"): property = endOfAnchor(at: offset)
      case UInt8(ascii: "!"):
        property = endOfTag(at: offset)
        if property == offset + 1 { tags[NodeID(nodes.count)] = "!" }
      default: return offset
      }
      // With nothing after it, the property belongs to an empty scalar.
      let next = bytes.skipGap(from: property)
      if next > end { return property }
      offset = next
    }
    return offset
  }

  private func endOfAnchor(at start: Int) -> Int {
    var offset = start + 1
    while offset < bytes.count, bytes[offset].isNameByte { offset += 1 }
    return offset
  }

  private func endOfTag(at start: Int) -> Int {
    var offset = start + 1
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "<") {
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
      return min(offset + 1, bytes.count)
    }
    while !bytes.endsWord(at: offset), bytes[offset] != UInt8(ascii: ",") { offset += 1 }
    return offset
  }
}

extension String {
  /// A text of libyaml, which ends with a zero.
  init(libyaml text: UnsafeMutablePointer<yaml_char_t>) {
    self.init(cString: UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self))
  }
}

extension Node.Style {
  @inline(__always)
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

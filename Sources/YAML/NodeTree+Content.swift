public import Text

extension NodeTree {
  /// Calls a closure with the content of a scalar: unquoted, unescaped, folded. Aliases must be resolved before; a
  /// collection has none.
  @inlinable
  public func withContent<Result>(of id: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let node = self[id]
    if node.isDecoded { return decodedTexts.withText(node.payload, body) }
    var range = node.range.offsets
    switch node.style {
    case .plain: break
    case .singleQuoted, .doubleQuoted: range = range.lowerBound + 1..<range.upperBound - 1
    case .literal, .folded, .flow, .block: range = 0..<0
    }
    return file.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The content of a scalar as a string; of an alias, that of its target; empty for collections.
  public func text(of id: NodeID) -> String {
    withContent(of: resolved(id)) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a scalar says nothing: it is null, or a text of nothing but white space.
  public func isBlank(_ scalar: NodeID) -> Bool {
    isNull(scalar) || withContent(of: scalar) { $0.allSatisfy { $0 == UInt8(ascii: " ") || (9...13).contains($0) } }
  }

  /// Whether a scalar's content is a text, byte by byte.
  public func hasContent(_ text: String, at scalar: NodeID) -> Bool {
    var text = text
    return text.withUTF8 { bytes in withContent(of: scalar) { $0.hasSameBytes(as: bytes) } }
  }

  /// Whether two scalars, or aliases of scalars, have the same content, byte by byte. Never true of collections.
  @inlinable
  public func haveSameContent(_ left: NodeID, _ right: NodeID) -> Bool {
    self[left].contentHash == self[right].contentHash && haveSameBytes(resolved(left), resolved(right))
  }

  @usableFromInline
  func haveSameBytes(_ left: NodeID, _ right: NodeID) -> Bool {
    guard self[left].kind == .scalar, self[right].kind == .scalar else { return false }
    return withContent(of: left) { first in withContent(of: right) { first.hasSameBytes(as: $0) } }
  }
}

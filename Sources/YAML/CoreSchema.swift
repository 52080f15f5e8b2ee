internal import Text

/// What a scalar says by the core schema of YAML 1.2.2 (§10.3.2): `no` and `off` are text.
public enum ScalarValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  /// A whole number; nil where it is too large for 64 bits.
  case integer(Int?)
  case float(Double)
  case text
}

extension NodeTree {
  /// Resolves a scalar by its tag, its style and its content. Aliases are followed; a collection is `text`.
  ///
  /// A value that its tag does not fit, such as `!!int many`, is `text` too.
  public func scalarValue(of id: NodeID) -> ScalarValue {
    let id = resolved(id)
    let node = self[id]
    guard node.kind == .scalar else { return .text }
    switch tag(of: id) {
    case nil: return node.style == .plain ? withContent(of: id, ScalarValue.init(plain:)) : .text
    case "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int":
      return withContent(of: id, ScalarValue.init(plain:))
    case "tag:yaml.org,2002:float":
      let value = withContent(of: id, ScalarValue.init(plain:))
      guard case .integer = value else { return value }
      return .float(Double(text(of: id)) ?? 0)
    default: return .text
    }
  }

  /// Whether a node says nothing: an empty plain scalar, `~` or `null`.
  @inline(__always)
  public func isNull(_ id: NodeID) -> Bool {
    let node = self[resolved(id)]
    // Most scalars are longer than any way of writing null.
    guard node.kind == .scalar, node.style == .plain, node.range.end - node.range.start <= 4 else { return false }
    return scalarValue(of: id) == .null
  }
}

extension ScalarValue {
  init(plain bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else {
      self = .null
      return
    }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "f"), UInt8(ascii: "F"):
      self = bytes.count <= 5 ? Self.words.first { $0.word.elementsEqual(bytes) }?.value ?? .text : .text
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      self = Self.number(bytes)
    default: self = .text
    }
  }

  private static let words: [(word: [UInt8], value: ScalarValue)] = [
    (Array("~".utf8), .null), (Array("null".utf8), .null), (Array("Null".utf8), .null), (Array("NULL".utf8), .null),
    (Array("true".utf8), .boolean(true)), (Array("True".utf8), .boolean(true)), (Array("TRUE".utf8), .boolean(true)),
    (Array("false".utf8), .boolean(false)), (Array("False".utf8), .boolean(false)),
    (Array("FALSE".utf8), .boolean(false)),
  ]

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> ScalarValue {
    var grammar = NumberGrammar(bytes)
    switch grammar.form() {
    case .decimal: return .integer(Int(String(decoding: bytes, as: UTF8.self)))
    case .hexadecimal: return .integer(Int(String(decoding: bytes.dropFirst(2), as: UTF8.self), radix: 16))
    case .octal: return .integer(Int(String(decoding: bytes.dropFirst(2), as: UTF8.self), radix: 8))
    case .float: return .float(Double(Self.padded(bytes)) ?? 0)
    case .infinity: return .float(bytes[0] == UInt8(ascii: "-") ? -.infinity : .infinity)
    case .notANumber: return .float(.nan)
    case nil: return .text
    }
  }

  /// The number with a digit on both sides of its point, as the standard library wants it.
  private static func padded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = ""
    var isAfterDigit = false
    var isAfterPoint = false
    for byte in bytes {
      let isDigit = byte.isDigitOfASCII
      if byte == UInt8(ascii: "."), !isAfterDigit { text += "0" }
      if isAfterPoint, !isDigit { text += "0" }
      text.unicodeScalars.append(Unicode.Scalar(byte))
      isAfterDigit = isDigit
      isAfterPoint = byte == UInt8(ascii: ".")
    }
    return isAfterPoint ? text + "0" : text
  }
}

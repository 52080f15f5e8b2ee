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
  public func scalarValue(of id: NodeID) -> ScalarValue {
    let id = resolved(id)
    let node = self[id]
    guard node.kind == .scalar else { return .text }
    switch tag(of: id) {
    case nil: return node.style == .plain ? withContent(of: id, ScalarValue.init(plain:)) : .text
    case "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float":
      return withContent(of: id, ScalarValue.init(plain:))
    default: return .text
    }
  }

  /// Whether a node says nothing: an empty plain scalar, `~` or `null`.
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
      self = bytes.count <= 5 ? Self.words[String(decoding: bytes, as: UTF8.self)] ?? .text : .text
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      self = bytes.count <= 400 ? Self.number(String(decoding: bytes, as: UTF8.self)) : .text
    default: self = .text
    }
  }

  private static let words: [String: ScalarValue] = [
    "~": .null, "null": .null, "Null": .null, "NULL": .null,
    "true": .boolean(true), "True": .boolean(true), "TRUE": .boolean(true),
    "false": .boolean(false), "False": .boolean(false), "FALSE": .boolean(false),
  ]

  private static func number(_ text: String) -> ScalarValue {
    if text.hasPrefix("0x") { return radix(text, 16) }
    if text.hasPrefix("0o") { return radix(text, 8) }
    let unsigned = text.drop { $0 == "+" || $0 == "-" }
    guard text.count - unsigned.count <= 1 else { return .text }
    if !unsigned.isEmpty, unsigned.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return .integer(Int(text)) }
    if [".inf", ".Inf", ".INF"].contains(unsigned) { return .float(text.hasPrefix("-") ? -.infinity : .infinity) }
    if [".nan", ".NaN", ".NAN"].contains(Substring(text)) { return .float(.nan) }
    // `Double` also takes hexadecimal and words, which the core schema does not.
    guard unsigned.utf8.allSatisfy({ (0x30...0x39).contains($0) || ".eE+-".utf8.contains($0) }) else { return .text }
    let padded = unsigned.hasPrefix(".") ? "0" + unsigned : unsigned
    guard let number = Double(padded.hasSuffix(".") ? padded + "0" : String(padded)) else { return .text }
    return .float(text.hasPrefix("-") ? -number : number)
  }

  private static func radix(_ text: String, _ radix: Int) -> ScalarValue {
    let digits = text.dropFirst(2)
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && Int(String($0), radix: radix) != nil }) else { return .text }
    return .integer(Int(digits, radix: radix))
  }
}

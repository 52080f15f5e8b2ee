internal import Parallel
internal import Text

/// Writes JSON (RFC 8259) with a member on each line, straight into its bytes: a report of ten thousands of findings
/// must not stand in memory a second time as a tree.
struct JSONWriter {
  private let output: ReportFormat.Output
  /// What was written and not yet handed on.
  private var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the collection that is open has nothing in it yet.
  private var isEmpty = true

  init(_ output: @escaping ReportFormat.Output) { self.output = output }

  /// Ends the text with a line break.
  consuming func finish() {
    bytes.append(UInt8(ascii: "\n"))
    output(bytes)
  }

  /// A mapping; the closure writes its members, in the order of their keys.
  mutating func object(_ members: (inout JSONWriter) -> Void) { collection("{", "}", members) }

  /// A list with one value for each element.
  mutating func array<Element>(_ elements: [Element], _ value: (inout JSONWriter, Element) -> Void) {
    collection("[", "]") { writer in
      for element in elements {
        writer.beginElement()
        value(&writer, element)
      }
    }
  }

  /// A list whose elements several threads write, each a part of them.
  mutating func array<Element: Sendable>(
    of elements: [Element], jobs: Int, _ write: @Sendable (inout JSONWriter, ArraySlice<Element>) -> Void
  ) {
    collection("[", "]") { writer in
      let depth = writer.depth
      writer.output(writer.bytes)
      writer.bytes = []
      elements.mapPartsInParallel(jobs: jobs, length: 2_048) { part in
        var writer = JSONWriter { _ in }
        writer.depth = depth
        writer.isEmpty = part.startIndex == 0
        write(&writer, part)
        return writer.bytes
      } _: { [output = writer.output] part in
        output(part)
      }
      if !elements.isEmpty { writer.isEmpty = false }
    }
  }

  /// One element of a list.
  mutating func element(_ value: (inout JSONWriter) -> Void) {
    beginElement()
    value(&self)
  }

  /// One member of a mapping.
  mutating func member(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    beginElement()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(key)
    append("\" : ")
    value(&self)
  }

  mutating func member(_ key: StaticString, _ text: String?) {
    member(key) { writer in
      if let text { writer.write(text) } else { writer.append("null") }
    }
  }

  mutating func member(_ key: StaticString, _ number: Int) {
    member(key) { $0.write(number) }
  }

  mutating func null() { append("null") }

  private mutating func collection(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ elements: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    (depth, isEmpty) = (depth + 1, true)
    elements(&self)
    depth -= 1
    // A collection of nothing has an empty line, as Foundation's encoder writes it.
    if isEmpty { bytes.append(UInt8(ascii: "\n")) }
    breakLine()
    bytes.append(UInt8(ascii: close))
    isEmpty = false
  }

  private mutating func beginElement() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(spaces: 2 * depth)
  }

  private mutating func append(_ text: StaticString) { bytes.append(text) }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      // Most texts have nothing to escape, and go in as they are.
      if Self.isPlain(text) { return bytes.append(contentsOf: text) }
      var written = 0
      for (index, byte) in text.enumerated() where Self.isEscaped(byte) {
        bytes.append(contentsOf: text[written..<index])
        writeEscaped(byte)
        written = index + 1
      }
      bytes.append(contentsOf: text[written...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ number: Int) {
    if number < 0 { bytes.append(contentsOf: String(number).utf8) } else { bytes.append(decimal: number) }
  }

  /// Whether a text has nothing to escape.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var offset = 0
    while offset + 8 <= raw.count {
      let eight = EightBytes(raw, at: offset)
      let escaped = eight.places(below: 0x20).union(eight.places(of: UInt8(ascii: "\"")))
        .union(eight.places(of: UInt8(ascii: "\\")))
      guard escaped.isEmpty else { return false }
      offset += 8
    }
    return !text[offset...].contains(where: isEscaped)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x0C: append("\\f")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    default:
      append(byte < 0x10 ? "\\u000" : "\\u001")
      bytes.append(contentsOf: String(byte & 0xF, radix: 16).utf8)
    }
  }
}

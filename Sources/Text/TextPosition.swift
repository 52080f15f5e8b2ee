/// A place in a text as people and machines name it.
public struct TextPosition: Hashable, Sendable {
  /// 1-based line.
  public let line: Int
  /// 1-based column, counted in Unicode code points.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of a text start. Made only when something has to be shown.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of a text; they end with LF, CRLF or CR. Linear in the size of the text.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 24 + 2)
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset + 8 <= raw.count {
        // One look for all that may end a line; tabs are few.
        for place in EightBytes(raw, at: offset).places(below: UInt8(ascii: "\r") + 1) {
          if Self.endsLine(offset + place, in: raw) { starts.append(offset + place + 1) }
        }
        offset += 8
      }
      for end in offset..<raw.count where Self.endsLine(end, in: raw) { starts.append(end + 1) }
    }
    self.bytes = bytes
    self.starts = starts
  }

  private static func endsLine(_ offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n"))
    default: false
    }
  }

  /// Number of lines; a text that ends with a line break has an empty last one.
  public var count: Int { starts.count }

  /// The 1-based line of a byte offset. Logarithmic in the number of lines.
  public func line(at offset: Int) -> Int {
    max(1, starts.partitioningIndex { $0 > offset })
  }

  /// Whether a byte offset lies before the line after a 1-based line.
  public func line(_ line: Int, reaches offset: Int) -> Bool { line == starts.count || offset < starts[line] }

  /// The position of a byte offset; an offset past the end is the end. Linear in the length of the line.
  public func position(at offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let column = bytes[starts[line - 1]..<offset].reduce(1) { $1.continuesCodePoint ? $0 : $0 + 1 }
    return TextPosition(line: line, column: column)
  }

  /// The bytes of a 1-based line, without its line break.
  public func range(ofLine line: Int) -> TextRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return TextRange(start..<end)
  }
}

extension UInt8 {
  /// Whether this byte goes on with a code point that an earlier byte began.
  @inlinable public var continuesCodePoint: Bool { self & 0xC0 == 0x80 }
}

internal import Text

extension UInt8 {
  @inline(__always)
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte may stand in the name of an anchor.
  var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
  var isOpeningBracket: Bool { self == UInt8(ascii: "[") || self == UInt8(ascii: "{") }
  var isClosingBracket: Bool { self == UInt8(ascii: "]") || self == UInt8(ascii: "}") }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether both have the same bytes.
  @inlinable @inline(__always)
  public func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    guard count >= 8 else { return left.shortWord == right.shortWord }
    // The last word may overlap the one before.
    var offset = count - 8
    repeat {
      if left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      if offset == 0 { return true }
      offset = Swift.max(0, offset - 8)
    } while true
  }

  /// The length of the line break at an offset; 0 where there is none.
  ///
  /// libyaml takes NEL, LS and PS as line breaks too, as YAML 1.1 did.
  @inline(__always)
  func lineBreak(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    switch self[offset] {
    case 0x0A, 0x0D: return 1
    case 0xC2: return offset + 1 < count && self[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      let isSeparator = offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] & 0xFE == 0xA8
      return isSeparator ? 3 : 0
    default: return 0
    }
  }

  /// The length of the line break that ends at an offset; 0 where none does.
  func lineBreak(before offset: Int) -> Int {
    for length in 1...3 where offset >= length && lineBreak(at: offset - length) == length { return length }
    return 0
  }

  /// The first offset from here on that is a line break, or the end.
  func endOfLine(from offset: Int) -> Int {
    var offset = offset
    while offset < count, lineBreak(at: offset) == 0 { offset += 1 }
    return Swift.min(offset, count)
  }

  /// Where the line that holds an offset starts.
  func startOfLine(at offset: Int) -> Int {
    var offset = Swift.min(offset, count)
    while offset > 0, lineBreak(before: offset) == 0 { offset -= 1 }
    return offset
  }

  /// The first offset from here on that is neither blank nor line break nor in a comment.
  func skipGap(from offset: Int) -> Int {
    var offset = offset
    while offset < count {
      if self[offset].isBlank {
        offset += 1
      } else if self[offset] == UInt8(ascii: "#") {
        offset = endOfLine(from: offset)
      } else {
        let length = lineBreak(at: offset)
        if length == 0 { break }
        offset += length
      }
    }
    return offset
  }

  /// The first offset from here on that is not blank.
  func skipBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset].isBlank { offset += 1 }
    return offset
  }

  /// Whether a byte ends a word: a blank, a line break, or the end of the text.
  func endsWord(at offset: Int) -> Bool {
    offset >= count || self[offset].isBlank || lineBreak(at: offset) > 0
  }

  /// The range of the code point at an offset; empty at the end.
  func character(at offset: Int) -> TextRange {
    guard offset < count else { return TextRange(count..<count) }
    var end = offset + 1
    while end < count, end - offset < 4, self[end].continuesCodePoint { end += 1 }
    return TextRange(offset..<end)
  }

  /// The text of a range.
  func text(_ range: TextRange) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: self[range.offsets]), as: UTF8.self)
  }
}

internal import CYAML
internal import Text

/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Marks come nearly in the order of the text, so a cursor that walks along costs one pass over the file; a file in
/// ASCII costs nothing.
struct MarkCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var codePoint = 0
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
  }

  /// The byte offset of a mark. Linear in the distance from the last one.
  @inline(__always)
  mutating func offset(of mark: yaml_mark_t) -> Int {
    isASCII ? min(Int(truncatingIfNeeded: mark.index), bytes.count) : walk(to: Int(truncatingIfNeeded: mark.index))
  }

  private mutating func walk(to index: Int) -> Int {
    while codePoint < index, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset].continuesCodePoint { offset += 1 }
      codePoint += 1
    }
    while codePoint > index, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset].continuesCodePoint { offset -= 1 }
      codePoint -= 1
    }
    return offset
  }
}

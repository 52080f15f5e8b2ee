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
  /// Bytes round the offset that are known to be ASCII, where distances need no walking.
  private var run = 0..<0

  init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
  }

  /// The byte offset of a mark. At most linear in the distance from the last one.
  @inline(__always)
  mutating func offset(of mark: yaml_mark_t) -> Int {
    isASCII ? min(Int(truncatingIfNeeded: mark.index), bytes.count) : walk(to: Int(truncatingIfNeeded: mark.index))
  }

  private mutating func walk(to index: Int) -> Int {
    let distance = index - codePoint
    if offset + distance >= run.lowerBound, offset + distance <= run.upperBound {
      codePoint = index
      offset += distance
    } else if distance > 0 {
      walkForward(to: index)
    } else {
      walkBack(to: index)
    }
    return offset
  }

  private mutating func walkForward(to index: Int) {
    while codePoint < index, offset < bytes.count {
      if offset < run.upperBound {
        let step = min(run.upperBound - offset, index - codePoint)
        offset += step
        codePoint += step
      } else if bytes[offset] < 0x80 {
        run = offset..<endOfASCII(from: offset)
      } else {
        offset += 1
        while offset < bytes.count, bytes[offset].continuesCodePoint { offset += 1 }
        codePoint += 1
        run = offset..<offset
      }
    }
  }

  private mutating func walkBack(to index: Int) {
    while codePoint > index, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset].continuesCodePoint { offset -= 1 }
      codePoint -= 1
    }
    run = offset..<offset
  }

  private func endOfASCII(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = start
    while end + 8 <= raw.count, EightBytes(raw, at: end).areASCII { end += 8 }
    while end < raw.count, raw[end] < 0x80 { end += 1 }
    return end
  }
}

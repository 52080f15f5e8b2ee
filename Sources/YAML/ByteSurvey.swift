internal import Text

/// What one pass over a file's bytes, eight at a time, tells before libyaml reads them.
struct ByteSurvey {
  /// Whether the file holds nothing but ASCII, so that code points are bytes.
  private(set) var isASCII = true
  /// The first `%TAG` directive beyond what a sheet may have.
  private(set) var excessiveDirective: TextRange?

  private var directives = 0

  /// libyaml compares every `%TAG` with all others, and copies its prefix into every tag that uses it.
  private static let mostDirectives = 64
  private static let longestDirective = 512

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      let eight = EightBytes(raw, at: offset)
      if !eight.areASCII { isASCII = false }
      for place in eight.places(of: UInt8(ascii: "%")) { survey(offset + place, in: bytes) }
      offset += 8
    }
    for offset in offset..<raw.count {
      if raw[offset] >= 0x80 { isASCII = false }
      survey(offset, in: bytes)
    }
  }

  private mutating func survey(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard excessiveDirective == nil, bytes[offset] == UInt8(ascii: "%"), offset + 4 < bytes.count,
      bytes[offset + 1] == UInt8(ascii: "T"), bytes[offset + 2] == UInt8(ascii: "A"),
      bytes[offset + 3] == UInt8(ascii: "G"), offset == 0 || bytes.lineBreak(before: offset) > 0
    else { return }
    directives += 1
    let end = bytes.endOfLine(from: offset)
    if directives > Self.mostDirectives || end - offset > Self.longestDirective {
      excessiveDirective = TextRange(offset..<offset + 4)
    }
  }
}

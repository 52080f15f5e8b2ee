/// The content of those scalars that are written otherwise (escapes, folding), in one array.
@usableFromInline struct DecodedTexts: Sendable {
  @usableFromInline private(set) var bytes: [UInt8] = []
  @usableFromInline private(set) var ends: [UInt32] = []

  /// Keeps a text, and gives its number.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.append(contentsOf: text)
    // Decoding makes a text at most half as long again as its file, which 32 bits hold with ease.
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return UInt32(truncatingIfNeeded: ends.count - 1)
  }

  @inlinable
  func withText<Result>(_ number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let end = Int(ends[Int(number)])
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }
}

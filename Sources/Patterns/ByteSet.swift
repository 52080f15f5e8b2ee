/// A set of bytes: one bit for each.
struct ByteSet: Equatable, Sendable {
  private var words = SIMD4<UInt64>()

  var count: Int { (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount } }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  mutating func formUnion(_ other: ByteSet) { words |= other.words }

  /// For each byte whether it is in the set.
  var table: [Bool] { (UInt8.min...UInt8.max).map(contains) }

  init() {}

  /// Takes the ASCII half as two words.
  init(ascii: (UInt64, UInt64)) { (words[0], words[1]) = ascii }
}

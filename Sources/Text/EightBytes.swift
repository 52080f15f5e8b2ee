/// Eight bytes of a text that are looked at all at once, which takes a fraction of the time of one after the other.
///
/// No byte of a word can disturb its neighbours here: the sums below carry nothing out of a byte.
@frozen
public struct EightBytes {
  /// The first byte is the lowest.
  @usableFromInline let word: UInt64

  /// - Parameter offset: At least eight bytes follow it.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inlinable @inline(__always)
  init(_ word: UInt64) { self.word = word }

  /// Whether no byte goes beyond ASCII.
  @inlinable @inline(__always)
  public var areASCII: Bool { word & Self.highest == 0 }

  /// Where a byte stands.
  @inlinable @inline(__always)
  public func places(of byte: UInt8) -> Places {
    EightBytes(word ^ (Self.each &* UInt64(byte))).places(below: 1)
  }

  /// Where bytes stand that are less than a bound.
  ///
  /// - Parameter bound: 0 to 128.
  @inlinable @inline(__always)
  public func places(below bound: UInt8) -> Places {
    let reachesBound = (word & ~Self.highest) &+ (Self.each &* UInt64(0x80 - bound))
    return Places(bits: ~(reachesBound | word) & Self.highest)
  }

  /// Places among eight bytes, the first first.
  @frozen
  public struct Places: Sequence, IteratorProtocol {
    /// The highest bit of each byte that is meant.
    @usableFromInline var bits: UInt64

    @inlinable @inline(__always)
    init(bits: UInt64) { self.bits = bits }

    @inlinable @inline(__always)
    public var isEmpty: Bool { bits == 0 }

    @inlinable @inline(__always)
    public mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits &- 1 }
      return bits.trailingZeroBitCount / 8
    }

    @inlinable @inline(__always)
    public func union(_ other: Places) -> Places { Places(bits: bits | other.bits) }
  }

  @usableFromInline static var each: UInt64 { 0x0101_0101_0101_0101 }
  @usableFromInline static var highest: UInt64 { 0x8080_8080_8080_8080 }
}

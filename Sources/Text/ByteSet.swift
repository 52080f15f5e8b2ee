/// A set of bytes, such as a class in a glob or what a pattern can begin with: one bit for each.
public struct ByteSet: Equatable, Sendable {
  @usableFromInline var words: SIMD4<UInt64> = .zero

  /// The set without members.
  public init() {}

  /// The set of the bytes for which `predicate` holds.
  public init(where predicate: (UInt8) -> Bool) {
    for byte in UInt8.min...UInt8.max where predicate(byte) { insert(byte) }
  }

  /// Whether the byte is a member.
  @inlinable public func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  /// Adds one byte.
  public mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  /// Adds the bytes of a range; none if it runs backwards.
  public mutating func insert(from first: UInt8, through last: UInt8) {
    guard first <= last else { return }
    for byte in first...last { insert(byte) }
  }

  /// Adds the members of another set.
  public mutating func formUnion(_ other: ByteSet) {
    words |= other.words
  }

  /// Swaps members and others.
  public mutating func invert() {
    words = ~words
  }

  /// Takes one byte out.
  public mutating func remove(_ byte: UInt8) {
    words[Int(byte >> 6)] &= ~(1 << UInt64(byte & 63))
  }

  /// Takes the ASCII half as two words, a bit for each byte.
  public init(ascii: (UInt64, UInt64)) { (words[0], words[1]) = ascii }

  /// How many bytes it has.
  public var count: Int { (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount } }

  /// For each byte whether it is in the set.
  public var table: [Bool] { (UInt8.min...UInt8.max).map(contains) }
}

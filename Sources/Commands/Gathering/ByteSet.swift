internal import Text

/// A set of bytes, as a class such as `[a-z]` in a glob names one.
struct ByteSet: Equatable, Sendable {
  private var words: SIMD4<UInt64> = .zero

  /// The set without members.
  init() {}

  /// The set of the bytes for which `predicate` holds.
  init(where predicate: (UInt8) -> Bool) {
    for byte in UInt8.min...UInt8.max where predicate(byte) { insert(byte) }
  }

  /// Whether the byte is a member.
  func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  /// Adds one byte.
  mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  /// Adds the bytes of a range; none if it runs backwards.
  mutating func insert(from first: UInt8, through last: UInt8) {
    guard first <= last else { return }
    for byte in first...last { insert(byte) }
  }

  /// Adds the members of another set.
  mutating func formUnion(_ other: ByteSet) {
    words |= other.words
  }

  /// Swaps members and others.
  mutating func invert() {
    words = ~words
  }

  /// Takes one byte out.
  mutating func remove(_ byte: UInt8) {
    words[Int(byte >> 6)] &= ~(1 << UInt64(byte & 63))
  }
}

extension ByteSet {
  /// The class that `[:name:]` stands for, in ASCII as git reads it; nil for a name that is none.
  init?(className: String) {
    switch className {
    case "alnum": self.init { $0.isLetter || $0.isDigitOfASCII }
    case "alpha": self.init { $0.isLetter }
    case "blank": self.init { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    case "cntrl": self.init { $0 < 0x20 || $0 == 0x7F }
    case "digit": self.init { $0.isDigitOfASCII }
    case "graph": self.init { $0 > 0x20 && $0 < 0x7F }
    case "lower": self.init { $0.isLetter && $0 & 0x20 != 0 }
    case "print": self.init { $0 >= 0x20 && $0 < 0x7F }
    case "punct": self.init { $0 > 0x20 && $0 < 0x7F && !$0.isLetter && !$0.isDigitOfASCII }
    case "space": self.init { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    case "upper": self.init { $0.isLetter && $0 & 0x20 == 0 }
    case "xdigit": self.init { $0.isDigitOfASCII || (0x41...0x46).contains($0 & ~0x20) }
    default: return nil
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self & ~0x20) }
}

/// What makes a finding the same one in the next run: 128 bits, that stay the same when lines move and folders are
/// renamed. What goes into them is decided in Linting.
///
/// Two numbers and no text, as a run may make a hundred thousand of them, and few formats show them.
public struct Fingerprint: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    (self.high, self.low) = (high, low)
  }

  /// Any part of them tells two apart as well as the whole.
  public func hash(into hasher: inout Hasher) { hasher.combine(high) }
}

extension Fingerprint: CustomStringConvertible {
  /// 32 hexadecimal digits.
  public var description: String {
    String(unsafeUninitializedCapacity: 32) { digits in
      for index in 0..<16 {
        digits[index] = Self.digit(high >> (60 - 4 * UInt64(index)))
        digits[16 + index] = Self.digit(low >> (60 - 4 * UInt64(index)))
      }
      return 32
    }
  }

  private static func digit(_ number: UInt64) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: number & 15)
    return value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
  }
}

extension Fingerprint: Comparable {
  /// The order of their digits.
  public static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

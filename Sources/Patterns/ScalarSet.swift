internal import Text

/// A set of Unicode scalars, laid out for asking.
struct ScalarSet: Hashable, Sendable {
  /// In order and apart, for a binary search.
  private let ranges: [ClosedRange<UInt32>]
  private let categories: CategorySet
  private let isNegated: Bool
  /// The answers for ASCII, which most texts are full of: bit n of the first for n below 64, the second for the rest.
  private let asciiAnswers: (UInt64, UInt64)

  static let word = ScalarSet(.word)

  init(_ union: ScalarUnion, isNegated: Bool = false) {
    ranges = union.sortedRanges()
    categories = union.categories
    self.isNegated = isNegated
    var answers: (UInt64, UInt64) = (0, 0)
    for range in ranges {
      guard range.lowerBound < 128 else { break }
      for value in range.lowerBound...min(range.upperBound, 127) { Self.set(value, in: &answers) }
    }
    if !categories.isEmpty {
      for value in UInt8(0)..<128 where !categories.isDisjoint(with: CategorySet(of: Unicode.Scalar(value))) {
        Self.set(UInt32(value), in: &answers)
      }
    }
    asciiAnswers = isNegated ? (~answers.0, ~answers.1) : answers
  }

  // Written out, as a tuple is not `Hashable`; the answers follow from the rest.
  static func == (left: ScalarSet, right: ScalarSet) -> Bool {
    left.isNegated == right.isNegated && left.categories == right.categories && left.ranges == right.ranges
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isNegated)
    hasher.combine(categories)
    hasher.combine(ranges)
  }

  /// Logarithmic in the number of ranges, and constant for ASCII.
  func contains(_ scalar: ScannedScalar) -> Bool {
    if scalar.value < 64 { return asciiAnswers.0 >> UInt64(scalar.value) & 1 == 1 }
    if scalar.value < 128 { return asciiAnswers.1 >> UInt64(scalar.value - 64) & 1 == 1 }
    if !categories.isDisjoint(with: scalar.category) { return !isNegated }
    return isInRange(scalar.value) != isNegated
  }

  /// For each byte whether the UTF-8 of a scalar of the set can begin with it; true for more where that is quicker to
  /// tell.
  var leadingBytes: ByteSet {
    var bytes = ByteSet(ascii: asciiAnswers)
    if isNegated || !categories.isEmpty {
      for byte in UInt8(0xC2)...0xF4 { bytes.insert(byte) }
      return bytes
    }
    // UTF-8 keeps the order of scalars, so a range's leading bytes are a range.
    for range in ranges where range.upperBound >= 0x80 {
      for byte in Self.leadingByte(max(range.lowerBound, 0x80))...Self.leadingByte(range.upperBound) {
        bytes.insert(byte)
      }
    }
    return bytes
  }

  private static func leadingByte(_ value: UInt32) -> UInt8 {
    switch value {
    case ..<0x800: 0xC0 | UInt8(value >> 6)
    case ..<0x10000: 0xE0 | UInt8(value >> 12)
    default: 0xF0 | UInt8(min(value, 0x10FFFF) >> 18)
    }
  }

  private func isInRange(_ value: UInt32) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }

  private static func set(_ value: UInt32, in answers: inout (UInt64, UInt64)) {
    if value < 64 { answers.0 |= 1 << UInt64(value) } else { answers.1 |= 1 << UInt64(value - 64) }
  }
}

/// Scalars as a character class lists them: ranges and categories, gathered piece by piece.
struct ScalarUnion: Sendable {
  /// In any order, and possibly overlapping.
  private(set) var ranges: [ClosedRange<UInt32>] = []
  private(set) var categories: CategorySet = []

  static let lastScalar: UInt32 = 0x10FFFF
  /// `\d`.
  static let digits = ScalarUnion(ranges: [0x30...0x39])
  /// `\w`.
  static let word = ScalarUnion(categories: .word)
  /// `\s`: the scalars with Unicode's property White_Space, so no-break and thin spaces too.
  static let space = ScalarUnion(ranges: [
    0x9...0xD, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ])
  /// What ends a line in YAML; `.` stands for everything else.
  static let lineBreaks = ScalarUnion(ranges: [0xA...0xA, 0xD...0xD])
  static let notDigits = ScalarUnion(ranges: gaps(between: digits.ranges))
  static let notWord = ScalarUnion(categories: CategorySet.word.complement)
  static let notSpace = ScalarUnion(ranges: gaps(between: space.ranges))

  init(ranges: [ClosedRange<UInt32>] = [], categories: CategorySet = []) {
    self.ranges = ranges
    self.categories = categories
  }

  init(_ scalar: Unicode.Scalar) {
    ranges = [scalar.value...scalar.value]
  }

  mutating func insert(_ range: ClosedRange<UInt32>) {
    ranges.append(range)
  }

  mutating func formUnion(_ other: ScalarUnion) {
    ranges += other.ranges
    categories.formUnion(other.categories)
  }

  /// Adds the variants in case of every scalar in a range. Categories are left alone; they are closed where they are
  /// read, since that of `\P{Lu}` has to come before its negation.
  mutating func insertCaseVariants() {
    for range in sortedRanges() {
      for variant in CaseVariants.variants(of: range) { insert(variant...variant) }
    }
  }

  /// The ranges from first to last, with touching and overlapping ones made one.
  func sortedRanges() -> [ClosedRange<UInt32>] {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// What ranges leave out; they must be in order and apart.
  private static func gaps(between ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var gaps: [ClosedRange<UInt32>] = []
    var start: UInt32 = 0
    for range in ranges {
      if start < range.lowerBound { gaps.append(start...range.lowerBound - 1) }
      start = range.upperBound + 1
    }
    if start <= lastScalar { gaps.append(start...lastScalar) }
    return gaps
  }
}

/// Which scalars differ only in case.
///
/// Unicode's simple case folding, as far as the standard library's mappings tell it: `σ`, `ς` and `Σ` are variants of
/// each other, as are `k`, `K` and the Kelvin sign; `ß` and `ss` are not, since one scalar stays one scalar.
enum CaseVariants {
  /// No scalar from here on has case.
  private static let end: UInt32 = 0x20000
  /// Its capital is `I`, but only Turkic languages take it for a variant of `i`.
  private static let dotlessI: UInt32 = 0x131

  /// The other variants of every scalar that has some. Built when a pattern first ignores case: it takes milliseconds.
  private static let all: [UInt32: [UInt32]] = {
    var families: [UInt32: [UInt32]] = [:]
    for value in 0..<end where value != dotlessI {
      guard hasCase(value), let scalar = Unicode.Scalar(value) else { continue }
      let folded = fold(scalar).value
      families[folded, default: []].append(value)
    }
    var variants: [UInt32: [UInt32]] = [:]
    for family in families.values where family.count > 1 {
      for value in family { variants[value] = family.filter { $0 != value } }
    }
    return variants
  }()

  /// The scalars that are variants of one in the range. Linear in the range or in the number of cased scalars,
  /// whichever is less.
  static func variants(of range: ClosedRange<UInt32>) -> [UInt32] {
    if range.upperBound < 0x80 { return range.flatMap(variantsOfASCII) }
    if range.count < 256, range.allSatisfy({ !hasCase($0) }) { return [] }
    if range.count < all.count { return range.flatMap { all[$0] ?? [] } }
    return all.flatMap { range.contains($0.key) ? $0.value : [] }
  }

  private static func hasCase(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.changesWhenCaseMapped ?? false
  }

  /// Most patterns are in ASCII, and should not wait for the whole of Unicode.
  private static func variantsOfASCII(_ value: UInt32) -> [UInt32] {
    switch UInt8(value) {
    case UInt8(ascii: "k"), UInt8(ascii: "K"): [value ^ 0x20, 0x212A]
    case UInt8(ascii: "s"), UInt8(ascii: "S"): [value ^ 0x20, 0x17F]
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): [value ^ 0x20]
    default: []
    }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    return single(upper.properties.lowercaseMapping) ?? upper
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first : nil
  }
}

/// A set of Unicode general categories, one bit each.
struct CategorySet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// The abbreviations of the Unicode standard, in the order of the bits.
  private static let names = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm",
    "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
  ]
  private static let cased: CategorySet = [named("Lu"), named("Ll"), named("Lt")]

  /// What `\w` stands for: letters, marks, decimal and letter-like numbers, and connectors such as `_`.
  static let word: CategorySet = [named("L"), named("M"), named("Nd"), named("Nl"), named("Pc")]

  static let punctuationAndSymbols: CategorySet = [named("P"), named("S")]

  /// The category that a scalar has.
  init(of scalar: Unicode.Scalar) {
    rawValue = 1 << Self.bit(of: scalar.properties.generalCategory)
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The categories whose abbreviation begins so: `L` for all letters, `Lu` for capitals. Empty if there are none.
  static func named(_ prefix: String) -> CategorySet {
    var rawValue: UInt32 = 0
    for (bit, name) in names.enumerated() where !prefix.isEmpty && name.hasPrefix(prefix) { rawValue |= 1 << bit }
    return CategorySet(rawValue: rawValue)
  }

  /// The categories that are not in this set.
  var complement: CategorySet {
    CategorySet(rawValue: ~rawValue & (1 << UInt32(Self.names.count) - 1))
  }

  /// With letters of the other cases, where the set has letters of one case.
  var ignoringCase: CategorySet {
    isDisjoint(with: Self.cased) ? self : union(Self.cased)
  }

  private static func bit(of category: Unicode.GeneralCategory) -> UInt32 {
    switch category {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .mathSymbol: 18
    case .currencySymbol: 19
    case .modifierSymbol: 20
    case .otherSymbol: 21
    case .spaceSeparator: 22
    case .lineSeparator: 23
    case .paragraphSeparator: 24
    case .control: 25
    case .format: 26
    case .surrogate: 27
    case .privateUse: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }
}

/// What a value was read as, in a form that can be compared.
public protocol Reading: Sendable {
  /// The same for all values that mean the same.
  var normalForm: String { get }
  /// How it was read, in words for an editor.
  var summary: String { get }
  /// The normal form with a denial in the value's own words, where `normalForm` leaves that out: "no fever".
  var statedForm: String { get }
  /// The terms that it was read as, each as a whole.
  var terms: [TermReading] { get }
  /// The terms by which others are found that bear on it: those that it was read as, and each of several things that
  /// one of them names.
  var namedTerms: [TermReading] { get }
}

extension Reading {
  public var statedForm: String { normalForm }
  public var terms: [TermReading] { [] }
  public var namedTerms: [TermReading] { terms }
}

/// A value with what is said about whether it holds.
public struct Stance: Sendable {
  public let reading: any Reading
  /// Whether the source denies it: `present: never`, or a negation in words.
  public let isDenied: Bool

  public init(_ reading: any Reading, isDenied: Bool = false) {
    self.reading = reading
    self.isDenied = isDenied
  }

  var normalForm: String { isDenied ? "not \(reading.statedForm)" : reading.statedForm }
}

/// A value as a sheet states it, with the qualifiers that belong to its meaning.
public struct Wording: Hashable, Sendable {
  public let text: String
  /// `use` of a treatment or `act` of a red flag.
  public let step: String?
  /// Whether it is something to keep from: `avoid`.
  public let isAvoided: Bool
  /// Whether it is so at times only, by what `present` says: what is absent at times is there at others.
  public let isOccasional: Bool

  public init(_ text: String, step: String? = nil, isAvoided: Bool = false, isOccasional: Bool = false) {
    self.isOccasional = isOccasional
    self.text = text
    self.step = step
    self.isAvoided = isAvoided
  }
}

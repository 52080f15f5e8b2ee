public import Sheets

/// An editor's word that settles a contradiction.
public struct Ruling: Hashable, Sendable {
  /// The subject's label.
  public let subject: String
  public let attribute: Attribute
  public let holds: Holds
  public let because: String
  public let by: String
  /// The day it was made on, as written.
  public let on: String
  /// Fingerprints of the claims that it was made on.
  public let claims: Set<String>
  /// Its place in the rulings file, for who has to mend it.
  public let entry: Int

  /// What holds.
  public enum Holds: Hashable, Sendable {
    /// The value that stands.
    case value(String)
    /// Both views stand side by side.
    case both
  }

  public init(
    subject: String, attribute: Attribute, holds: Holds, because: String, by: String, on: String,
    claims: Set<String>, entry: Int
  ) {
    self.subject = subject
    self.attribute = attribute
    self.holds = holds
    self.because = because
    self.by = by
    self.on = on
    self.claims = claims
    self.entry = entry
  }
}

extension Ruling {
  /// Whether a reason or a name has a letter or a number in it.
  public static func saysSomething(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }
}

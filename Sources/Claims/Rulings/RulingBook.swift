internal import Sheets

/// The rulings of editors, and how the claims that they are made on are told.
public struct RulingBook: Sendable {
  public let rulings: [Ruling]
  private let fingerprint: @Sendable (String) -> String

  /// - Parameter fingerprint: Makes a claim's fingerprint of what identifies it.
  public init(_ rulings: [Ruling], fingerprint: @escaping @Sendable (String) -> String) {
    self.rulings = rulings
    self.fingerprint = fingerprint
  }

  /// No ruling at all.
  public static let empty = RulingBook([]) { $0 }

  /// What identifies a claim: its source, its subject, its attribute, what it means and in which circumstances.
  public func fingerprint(of claim: Claim, from source: SourceClaims, about subject: ReconciledSubject) -> String {
    let value = if case .success(let reading)? = claim.reading { reading.normalForm } else { claim.wording.text }
    let parts = [
      source.id, subject.label, claim.attribute.rawValue, claim.isDenied ? "not \(value)" : value,
      claim.qualifiers.when ?? "", claim.qualifiers.after ?? "",
    ]
    // The source's id is told, so that a run without it knows that nothing changed.
    return "\(source.id)/\(fingerprint(parts.map { "\($0.utf8.count):\($0)" }.joined()))"
  }

  /// The id of the source that a fingerprint is of a claim of.
  static func source(of fingerprint: String) -> String {
    fingerprint.lastIndex(of: "/").map { String(fingerprint[..<$0]) } ?? fingerprint
  }
}

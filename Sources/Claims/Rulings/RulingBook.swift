public import Sheets

/// The rulings in force, and which contradictions they settle.
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

  /// The ruling on a contradiction, and whether it still holds; nil where there is none.
  ///
  /// - Parameters:
  ///   - left: The positions of one side, as the fingerprints of their claims.
  ///   - right: Those of the other.
  public func verdict(
    subject: ReconciledSubject, family: Attribute, left: [[String]], right: [[String]]
  ) -> (ruling: Ruling, isStale: Bool)? {
    let all = Set((left + right).joined())
    guard
      let ruling = rulings.first(where: {
        $0.subject == subject.label && AttributeFamily.of($0.attribute) == family && !$0.claims.isDisjoint(with: all)
      })
    else { return nil }
    // A new source that holds a position that was ruled on brings nothing new.
    let isCovered = (left + right).allSatisfy { !ruling.claims.isDisjoint(with: $0) }
    return (ruling, !isCovered)
  }

  /// Whether a fingerprint is that of a claim of a source.
  public static func isFingerprint(_ fingerprint: String, from source: SourceClaims) -> Bool {
    fingerprint.hasPrefix("\(source.id)/")
  }

  /// The contested position whose value a ruling holds; nil where none does, or where it could be several.
  func standing(_ contested: [Int], in group: ClaimGroup, _ sources: [SourceClaims]) -> Int? {
    for ruling in rulings where AttributeFamily.of(ruling.attribute) == AttributeFamily.of(group.attribute) {
      guard case .value(let value) = ruling.holds, group.subjectLabel == ruling.subject else { continue }
      // "ice (first line)" tells more than "ice", which another may say is to be avoided.
      for wording in [{ (claim: Claim) in claim.statement }, { (claim: Claim) in claim.wording.text }] {
        let held = contested.filter { index in
          group.positions[index].holders.contains { holder in
            holder.claims.contains { wording(sources[holder.source].claims[$0]) == value }
          }
        }
        if held.count == 1 { return held[0] }
      }
    }
    return nil
  }
}

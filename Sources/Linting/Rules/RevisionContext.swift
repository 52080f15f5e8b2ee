public import Claims
internal import Findings
internal import Sheets
internal import YAML

/// What a check of two versions of one sheet may read.
public struct RevisionContext: Sendable {
  public let comparison: RevisionComparison
  public let knowledge: Knowledge

  /// A violation that tells of a change: in the newer version where there is one, with the place in the older one under
  /// it. What is gone comes with what may be the same in other words.
  ///
  /// - Parameter message: The message's name; “older” is that of the place in the older version, “rewording” that of what
  ///   may be the same.
  public func violation(_ message: String, for change: Change, shift: Int = 0) -> Violation? {
    let older = place(of: change.older, in: comparison.older)
    let newer = place(of: change.newer, in: comparison.newer)
    guard let place = newer ?? older else { return nil }
    let arguments: Arguments = [
      "attribute": change.attribute?.rawValue ?? change.topic, "topic": change.topic,
      "old": change.older?.text ?? "nothing", "new": change.newer?.text ?? "nothing", "subject": change.subject ?? "",
    ]
    var related = newer == nil ? [] : older.map { [Violation.Related("older", $0.place, arguments: arguments)] } ?? []
    if let rewording = change.likelyRewording, let place = self.place(of: rewording, in: comparison.newer) {
      related.append(Violation.Related("rewording", place.place, arguments: ["new": rewording.text]))
    }
    var violation = Violation(
      message, at: place.place, document: place.document, subject: change.subject, attribute: change.attribute,
      arguments: arguments, related: related)
    violation.severityShift = shift
    return violation
  }

  private func place(of side: Change.Side?, in revision: Revision?) -> (place: Place, document: Int)? {
    guard let side, let revision else { return nil }
    return (revision.document.place(of: side.node), revision.document.index)
  }
}

/// What a check of two versions beside other sources may read.
public struct RivalContext: Sendable {
  /// The other sources with the older versions.
  public let older: ReconciliationContext
  /// The other sources with the newer versions.
  public let newer: ReconciliationContext
  /// The ids of the other sources.
  public let rivals: Set<String>
}

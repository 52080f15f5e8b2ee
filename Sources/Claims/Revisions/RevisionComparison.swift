internal import Sheets
internal import YAML

/// What changed between two versions of a sheet, by meaning. Wording, order, layout and position are no change, but
/// other words are kept apart as such.
public struct RevisionComparison: Sendable {
  /// nil where the sheet is new.
  public let older: Revision?
  /// nil where the sheet is gone.
  public let newer: Revision?
  public let changes: [Change]

  /// Compares two versions; one of them may be missing. Linear in their size.
  public init(older: SourceClaims?, newer: SourceClaims?, _ knowledge: Knowledge) {
    self.older = older.map { Revision($0) }
    self.newer = newer.map { Revision($0) }
    switch (self.older, self.newer) {
    case (let older?, let newer?): changes = Self.changes(older, newer, knowledge)
    case (let older?, nil):
      changes = [Change(.sheetRemoved, topic: older.stated.id, older: Self.whole(older))]
    case (nil, let newer?):
      changes = [Change(.sheetAdded, topic: newer.stated.id, newer: Self.whole(newer))]
    case (nil, nil): changes = []
    }
  }

  private static func whole(_ revision: Revision) -> Change.Side {
    let source = revision.sheet.source
    let node = revision.sheet.value(of: .id, in: source) ?? source?.key ?? revision.document.root
    return Change.Side(revision.stated.id, node)
  }

  private static func changes(_ older: Revision, _ newer: Revision, _ knowledge: Knowledge) -> [Change] {
    var changes = SourceComparison.changes(older.sheet, newer.sheet)
    let (old, new) = (older.topics(), newer.topics())
    let claimPairs = { (first: RevisedTopic?, second: RevisedTopic?) -> [ClaimPair] in
      // Most topics stay as they are: then nothing that is said of them has changed.
      if let first, let second, isSame(first, older, second, newer) { return [] }
      return ClaimPairing.pairs(older.claims(of: first), newer.claims(of: second), knowledge)
    }
    var pairs = claimPairs(old.general, new.general)
    for pair in ConditionPairing.pairs(old.conditions, new.conditions) {
      changes += pair.changes(older.sheet, newer.sheet)
      // What a condition that comes or goes states comes and goes with it.
      guard pair.older != nil, pair.newer != nil else { continue }
      let comparison = StructureComparison(claimPairs(pair.older, pair.newer))
      changes += comparison.changes
      pairs += comparison.rest
    }
    let evidence = EvidenceComparison(pairs)
    changes += pairs.indices.flatMap { index in
      pairs[index].changes(knowledge) + evidence.changes(at: index)
    }
    return changes
  }

  /// Whether a topic is written with the same values in both versions.
  private static func isSame(
    _ first: RevisedTopic, _ older: Revision, _ second: RevisedTopic, _ newer: Revision
  ) -> Bool {
    older.sheet.tree.isSame(first.subject.node, as: second.subject.node, in: newer.sheet.tree)
  }
}

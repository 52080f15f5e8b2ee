internal import Sheets

/// Structures of a condition that come and go as a whole: that is one edit, however much was said about them.
struct StructureComparison {
  private(set) var changes: [Change] = []
  /// The claims of all else.
  let rest: [ClaimPair]

  /// Linear in the pairs.
  init(_ pairs: [ClaimPair]) {
    let older = Set(pairs.compactMap { $0.older?.structure })
    let newer = Set(pairs.compactMap { $0.newer?.structure })
    var counts: [String: Int] = [:]
    for pair in pairs { if let structure = pair.structure { counts[structure, default: 0] += 1 } }
    let whole = older.symmetricDifference(newer).filter { counts[$0, default: 0] > 1 }
    rest = pairs.filter { pair in pair.structure.map { !whole.contains($0) } ?? true }
    var told: Set<String> = []
    for pair in pairs {
      guard let structure = pair.structure, whole.contains(structure), told.insert(structure).inserted else { continue }
      let claim = pair.newer ?? pair.older
      changes.append(
        Change(
          pair.newer == nil ? .structureRemoved : .structureAdded, subject: claim?.label,
          attribute: claim?.claim.attribute, topic: claim?.label ?? "", older: pair.older.flatMap(\.structureSide),
          newer: pair.newer.flatMap(\.structureSide)))
    }
  }
}

extension ClaimPair {
  fileprivate var structure: String? { (newer ?? older)?.structure }
}

extension RevisedClaim {
  fileprivate var structureSide: Change.Side? { structureNode.map { Change.Side(label, $0) } }
}

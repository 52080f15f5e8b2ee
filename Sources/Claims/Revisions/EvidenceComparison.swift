internal import Sheets

/// What changed about the article's words under the claims of a sheet.
struct EvidenceComparison {
  private let pairs: [ClaimPair]
  /// For a pair to which a quote has moved, the one that it came from.
  private var origins: [Int: Int] = [:]
  private var destinations: Set<Int> = []

  /// Linear in the pairs.
  init(_ pairs: [ClaimPair]) {
    self.pairs = pairs
    var left: [String: [Int]] = [:]
    for (index, pair) in pairs.enumerated() where !pair.isUnchanged {
      if let quote = pair.older?.evidence.quotation, pair.newer?.evidence.quotation != quote {
        left[quote, default: []].append(index)
      }
    }
    guard !left.isEmpty else { return }
    for (index, pair) in pairs.enumerated() where !pair.isUnchanged {
      guard let quote = pair.newer?.evidence.quotation, pair.older?.evidence.quotation != quote,
        let origin = left[quote]?.first(where: { $0 != index }), pair.older != nil || pairs[origin].newer != nil
      else { continue }
      // A value that was replaced in its list may keep its evidence: that is one edit, and told as such.
      origins[index] = origin
      left[quote]?.removeAll { $0 == origin }
      destinations.insert(origin)
    }
  }

  func changes(at index: Int) -> [Change] {
    let pair = pairs[index]
    if pair.isUnchanged { return [] }
    if let origin = origins[index], let from = pairs[origin].older, let to = pair.newer {
      return [
        Change(
          .evidenceMoved, subject: to.label, attribute: to.claim.attribute, topic: to.evidence.quote ?? "",
          older: Change.Side(from.claim.wording.text, from.claim.item),
          newer: Change.Side(to.claim.wording.text, to.claim.item))
      ]
    }
    guard let older = pair.older, let newer = pair.newer, older.evidence != newer.evidence else { return [] }
    // What was taken to another claim is told there; more than that may have been taken away with it.
    if destinations.contains(index), newer.evidence.quote == nil { return [] }
    return [
      Change(
        .evidence, subject: newer.label, attribute: newer.claim.attribute, topic: newer.claim.wording.text,
        older: Change.Side(older.evidence.words, older.claim.item),
        newer: Change.Side(newer.evidence.words, newer.claim.item))
    ]
  }
}

extension RevisedEvidence {
  /// What is told of it.
  fileprivate var words: String {
    let parts = [quote.map { "“\($0)”" }, at.map { "at “\($0)”" }, lines.map { "lines \($0)" }].compactMap(\.self)
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }
}

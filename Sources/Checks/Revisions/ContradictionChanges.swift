internal import Claims
internal import Linting
internal import Packs
internal import Sheets

extension Check {
  /// What the newer versions contradict in other sources, and the older ones did not.
  static let contradictionIntroduced = Check(
    "contradiction-introduced", .rivals { $0.contradictions(of: $0.newer, without: $0.older, $1) })

  static let contradictionResolved = Check(
    "contradiction-resolved", .rivals { $0.contradictions(of: $0.older, without: $0.newer, $1) })
}

extension RivalContext {
  /// The contradictions between the versions and other sources that one side has and the other has not.
  fileprivate func contradictions(
    of context: ReconciliationContext, without other: ReconciliationContext, _ rule: Rule
  ) -> [Violation] {
    let known = Set(
      other.disagreements().filter { other.isTold($0) }.compactMap(told).map { identity(of: $0, in: other) })
    return context.disagreements().filter { context.isTold($0) }.compactMap(told).compactMap { disagreement in
      let identity = identity(of: disagreement, in: context)
      return known.contains(identity) ? nil : context.violation(of: disagreement, rule, identity: identity)
    }
  }

  /// What is contradicted: a version that moves and still contradicts it makes no new contradiction.
  private func identity(of disagreement: Disagreement, in context: ReconciliationContext) -> [String] {
    let subject = context.reconciliation.subjects[disagreement.group.subject].key
    return [subject, disagreement.group.attribute.rawValue, disagreement.opposition.poles.right]
  }

  /// A contradiction of which another source takes one side and a version the other, with the version first: there is
  /// what was edited.
  private func told(_ disagreement: Disagreement) -> Disagreement? {
    guard isWithRivals(disagreement) else { return nil }
    let isOwn = { (voice: Disagreement.Voice) in !rivals.contains(voice.source.id) }
    let (left, right) = (disagreement.left, disagreement.right)
    guard let own = left.firstIndex(where: isOwn) else {
      return told(
        Disagreement(
          group: disagreement.group, opposition: disagreement.opposition.mirrored, left: right, right: left))
    }
    return Disagreement(
      group: disagreement.group, opposition: disagreement.opposition, left: left.beginning(with: own), right: right)
  }

  /// Whether another source takes one side and a version the other.
  private func isWithRivals(_ disagreement: Disagreement) -> Bool {
    let left = disagreement.left.map { rivals.contains($0.source.id) }
    let right = disagreement.right.map { rivals.contains($0.source.id) }
    return left.contains(true) && right.contains(false) || left.contains(false) && right.contains(true)
  }
}

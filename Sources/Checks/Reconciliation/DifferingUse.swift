internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A treatment that sources advise with different force, though not so that both cannot hold.
  static let differingUse = Check(
    "differing-use",
    .reconciliation { context, _ in
      context.reconciliation.groups.lazy.filter { $0.attribute == .treatments }.flatMap { group in
        group.notedPairs(context.knowledge).compactMap { context.violation($0, in: group) }
      }
    })
}

extension ReconciliationContext {
  fileprivate func violation(_ pair: ClaimGroup.NotedPair, in group: ClaimGroup) -> Violation? {
    guard let (left, right) = speakers(of: pair.left, against: pair.right, in: group) else { return nil }
    let subject = reconciliation.subjects[group.subject]
    let (first, second) = (reconciliation.sources[left.source], reconciliation.sources[right.source])
    return Violation(
      "default", at: first.document.place(of: first.claims[left.claim].value), document: first.document.index,
      subject: subject.label, attribute: group.attribute,
      arguments: [
        "treatment": pair.name, "left": pair.leftUse, "right": pair.rightUse, "right_source": second.id,
      ], identity: [subject.key, group.attribute.rawValue, pair.name, pair.leftUse, pair.rightUse],
      related: [Violation.Related("other", second.document.place(of: second.claims[right.claim].value))])
  }
}

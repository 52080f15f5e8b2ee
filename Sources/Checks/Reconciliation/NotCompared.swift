internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// Values of different sources that were understood, but say nothing that can be held against each other.
  static let notCompared = Check(
    "not-compared",
    .reconciliation { context, _ in
      let pairs = context.reconciliation.groups.flatMap { group in
        // One for each reason: a page of pairs helps nobody.
        Dictionary(grouping: group.unclear, by: \.reason).sorted { $0.key < $1.key }.compactMap { reason, pairs in
          context.violation(pairs, because: reason, in: group)
        }
      }
      return pairs + context.reconciliation.unlike.filter { !$0.areAlike }.map(context.violation)
    })
}

extension ReconciliationContext {
  fileprivate func violation(
    _ pairs: [ClaimGroup.UnclearPair], because reason: String, in group: ClaimGroup
  ) -> Violation? {
    let subject = reconciliation.subjects[group.subject]
    guard let (left, right) = pairs.lazy.compactMap({ speakers(of: $0.left, against: $0.right, in: group) }).first
    else { return nil }
    return violation(left, right, because: reason, about: subject)
  }

  fileprivate func violation(_ unlike: UnlikeCircumstances) -> Violation {
    violation(
      unlike.left, unlike.right, because: "they are said in other circumstances",
      about: reconciliation.subjects[reconciliation.groups[unlike.group].subject])
  }

  private func violation(
    _ left: Speaker, _ right: Speaker, because reason: String,
    about subject: ReconciledSubject
  ) -> Violation {
    let (first, second) = (reconciliation.sources[left.source], reconciliation.sources[right.source])
    let (one, other) = (first.claims[left.claim], second.claims[right.claim])
    return Violation(
      "default", at: first.document.place(of: one.value), document: first.document.index, subject: subject.label,
      attribute: one.attribute,
      arguments: [
        "left": one.wording.text, "right": other.wording.text, "left_source": first.id, "right_source": second.id,
        "reason": reason,
      ], identity: [subject.key, one.attribute.rawValue, reason, one.wording.text],
      related: [Violation.Related("other", second.document.place(of: other.value))])
  }
}

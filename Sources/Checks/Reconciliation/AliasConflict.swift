internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A further name that would make two conditions one.
  static let aliasConflict = Check(
    "alias-conflict",
    .reconciliation { context, _ in
      let reconciliation = context.reconciliation
      return reconciliation.aliasConflicts.map { conflict in
        let source = reconciliation.sources[conflict.source]
        let other = conflict.alias.concept.map { context.knowledge.vocabulary[$0].label } ?? conflict.other
        return Violation(
          conflict.otherPlace == nil ? "default" : "sources", at: source.document.place(of: conflict.alias.node),
          document: source.document.index, subject: source.subjects[conflict.subject].label, attribute: .alsoCalled,
          arguments: ["alias": conflict.alias.text, "other": other],
          related: conflict.otherPlace.map { place in
            [Violation.Related("other", reconciliation.sources[place.source].document.place(of: place.node))]
          } ?? [])
      }
    })
}

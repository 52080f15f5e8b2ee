internal import Claims
internal import Linting
internal import Packs

extension Check {
  /// Something that readers are no longer warned of, wherever the warning stood.
  static let avoidRemoved = Check.revisions("avoid-removed") { $0.isRemoval && $0.isAvoidance }

  static let avoidAdded = Check.revisions("avoid-added") { $0.isAddition && $0.isAvoidance }

  static let treatmentRemoved = Check.revisions("treatment-removed") { $0.isRemoval && $0.isTreatment }

  static let treatmentAdded = Check.revisions("treatment-added") { $0.isAddition && $0.isTreatment }

  /// Care that is advised more or less strongly than before.
  static let treatmentChanged = Check.revisions("treatment-changed") { change, rule in
    guard case .use(let steps, let crossesAvoidance) = change.kind else { return nil }
    if crossesAvoidance { return ("avoid", 0) }
    return (steps >= rule.number("far", default: 2) ? "far" : "near", 0)
  }
}

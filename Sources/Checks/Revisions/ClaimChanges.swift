internal import Claims
internal import Linting
internal import Packs
internal import Sheets

extension Check {
  /// Any other value that is not what it was, graded by what a wrong value does to a reader.
  static let claimChanged = Check.revisions("claim-changed") { change, rule in
    switch change.kind {
    case .value(.slight): ("value", rule.number("slight", default: -1))
    case .value(.other): ("value", change.shift(rule))
    case .urgency(isLowered: nil):
      // To write an act in the place of what is none loses nothing.
      Urgency(rawValue: change.newer?.text ?? "") == nil
        ? ("invalid_act", change.shift(rule)) : ("act", rule.number("slight", default: -1))
    case .code where change.older != nil && change.newer != nil: ("value", change.shift(rule))
    case .circumstances(let wereAll, let areAll) where !change.isRedFlag || wereAll == areAll:
      ("circumstances", change.shift(rule))
    case .presence: ("presence", change.shift(rule))
    case .certainty: ("certainty", change.shift(rule))
    default: nil
    }
  }

  static let claimRemoved = Check.revisions("claim-removed") { change, rule in
    if case .structureRemoved = change.kind { return ("structure", 0) }
    guard change.isRemoval && change.isOrdinary || change.isCode && change.newer == nil else { return nil }
    if change.stake == .safety { return ("safety", 0) }
    return (change.older?.steps.contains { rule.lists($0, in: "grave") } ?? false ? "grave" : "default", 0)
  }

  static let claimAdded = Check.revisions("claim-added") { change, _ in
    if case .structureAdded = change.kind { return ("structure", 0) }
    return change.isAddition && change.isOrdinary || change.isCode && change.older == nil ? ("default", 0) : nil
  }
}

extension Change {
  /// Whether no other rule tells of its coming and going.
  fileprivate var isOrdinary: Bool { !isRedFlag && !isAvoidance && !isTreatment }

  fileprivate var isCode: Bool { if case .code = kind { true } else { false } }
}

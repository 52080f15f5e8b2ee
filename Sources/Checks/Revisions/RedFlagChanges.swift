internal import Claims
internal import Linting

extension Check {
  /// A sign that readers are no longer told to act on.
  static let redFlagRemoved = Check.revisions("red-flag-removed") { $0.isRedFlag && $0.isRemoval }

  static let redFlagAdded = Check.revisions("red-flag-added") { $0.isRedFlag && $0.isAddition }

  /// A sign that readers are told to act on later, or in some cases only.
  static let redFlagWeakened = Check.revisions("red-flag-weakened") { change, _ in
    guard change.isRedFlag else { return nil }
    return switch change.kind {
    case .urgency(isLowered: true?): (change.newer?.isUnsaid ?? false ? "no_act" : "act", 0)
    case .urgencyAndCircumstances(isLowered: true): ("act_and_circumstances", 0)
    case .circumstances(wereAll: true, areAll: false): ("circumstances", 0)
    default: nil
    }
  }

  static let redFlagStrengthened = Check.revisions("red-flag-strengthened") { change, _ in
    guard change.isRedFlag else { return nil }
    return switch change.kind {
    case .urgency(isLowered: false?): (change.older?.isUnsaid ?? false ? "no_act" : "act", 0)
    case .urgencyAndCircumstances(isLowered: false): ("act_and_circumstances", 0)
    case .circumstances(wereAll: false, areAll: true): ("circumstances", 0)
    default: nil
    }
  }
}

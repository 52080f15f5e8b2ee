internal import Claims
internal import Linting

extension Check {
  static let urgencyLowered = Check.revisions("urgency-lowered") { change in
    if !change.isRedFlag, case .urgency(isLowered: true?) = change.kind { true } else { false }
  }

  static let urgencyRaised = Check.revisions("urgency-raised") { change in
    if !change.isRedFlag, case .urgency(isLowered: false?) = change.kind { true } else { false }
  }
}

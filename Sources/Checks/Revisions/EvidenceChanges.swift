internal import Claims
internal import Linting

extension Check {
  /// A quote that stood under one claim and now stands under another.
  static let evidenceMoved = Check.revisions("evidence-moved") { change in
    if case .evidenceMoved = change.kind { true } else { false }
  }

  static let evidenceChanged = Check.revisions("evidence-changed") { change in
    if case .evidence = change.kind { true } else { false }
  }

  /// Other words for the same, for those who ask.
  static let wordingChanged = Check.revisions("wording-changed") { change in
    if case .wording = change.kind { true } else { false }
  }
}

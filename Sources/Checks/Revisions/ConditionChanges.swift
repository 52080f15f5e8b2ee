internal import Claims
internal import Linting

extension Check {
  static let conditionRemoved = Check.revisions("condition-removed") { change in
    if case .conditionRemoved = change.kind { true } else { false }
  }

  static let conditionAdded = Check.revisions("condition-added") { change in
    if case .conditionAdded = change.kind { true } else { false }
  }

  /// The same condition under another name or slug.
  static let conditionRenamed = Check.revisions("condition-renamed") { change, _ in
    guard case .conditionRenamed(let isAnother) = change.kind else { return nil }
    return (isAnother ? "another" : "default", 0)
  }

  static let sheetRemoved = Check.revisions("sheet-removed") { change in
    if case .sheetRemoved = change.kind { true } else { false }
  }

  static let sheetAdded = Check.revisions("sheet-added") { change in
    if case .sheetAdded = change.kind { true } else { false }
  }
}

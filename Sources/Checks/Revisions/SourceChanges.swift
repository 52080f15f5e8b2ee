internal import Claims
internal import Linting

extension Check {
  /// What the sheet says about its article, one finding for each field.
  static let sourceChanged = Check.revisions("source-changed") { change, _ in
    guard case .source = change.kind else { return nil }
    return (change.older == nil ? "added" : change.newer == nil ? "removed" : "changed", 0)
  }
}

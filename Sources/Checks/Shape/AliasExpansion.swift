internal import Linting
internal import Sheets

extension Check {
  /// Aliases that multiply a small file beyond what anybody would write out.
  static let aliasExpansion = Check(
    "alias-expansion",
    .sheet { context, _ in
      context.sheet.slips.compactMap { slip in
        guard case .tooMuchByAliases(let node) = slip else { return nil }
        return context.violation("default", at: node)
      }
    })
}

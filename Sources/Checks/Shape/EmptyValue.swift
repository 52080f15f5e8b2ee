internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A key with nothing under it. What is required and empty is missing, which other rules say.
  static let emptyValue = Check(
    "empty-value",
    .sheet { context, _ in
      var commas = LooseCommas(context.sheet.tree)
      return context.sheet.slips.compactMap { slip in
        guard case .empty(let node, let key) = slip else { return nil }
        guard let key else {
          return context.violation("item", at: node, of: context.subject(holding: node))
        }
        let name = context.sheet.tree.text(of: key)
        guard !Level.keysRequiredEverywhere.contains(name) else { return nil }
        // A key of the format was meant as one; others may be the rest of a text.
        if Key(rawValue: name) == nil, let part = commas.part(key), !part.isGlued {
          return context.violation(part, at: key, ["key": name])
        }
        return context.violation("default", at: key, of: context.subject(holding: key), ["key": name])
      }
    })
}

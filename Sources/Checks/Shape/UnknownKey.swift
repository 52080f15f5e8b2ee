internal import Findings
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A key that the format does not have at its place.
  static let unknownKey = Check(
    "unknown-key",
    .sheet { context, _ in
      context.sheet.slips.compactMap { slip in
        guard case .unknownKey(let key, let level, let nearest) = slip else { return nil }
        // A file that is no sheet at all is one finding, not one for each of its keys.
        guard level != .sheet || context.sheet.document.isSheet else { return nil }
        var arguments: Arguments = [
          "key": context.sheet.tree.text(of: key), "level": level.rawValue,
          "known": level.keys.map(\.rawValue).joined(separator: ", "),
        ]
        arguments["nearest"] = nearest?.rawValue
        var violation = context.violation(
          nearest == nil ? "unknown" : "near", at: key, of: context.subject(holding: key), arguments)
        if let nearest { violation.edits = context.sheet.tree.edits(renaming: key, to: nearest) }
        return violation
      }
    })
}

extension NodeTree {
  /// Gives a key its name, unless the mapping has that already.
  fileprivate func edits(renaming key: NodeID, to name: Key) -> [Edit] {
    guard let mapping = parent(of: key), !entries(of: mapping).contains(where: { text(of: $0.key) == name.rawValue }),
      let edit = edit(replacing: key, with: name.rawValue)
    else { return [] }
    return [edit]
  }
}

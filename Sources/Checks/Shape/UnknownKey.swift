internal import Findings
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A key that the format does not have at its place.
  static let unknownKey = Check(
    "unknown-key",
    .sheet { context, _ in
      var commas = LooseCommas(context.sheet.tree)
      return context.sheet.slips.compactMap { slip in
        guard case .unknownKey(let key, let level, let nearest) = slip else { return nil }
        // A file that is no sheet at all is one finding, not one for each of its keys.
        guard level != .sheet || context.sheet.document.isSheet else { return nil }
        var arguments: Arguments = [
          "key": context.sheet.tree.text(of: key), "level": level.rawValue,
          "known": level.keys.map(\.rawValue).joined(separator: ", "),
        ]
        arguments["nearest"] = nearest?.rawValue
        if nearest == nil, let part = commas.part(key) { return context.violation(part, at: key, arguments) }
        let text = context.sheet.tree.text(of: key)
        let homes = nearest == nil ? level.homes(of: text) : []
        let owners = nearest == nil && homes.isEmpty ? Level.owners(of: text) : []
        if !owners.isEmpty { arguments["owners"] = owners.map { "a \($0.rawValue)" }.joined(separator: " or ") }
        if let home = homes.first {
          arguments["homes"] = homes.map { "`\($0.rawValue)`" }.joined(separator: " or ")
          let moved = "{\(arguments["key"] ?? ""): …}"
          arguments["example"] = "\(home.rawValue): \(home == .anatomy ? "{a structure: \(moved)}" : moved)"
        }
        let place = !homes.isEmpty ? "nested" : !owners.isEmpty ? "misplaced" : "unknown"
        var violation = context.violation(
          nearest == nil ? place : "near", at: key, of: context.subject(holding: key), arguments)
        // A note is no reason to take a fact away.
        if let nearest, ![Key.none, Key.unknown].contains(nearest) {
          violation.edits = context.sheet.tree.edits(renaming: key, to: nearest)
        }
        return violation
      }
    })
}

extension SheetContext {
  /// What there is to say of a key that is the rest of a text with commas; nil where the first of them tells it.
  func violation(_ part: LooseCommas.Part, at key: NodeID, _ arguments: Arguments) -> Violation? {
    var arguments = arguments
    switch part {
    case .later: return nil
    case .glued(let glued):
      arguments["meant"] = glued.key
      arguments["value"] = glued.value
      var violation = violation("glued", at: key, of: subject(holding: key), arguments)
      violation.edits = sheet.tree.isRepeated(key) ? [] : [glued.edit]
      return violation
    case .first(let comma):
      arguments["before"] = comma.key
      arguments["quoted"] = comma.quotedText
      var violation = violation("comma", at: key, of: subject(holding: key), arguments)
      // The comma may as well stand before a key whose value is missing.
      violation.isFixSafe = false
      violation.edits = comma.edit.map { [$0] } ?? []
      return violation
    }
  }
}

extension Level {
  /// The levels that have a key, where they are few enough to tell a reader where it belongs.
  fileprivate static func owners(of key: String) -> [Level] {
    let owners = allCases.filter { level in level != .speaker && level.keys.contains { $0.rawValue == key } }
    return owners.count <= 2 ? owners : []
  }

  /// The keys of this level under which a key stands that was written beside them: `pain` for `onset`.
  fileprivate func homes(of key: String) -> [Key] {
    keys.filter { home in Attribute.allCases.contains { $0.rawValue == "\(home.rawValue).\(key)" } }
  }
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

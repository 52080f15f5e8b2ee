internal import Sheets
internal import Text
internal import YAML

/// What changed of `source`, field by field.
enum SourceComparison {
  static func changes(_ older: Sheet, _ newer: Sheet) -> [Change] {
    Level.source.keys.compactMap { key in
      let first = side(of: key, in: older)
      let second = side(of: key, in: newer)
      guard first?.form != second?.form else { return nil }
      return Change(
        .source(field: key.rawValue), topic: key.rawValue, older: first?.side, newer: second?.side)
    }
  }

  private static func side(of key: Key, in sheet: Sheet) -> (form: [String], side: Change.Side)? {
    let nodes = sheet.values(of: key, in: sheet.source)
    guard let first = nodes.first, let node = sheet.value(of: key, in: sheet.source) else { return nil }
    let texts = nodes.map { text in
      sheet.tree.text(of: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return (texts.sorted(), Change.Side(texts.joined(separator: ", "), nodes.count == 1 ? first : node))
  }
}

/// What changed of a condition's other names; all of them mean the same, so they are compared by their words.
enum NameComparison {
  static func changes(
    _ older: Sheet, _ old: [NodeID], _ newer: Sheet, _ new: [NodeID], subject: String
  ) -> [Change] {
    let first = keyed(old, in: older)
    let second = keyed(new, in: newer)
    let removed = first.filter { one in !second.contains { $0.key == one.key } }
    let added = second.filter { one in !first.contains { $0.key == one.key } }
    return removed.map {
      Change(.removed, subject: subject, attribute: .alsoCalled, topic: $0.side.text, older: $0.side)
    }
      + added.map { Change(.added, subject: subject, attribute: .alsoCalled, topic: $0.side.text, newer: $0.side) }
  }

  /// At most a hundred: nobody has more names.
  private static func keyed(_ nodes: [NodeID], in sheet: Sheet) -> [(key: [String], side: Change.Side)] {
    nodes.prefix(100).map { node in
      let text = sheet.tree.text(of: node)
      return (Phrase(text).words, Change.Side(text, node))
    }
  }
}

/// What changed of a condition's codes.
enum CodeComparison {
  static func changes(
    _ older: Sheet, _ old: Subject, _ newer: Sheet, _ new: Subject, subject: String
  ) -> [Change] {
    let first = codes(of: old, in: older)
    let second = codes(of: new, in: newer)
    return Set(first.keys).union(second.keys).sorted().flatMap { system -> [Change] in
      let known = Set(second[system, default: []].map(\.text))
      let before = Set(first[system, default: []].map(\.text))
      let removed = first[system, default: []].filter { !known.contains($0.text) }
      let added = second[system, default: []].filter { !before.contains($0.text) }
      if removed.count == 1, added.count == 1 {
        return [
          Change(
            .code(system: system), subject: subject, topic: "\(system) code", older: removed.first, newer: added.first)
        ]
      }
      return removed.map { Change(.code(system: system), subject: subject, topic: "\(system) code", older: $0) }
        + added.map { Change(.code(system: system), subject: subject, topic: "\(system) code", newer: $0) }
    }
  }

  private static func codes(of subject: Subject, in sheet: Sheet) -> [String: [Change.Side]] {
    subject.codes.prefix(200).reduce(into: [:]) { codes, code in
      codes[sheet.tree.text(of: code.system), default: []].append(
        Change.Side(sheet.tree.text(of: code.code), code.code))
    }
  }
}

internal import Claims
internal import Reporting
internal import Sheets
internal import YAML

/// A ruling as an entry of a rulings file.
struct RulingEntry {
  let ruling: Ruling

  /// How a text stands in an entry.
  enum Style: CaseIterable {
    /// In quotes where YAML needs them on a line of its own.
    case plain
    /// In quotes, fit for brackets too.
    case quoted
  }

  /// The entry as an item of a list, in block style; nil where it holds text that YAML cannot hold.
  func listItem(indentedBy spaces: Int) -> String? {
    YAMLWriter.text(.sequence([content])).map { Self.indented($0, by: spaces) }
  }

  /// The entry in block style, without a line break at its end; its first line is not indented.
  func block(indentedBy spaces: Int) -> String? {
    YAMLWriter.text(content).map { text in
      String(Self.indented(text, by: spaces).drop { $0 == " " }.reversed().drop { $0 == "\n" }.reversed())
    }
  }

  /// The entry in one line, in braces.
  var braces: String {
    let fields = ["subject", "attribute", outcome.key, "because", "by", "on", "claims"].map { key in
      "\(key): \(value(of: key, .quoted) ?? "")"
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  /// What holds: a key and its value.
  var outcome: (key: String, text: String?) {
    switch ruling.holds {
    case .value(let value): ("holds", value)
    case .both: ("both", nil)
    }
  }

  /// A value in one line, as it stands behind its key; nil for a key that there isn't.
  func value(of key: String, _ style: Style) -> String? {
    switch key {
    case "claims": "[\(ruling.claims.sorted().map { Self.scalar($0, style) }.joined(separator: ", "))]"
    case "both": "true"
    default: text(of: key).map { Self.scalar($0, style) }
    }
  }

  /// The text of a key that takes one.
  func text(of key: String) -> String? {
    switch key {
    case "subject": ruling.subject
    case "attribute": ruling.attribute.rawValue
    case "holds": outcome.text
    case "because": ruling.because
    case "by": ruling.by
    case "on": ruling.on
    default: nil
    }
  }

  private var content: YAMLContent {
    .mapping(
      ["subject", "attribute", outcome.key, "because", "by", "on", "claims"].map { key in
        if key == "claims" { return YAMLContent.Entry(key, .sequence(ruling.claims.sorted().map(YAMLContent.text))) }
        return YAMLContent.Entry(key, text(of: key).map(YAMLContent.text) ?? .literal("true"))
      })
  }

  private static func scalar(_ text: String, _ style: Style) -> String {
    let plain = YAMLWriter.text(.text(text)).map { $0.split(separator: "\n") } ?? []
    return style == .plain && plain.count == 1 ? String(plain[0]) : JSONText.quoted(text)
  }

  private static func indented(_ text: String, by spaces: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: spaces) + $0 }.joined(separator: "\n")
  }
}

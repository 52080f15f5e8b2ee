internal import Sheets

/// A sheet that states one value of one attribute, for reading the value as it would be read in an article's sheet.
struct ComparisonSheet {
  let attribute: Attribute
  /// YAML, as it would stand after the key.
  let value: String
  let subject: String

  var text: String {
    let name = quoted(subject)
    let parts = attribute.rawValue.split(separator: ".", maxSplits: 1)
    let key = parts.last ?? ""
    let head = "sheet: 1\nsource: {id: a, about: \(name)}\n"
    return switch parts.count > 1 ? parts[0] : "" {
    case "general": head + "general:\n  \(key): \(value)\n"
    case "anatomy": head + "conditions:\n  x:\n    name: \(name)\n    anatomy:\n      \(name):\n        \(key): \(value)\n"
    case "pain": head + "conditions:\n  x:\n    name: \(name)\n    pain:\n      \(key): \(value)\n"
    default: head + "conditions:\n  x:\n    name: \(name)\n    \(attribute.rawValue): \(value)\n"
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.map { $0.isNewline ? " " : $0 == "'" ? "''" : String($0) }.joined() + "'"
  }
}

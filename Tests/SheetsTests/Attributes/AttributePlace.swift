import Sheets

/// Where an attribute stands in a sheet, and which key holds the value of its long form.
struct AttributePlace {
  let attribute: Attribute

  /// The last part of the attribute's name: the key that it stands under.
  var key: String { attribute.rawValue.split(separator: ".").last.map(String.init) ?? "" }

  /// The key that holds the value of a long form.
  var valueKey: String {
    switch attribute {
    case .redFlags: "sign"
    case .treatments: "name"
    case .advice: "do"
    case .recovery: "takes"
    default: "value"
    }
  }

  /// A sheet that says one thing: the attribute, with a value in flow style.
  func sheet(_ value: String) -> String {
    let entry = "\(key): \(value)"
    return switch group {
    case "anatomy": "conditions: {c: {anatomy: {knee: {\(entry)}}}}"
    case "pain": "conditions: {c: {pain: {\(entry)}}}"
    case "general": "general: {\(entry)}"
    default: "conditions: {c: {\(entry)}}"
    }
  }

  /// The outline's line for a content.
  func line(_ content: String) -> String {
    "\(group == "general" ? "general" : "c").\(attribute.rawValue)\(group == "anatomy" ? "(knee)" : ""): \(content)"
  }

  private var group: String {
    attribute.rawValue.contains(".") ? String(attribute.rawValue.prefix { $0 != "." }) : ""
  }
}

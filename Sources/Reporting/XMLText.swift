/// Writes XML 1.0, one element a line.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  /// Begins an element that has others in it.
  mutating func begin(_ name: String, _ attributes: [(String, String)] = []) {
    text += "\(indent)<\(name)\(Self.written(attributes))>\n"
    open.append(name)
  }

  mutating func end() {
    if let name = open.popLast() { text += "\(indent)</\(name)>\n" }
  }

  /// Writes an element that has text or nothing in it.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], content: String = "") {
    let start = "\(indent)<\(name)\(Self.written(attributes))"
    text += content.isEmpty ? "\(start)/>\n" : "\(start)>\(Self.escaped(content, isAttribute: false))</\(name)>\n"
  }

  private var indent: String { String(repeating: "  ", count: open.count) }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0)=\"\(escaped($1, isAttribute: true))\"" }.joined()
  }

  /// Markup becomes references. XML has no way to write most control characters, so signs stand for them.
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where isAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      // A reader makes spaces of these in an attribute, and line feeds of carriage returns anywhere.
      case "\t" where isAttribute, "\n" where isAttribute, "\r":
        result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\t", "\n": result.append(scalar)
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar.visible)
      }
    }
    return String(result)
  }
}

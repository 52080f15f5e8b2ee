import Findings

/// What a piece of text is, for telling it from the rest by its colour.
enum Ink: Sendable {
  case path
  case severity(Severity)
  case frame
  case note

  /// The ANSI sequence "select graphic rendition" from which on text has this colour.
  var beginning: String { "\u{1B}[\(parameters)m" }
  /// The sequence that ends any colour.
  static let end: StaticString = "\u{1B}[0m"

  private var parameters: String {
    switch self {
    case .path: "1"
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.info): "1;36"
    case .frame: "2"
    case .note: "36"
    }
  }
}

extension ReportStyle {
  /// The text in the colour of an ink, if colours are wanted.
  func painted(_ text: String, _ ink: Ink) -> String {
    color ? "\(ink.beginning)\(text)\(Ink.end)" : text
  }
}

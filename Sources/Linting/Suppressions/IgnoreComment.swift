public import Findings
public import Text

/// An exception that an editor writes beside what it silences: `# condylint-ignore rule-id: reason`.
public struct IgnoreComment: Sendable {
  /// The word that makes a comment an exception.
  static let word = "condylint-ignore"

  /// A rule as the comment names it.
  public struct Name: Sendable {
    public let id: String
    public let range: TextRange
  }

  /// What findings it silences: those that begin there.
  enum Scope: Sendable {
    /// Before all content: the whole file.
    case file
    /// On a line of its own: what follows. Behind something: the line.
    case range(TextRange)
    /// Nothing follows.
    case nothing
  }

  public let place: Place
  /// Index of the YAML document that it stands in or before.
  public let document: Int
  public let names: [Name]
  /// Why, in the editor's words; nil where there is none.
  public let reason: String?
  let scope: Scope

  /// Whether it stands where nothing follows that it could silence.
  public var coversNothing: Bool { if case .nothing = scope { true } else { false } }

  /// Whether it silences anything at all: what has no reason is refused.
  var isValid: Bool { reason != nil && !names.isEmpty }
}

extension IgnoreComment {
  /// Takes a comment's text, from its `#` on; nil for any other comment.
  init?(_ text: Substring, at place: Place, document: Int, scope: @autoclosure () -> Scope) {
    let start = Int(place.range.start)
    let rest = text.drop { $0 == "#" || $0 == " " || $0 == "\t" }
    guard rest.hasPrefix(Self.word) else { return nil }
    let body = rest.dropFirst(Self.word.count)
    guard body.first.map({ $0 == ":" || $0 == " " || $0 == "\t" }) ?? true else { return nil }
    let colon = body.firstIndex(of: ":") ?? body.endIndex
    names = body[..<colon].split { $0 == "," || $0 == " " || $0 == "\t" }.map { name in
      let lower = start + text.utf8.distance(from: text.startIndex, to: name.startIndex)
      return Name(id: String(name), range: TextRange(lower..<lower + name.utf8.count))
    }
    let words = body[colon...].dropFirst().split { $0 == " " || $0 == "\t" }
    // Dots and dashes are no reason.
    let isReason = words.contains { $0.contains { $0.isLetter || $0.isNumber } }
    reason = isReason ? words.joined(separator: " ") : nil
    self.place = place
    self.document = document
    self.scope = scope()
  }
}

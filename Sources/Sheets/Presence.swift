internal import YAML

/// How often a thing is there, by what `present` says.
public enum Presence: String, CaseIterable, Sendable {
  case always, usual, sometimes, rare
  /// What is stated is denied.
  case never
}

/// How sure a source is, by what `certainty` says.
public enum Certainty: String, CaseIterable, Sendable {
  /// The statement is hedged.
  case may
  case likely, definite
}

extension Sheet {
  /// Whether a statement says of what it states that it is never so.
  public func isDenied(_ statement: Statement) -> Bool { says(Presence.never.rawValue, for: .present, in: statement) }

  /// Whether a statement says of what it states that it may be so, and no more.
  public func isHedged(_ statement: Statement) -> Bool { says(Certainty.may.rawValue, for: .certainty, in: statement) }

  /// Whether a qualifier of a statement is a text.
  public func says(_ text: String, for key: Key, in statement: Statement) -> Bool {
    guard statement.hasQualifiers, let node = value(of: key, in: statement) else { return false }
    return tree.hasContent(text, at: tree.resolved(node))
  }
}

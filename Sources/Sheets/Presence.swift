internal import YAML

/// How often a thing is there, by what `present` says.
public enum Presence: String, CaseIterable, Sendable {
  case always, usual, sometimes, rare
  /// What is stated is denied.
  case never

  /// Whether it is there at times and not at others.
  public var isOccasional: Bool { self != .always && self != .never }
  /// Whether it is there in some cases only, and not in most.
  public var isExceptional: Bool { self == .sometimes || self == .rare }
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

  /// Whether a statement says of what it states that it is so at times only.
  public func isOccasional(_ statement: Statement) -> Bool {
    presence(of: statement)?.isOccasional ?? false
  }

  /// Whether a statement says of what it states that it is so in some cases only.
  public func isExceptional(_ statement: Statement) -> Bool { presence(of: statement)?.isExceptional ?? false }

  private func presence(of statement: Statement) -> Presence? {
    guard statement.hasQualifiers, let node = value(of: .present, in: statement) else { return nil }
    return Presence(rawValue: tree.text(of: node))
  }

  /// Whether a statement says of what it states that it may be so, and no more.
  public func isHedged(_ statement: Statement) -> Bool { says(Certainty.may.rawValue, for: .certainty, in: statement) }

  /// Whether a qualifier of a statement is a text.
  public func says(_ text: String, for key: Key, in statement: Statement) -> Bool {
    guard statement.hasQualifiers, let node = value(of: key, in: statement) else { return false }
    return tree.hasContent(text, at: tree.resolved(node))
  }
}

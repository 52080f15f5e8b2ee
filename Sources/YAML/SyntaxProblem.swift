public import Text

/// Why a file cannot be read as YAML, and where.
public struct SyntaxProblem: Error, Sendable {
  /// What went wrong, in terms of what the writer did; every case has its words in the rule pack.
  public enum Kind: String, CaseIterable, Sendable {
    case tabIndentation = "tab_indentation"
    case unquotedColon = "unquoted_colon"
    case unclosedQuote = "unclosed_quote"
    case unclosedBracket = "unclosed_bracket"
    case strayBracket = "stray_bracket"
    case reservedCharacter = "reserved_character"
    case badIndentation = "bad_indentation"
    case missingColon = "missing_colon"
    case unknownEscape = "unknown_escape"
    case aliasWithoutAnchor = "alias_without_anchor"
    case aliasInsideItself = "alias_inside_itself"
    case aliasExpansion = "alias_expansion"
    case invalidEncoding = "invalid_encoding"
    case controlCharacter = "control_character"
    case tooDeep = "too_deep"
    case tooMany = "too_many"
    case tooLarge = "too_large"
    case afterQuote = "after_quote"
    case other
  }

  public let kind: Kind
  /// The place to mend: an unclosed quote's opening, say.
  public let range: TextRange
  /// Where reading stopped, if that is another place.
  public let noticed: TextRange?
  /// What the kind's words need to know: the character, the alias's name, libyaml's own words.
  public let detail: String

  public init(kind: Kind, range: TextRange, noticed: TextRange? = nil, detail: String = "") {
    self.kind = kind
    self.range = range
    self.noticed = noticed
    self.detail = detail
  }
}

public import Text

/// Why a file cannot be read as YAML, and where.
public struct SyntaxProblem: Error, Sendable {
  /// What went wrong, in terms of what the writer did; every case has its words in the rule pack.
  public enum Kind: String, CaseIterable, Sendable {
    /// A tab where only spaces may indent. The tabs.
    case tabIndentation = "tab_indentation"
    /// A colon and a space inside a text without quotes. The colon.
    case unquotedColon = "unquoted_colon"
    /// Quotes that nothing closes, or only those that were to open a later text. The opening quote.
    case unclosedQuote = "unclosed_quote"
    /// A bracket that nothing closes before the file, or its item, ends. The bracket; detail: what would close it.
    case unclosedBracket = "unclosed_bracket"
    /// A closing bracket without an opening one. The bracket.
    case strayBracket = "stray_bracket"
    /// A text that begins with a character that YAML keeps for itself. The character, which is also the detail.
    case reservedCharacter = "reserved_character"
    /// A line that is indented like none of those that it could belong to. What stands there, up to its colon.
    case badIndentation = "bad_indentation"
    /// A line among keys that has no colon. Its text, which is also the detail.
    case missingColon = "missing_colon"
    /// A colon or dash without a space after it. The character, which is also the detail.
    case missingSpace = "missing_space"
    /// Two items in brackets with no comma between. The second one's first word.
    case missingComma = "missing_comma"
    /// A comma in brackets with nothing before it. The comma.
    case strayComma = "stray_comma"
    /// A list that begins on its key's line, or below a value that is there already. The dash.
    case misplacedList = "misplaced_list"
    /// A backslash in double quotes before a character that it gives no meaning to. Both, which are also the detail.
    case unknownEscape = "unknown_escape"
    /// The alias; detail: its name.
    case aliasWithoutAnchor = "alias_without_anchor"
    /// The alias; detail: its name.
    case aliasInsideItself = "alias_inside_itself"
    /// Merge keys that bring in too much. The merge key; detail: the limit.
    case aliasExpansion = "alias_expansion"
    /// The bytes that are no UTF-8; detail: the first of them, in hexadecimal.
    case invalidEncoding = "invalid_encoding"
    /// The character; detail: its code point, in hexadecimal.
    case controlCharacter = "control_character"
    /// Where the collection that is too deep begins; detail: the limit.
    case tooDeep = "too_deep"
    /// The first node that is too many; detail: the limit.
    case tooMany = "too_many"
    /// The text that is too long; detail: the limit in kB.
    case tooLong = "too_long"
    /// The file; detail: the limit.
    case tooLarge = "too_large"
    /// Text after a closing quote. The quoted text; detail: the quote.
    case afterQuote = "after_quote"
    /// Text after a closing bracket. The brackets with what they hold; detail: the closing bracket.
    case afterBracket = "after_bracket"
    /// A line that version control leaves where two changes meet. The marker, which is also the detail.
    case mergeConflict = "merge_conflict"
    /// Whatever else libyaml objects to; detail: its own words.
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

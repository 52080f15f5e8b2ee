package import YAML

extension SyntaxProblem {
  /// What is wrong, in a few plain words. For a sheet the rule `yaml-syntax` says more; these tell why that rule's own
  /// pack, or any other, cannot be read, and so can stand in none.
  package var words: String {
    switch kind {
    case .tabIndentation: "a tab indents this line, where only spaces can"
    case .unquotedColon: "this colon stands in a text without quotation marks"
    case .unclosedQuote: "the quotation mark \(detail) that opens here is not closed"
    case .afterQuote: "the text in quotation marks ends early, and more stands behind it"
    case .unclosedBracket: "the bracket that opens here is not closed by `\(detail)`"
    case .afterBracket: "words stand behind the closing `\(detail)`"
    case .strayBracket: "this `\(detail)` closes a bracket that was never opened"
    case .missingComma: "a comma is missing before this item"
    case .strayComma: "this comma has no item before it"
    case .reservedCharacter: "a text cannot begin with `\(detail)` unless it stands in quotation marks"
    case .badIndentation: "this line is not indented like any line that it could belong to"
    case .misplacedList: "a list cannot begin here, on the line of its key or below a value"
    case .missingColon: "“\(detail)” stands where a key must stand, and has no colon behind it"
    case .missingSpace: "a space is missing behind this `\(detail)`"
    case .unknownEscape: "in double quotation marks there is no code `\(detail)`"
    case .aliasWithoutAnchor: "`*\(detail)` refers to a value marked `&\(detail)`, and there is none before it"
    case .aliasInsideItself: "`*\(detail)` stands inside the very value that it repeats"
    case .aliasExpansion: "the references with `<<` bring in more than \(detail) entries"
    case .mergeConflict: "`\(detail)` is a mark that version control leaves where two people changed the same lines"
    case .invalidEncoding: "the file is not saved as UTF-8, and the letter here (byte \(detail)) cannot be read"
    case .controlCharacter: "an invisible control character (U+\(detail)) stands here"
    case .tooDeep: "lists and keys stand more than \(detail) levels deep inside one another"
    case .tooMany: "the file holds more than \(detail) values"
    case .tooLong: "a single text of more than \(detail) kB begins here"
    case .tooLarge: "the file is larger than \(detail) MB"
    case .other: detail
    }
  }
}

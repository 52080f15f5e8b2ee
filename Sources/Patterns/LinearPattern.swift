/// A regular expression that is matched in linear time, whatever the expression and the text.
///
/// Patterns work on Unicode scalars, without normalization: `é` written as one scalar does not match `e` with a
/// combining accent. They may hold:
///
/// - Literals, and `.` for anything but a line feed or carriage return.
/// - Classes such as `[a-z_-]` and `[^,;]`; a hyphen first or last stands for itself.
/// - `\d` for the ASCII digits 0 to 9 only, since that is what codes and doses are written in; `\w` for letters, marks,
///   numbers and connectors such as `_` of any script, so `é` is part of a word; `\s` for Unicode's white space, with
///   no-break and thin spaces. `\D`, `\W` and `\S` for the rest of each.
/// - `\p{L}`, `\p{Lu}` and all other Unicode general categories, and `\P{L}` for the rest. `\p{Nd}` has the digits of
///   every script.
/// - `^` and `$` for the start and the end of the whole text, not of its lines: `$` does not match before a last line
///   break.
/// - `\b` where a character of `\w` meets the text's end or a character that is not of `\w`, and `\B` elsewhere.
/// - Groups `( )` and `(?: )`, alternation with `|`, and `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`. Lazy forms such as `*?`
///   mean the same as the others, because there are no captures and the longest match is taken.
/// - Escaped punctuation, `\t`, `\n`, `\r`, `\x{1F600}` and `\u00E9`.
/// - `(?i)` at the very start, to ignore case by Unicode's simple case folding: `σ`, `ς` and `Σ` are the same, `ß` and
///   `ss` are not. A class is widened before it is negated: `(?i)[^a]` does not match `A`.
///
/// Backreferences and lookaround are refused, since a finite automaton cannot keep up with them. So are captures by
/// name, possessive quantifiers, a quantifier right after another, groups more than 100 deep, and patterns that need
/// more than 10,000 states.
public struct LinearPattern: Sendable {
  /// The pattern as it was written.
  public let source: String
  let program: Program

  /// Reads a pattern. Linear in its length and in its states; counted repetitions are written out as states.
  ///
  /// - Parameter ignoringCase: Whether case is ignored, as if `source` began with `(?i)`.
  /// - Throws: A `PatternError` for the first place where the pattern cannot be read or is refused.
  public init(_ source: String, ignoringCase: Bool = false) throws(PatternError) {
    self.source = source
    let (syntax, sets) = try Parser.parse(source, ignoringCase: ignoringCase)
    program = Program(syntax, sets: sets)
  }

  /// Whether the pattern matches anywhere in a text; anchor it with `^` and `$` to match the text as a whole.
  ///
  /// Stops at the first match. At worst proportional to the text's length times the pattern's states.
  public func matches(_ text: String) -> Bool {
    Simulation.firstMatch(of: program, in: text, orAnyMatch: true) != nil
  }

  /// By byte of UTF-8: whether it is one of those of which every match has at least one; nil where a match may be empty.
  public var necessaryBytes: [Bool]? { program.necessaryBytes }

  /// Whether a text, as UTF-8, has one of the bytes that every match needs. Where it has none, the pattern does not
  /// match; asking costs a small part of matching, and needs no string.
  public func mayMatch(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let necessary = program.necessaryBytes else { return true }
    return necessary.withUnsafeBufferPointer { necessary in text.contains { necessary[Int($0)] } }
  }

  /// Where the pattern matches first, in UTF-8 byte offsets from the text's start; `nil` if it does not match.
  ///
  /// Of the matches that start there it is the longest, whatever the order of alternatives: `a|ab` matches all of `ab`.
  /// The range is empty where the pattern matches without taking text. Stops when the match cannot grow; at worst as
  /// slow as `matches`.
  public func firstMatch(in text: String) -> Range<Int>? {
    Simulation.firstMatch(of: program, in: text)
  }
}

extension PatternError {
  /// The error for an escape that has no meaning here, with what to write instead where it has one elsewhere.
  static func unknownEscape(_ letter: Unicode.Scalar, offset: Int) -> PatternError {
    let message =
      switch letter {
      case "1"..."9", "k", "g":
        "Backreferences are not supported, as they cannot be matched in linear time. Repeat the part itself."
      case "A": #"`\A` is not supported. For the start of the text, write `^`."#
      case "z", "Z": #"`\\#(letter)` is not supported. For the end of the text, write `$`."#
      case "h": #"`\h` is not supported. For white space, write `\s` or `[ \t]`."#
      case "R": #"`\R` is not supported. For a line break, write `\r?\n`."#
      case "0", "a", "e", "f", "v":
        #"`\\#(letter)` is not supported. For a control character, write its number, as in `\x{C}`."#
      case "Q", "E": #"`\\#(letter)` is not supported. Escape each sign of punctuation with a `\` of its own."#
      default:
        #"`\` before \#(shown(letter)) has no meaning. Leave the `\` out, or write `\\` to match a `\`."#
      }
    return PatternError(offset: offset, message: message)
  }

  /// A scalar as a message can show it: those that would not be seen by their number.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse,
      .nonspacingMark, .enclosingMark, .spacingMark:
      let number = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    default: return "`\(scalar)`"
    }
  }
}

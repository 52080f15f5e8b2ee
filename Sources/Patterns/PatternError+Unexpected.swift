extension PatternError {
  /// The error for a sign that may not stand where a part of the pattern is to begin.
  static func unexpected(_ sign: Unicode.Scalar, offset: Int) -> PatternError {
    let message =
      switch sign {
      case "}", "]":
        #"Nothing is open that this `\#(sign)` could close. Take it out; or to match it, write `\\#(sign)`."#
      default:
        #"`\#(sign)` has nothing before it to repeat. Put it after that; or to match it, write `\\#(sign)`."#
      }
    return PatternError(offset: offset, message: message)
  }
}

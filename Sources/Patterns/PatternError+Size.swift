extension PatternError {
  /// The error for a repetition that multiplies its part too often.
  static func tooManyStates(inRepetitionAt offset: Int) -> PatternError {
    PatternError(
      offset: offset,
      message: "Written out, this repetition takes more than \(Syntax.largestStateCount) states. Use a smaller count, "
        + "or `*` or `+`.")
  }

  /// The error for a pattern whose parts together are too many.
  static func tooManyStates(at offset: Int) -> PatternError {
    PatternError(
      offset: offset,
      message: "The pattern takes more than \(Syntax.largestStateCount) states up to here. Use smaller counts, or make "
        + "several patterns of it.")
  }
}

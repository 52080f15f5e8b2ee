extension Cursor {
  /// Reads a quantifier, if one comes next. Laziness is read and forgotten: without captures it changes nothing.
  mutating func readRepetition() throws(PatternError) -> Repetition? {
    let repetition: Repetition
    switch next {
    case "*": repetition = Repetition(minimum: 0, maximum: nil)
    case "+": repetition = Repetition(minimum: 1, maximum: nil)
    case "?": repetition = Repetition(minimum: 0, maximum: 1)
    case "{": repetition = try readCounts()
    default: return nil
    }
    // The sign itself, or the closing brace of counts.
    take()
    if next == "+" {
      throw PatternError(
        offset: offset,
        message: "A `+` after a quantifier would make it possessive, which is not supported, nor needed for speed. "
          + "Leave the `+` out.")
    }
    take("?")
    if let sign = next, "*+?{".unicodeScalars.contains(sign) {
      throw PatternError(
        offset: offset,
        message: "`\(sign)` follows another quantifier. Leave one of them out; to repeat what is repeated already, put "
          + "that in `(?: )` first.")
    }
    return repetition
  }

  /// Reads counts in braces, up to the closing brace.
  private mutating func readCounts() throws(PatternError) -> Repetition {
    let start = offset
    take()
    guard let minimum = readNumber() else {
      throw PatternError(
        offset: start,
        message: next == ","
          ? "A count needs its lower limit, even if that is 0. Write it as `{0,5}`."
          : #"`{` begins a count, such as `{2}`, `{2,}` or `{2,5}`. To match a `{`, write `\{`."#)
    }
    var maximum: Int? = minimum
    if take(",") { maximum = readNumber() }
    guard next == "}" else {
      throw PatternError(
        offset: start,
        message: "The count is not complete. Write it as `{2}`, `{2,}` or `{2,5}`, without spaces.")
    }
    guard max(minimum, maximum ?? 0) <= Syntax.largestStateCount else {
      throw PatternError.tooManyStates(inRepetitionAt: start)
    }
    if let maximum, maximum < minimum {
      throw PatternError(
        offset: start,
        message: "The counts are the wrong way round. Write the lower one first: `{\(maximum),\(minimum)}`.")
    }
    return Repetition(minimum: minimum, maximum: maximum)
  }

  /// Reads decimal digits; of a number too large to be allowed, one that is too large as well.
  private mutating func readNumber() -> Int? {
    var number: Int?
    while let digit = next, ("0"..."9").contains(digit) {
      number = min((number ?? 0) * 10 + Int(digit.value - 0x30), Syntax.largestStateCount + 1)
      take()
    }
    return number
  }
}

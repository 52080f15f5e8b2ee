extension Cursor {
  /// Reads a class; the cursor is at its `[`.
  mutating func readClass() throws(PatternError) -> (union: ScalarUnion, isNegated: Bool) {
    let start = offset
    take()
    let isNegated = take("^")
    if next == "]" {
      throw PatternError(
        offset: start, message: #"The class is empty. Write what it is to match; for a `]` in it, write `\]`."#)
    }
    var union = ScalarUnion()
    while let scalar = next {
      if take("]") { return (union, isNegated) }
      if scalar == "[" { throw nestedBracket() }
      try readMember(into: &union)
    }
    throw PatternError(
      offset: start, message: #"The class is not closed. Add a `]`; or to match a `[`, write `\[`."#)
  }

  /// Reads a single character, a range, or an escape for many characters.
  private mutating func readMember(into union: inout ScalarUnion) throws(PatternError) {
    let start = offset
    let lower = try readEnd()
    // A hyphen before the closing bracket, or before the pattern's end, is none of a range.
    guard next == "-", let afterHyphen = peek(1), afterHyphen != "]" else {
      switch lower {
      case .scalar(let scalar): union.insert(scalar.value...scalar.value)
      case .union(let members): union.formUnion(members)
      case .assertion: break
      }
      return
    }
    take()
    if next == "[" { throw nestedBracket() }
    guard case .scalar(let first) = lower, case .scalar(let last) = try readEnd() else {
      throw PatternError(
        offset: start,
        message: #"A range needs a single character at each end. To match a `-`, write `\-`."#)
    }
    guard first <= last else {
      let order = "\(PatternError.shown(first)) comes after \(PatternError.shown(last))"
      throw PatternError(
        offset: start,
        message: #"The range is the wrong way round: \#(order). Swap them; or to match a `-`, write `\-`."#)
    }
    union.insert(first.value...last.value)
  }

  /// Reads what may stand at an end of a range, and never an assertion.
  private mutating func readEnd() throws(PatternError) -> Escape {
    let start = offset
    if next != "\\", let scalar = take() { return .scalar(scalar) }
    let escape = try readEscape()
    if case .assertion = escape {
      throw PatternError(
        offset: start, message: "A class lists characters, and a word boundary is none. Put it outside the brackets.")
    }
    return escape
  }

  private func nestedBracket() -> PatternError {
    let isNamed = comesNext("[:")
    return PatternError(
      offset: offset,
      message: isNamed
        ? #"Classes such as `[:alpha:]` are not supported. Write `\p{L}`, `\d` or `\s`; for a `[`, write `\[`."#
        : #"A class cannot hold another one. To match a `[`, write `\[`."#)
  }
}

/// "From front to back", "front-to-back": both ends of an axis, so that a thing is at neither of them alone.
extension PlaceParser {
  /// How many tokens say that something reaches from one end of an axis to the other; nil where none do.
  func span(at index: Int) -> Int? {
    let isFrom = tokens[index].token == .relation(.reaching) && tokens[index].words.hasSuffix("from")
    guard isFrom || tokens[index].token.isDirection, let (first, middle) = end(from: isFrom ? index + 1 : index),
      middle < tokens.count,
      tokens[middle].token == .relation(.reaching), tokens[middle].words.hasSuffix("to"),
      let (second, next) = end(from: middle + 1), areOpposed(first, second)
    else { return nil }
    return next - index
  }

  /// Reads such tokens; returns how many. What follows with "of" is what is spanned; anything else says that by itself.
  mutating func span(of length: Int, at index: Int) -> Int {
    guard token(after: index + length - 1) == .of else { return length }
    begin(.across)
    return length + 1
  }

  /// The end of an axis that is named from an index on, and where its words end.
  private func end(from start: Int) -> (end: PlaceToken, next: Int)? {
    var index = start
    while index < tokens.count, [.article, .filler].contains(tokens[index].token) { index += 1 }
    guard index < tokens.count else { return nil }
    let hasSide = token(after: index) == .face && tokens[index].token != .face
    return (tokens[index].token, index + (hasSide ? 2 : 1))
  }

  private func areOpposed(_ one: PlaceToken, _ other: PlaceToken) -> Bool {
    switch (one, other) {
    case (.direction(let first), .direction(let second)): first.opposite == second
    case (.inside, .outside), (.outside, .inside), (.face, .face): true
    default: false
    }
  }
}

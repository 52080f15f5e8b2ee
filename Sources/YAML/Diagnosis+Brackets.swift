internal import Text

/// What goes wrong inside `[` and `{`.
extension Diagnosis {
  /// The innermost bracket that is still open.
  private var opening: Int? {
    reading.open.lazy.reversed().map { reading.nodes[$0] }
      .first { $0.style == .flow && bytes[Int($0.range.start)].isOpeningBracket }
      .map { Int($0.range.start) }
  }

  func insideBrackets() -> SyntaxProblem? {
    guard let opening else { return nil }
    if let quoted = quotedJustBefore, wasToEndEarlier(quoted) { return unclosedQuote(at: Int(quoted.start)) }
    guard let byte else { return unclosed(opening) }
    if byte.isClosingBracket || isDocumentMarker { return unclosed(opening) }
    let item = startOfItem
    let isOnLaterLine = !areOnOneLine(opening, item)
    if isOnLaterLine, indentation(at: item) <= indentation(at: opening) { return unclosed(opening) }
    if byte == UInt8(ascii: ",") { return found(.strayComma, bytes.character(at: offset)) }
    if byte == UInt8(ascii: ":") { return unexpectedColonInBrackets(item) }
    if complaint.context == "while parsing a flow node" { return reserved(at: offset) }
    if quotedJustBefore != nil {
      let beginsItem = byte.isQuote || byte.isOpeningBracket || bytes[phraseEnd] == UInt8(ascii: ":")
      if !beginsItem || isAfterApostrophe { return afterQuote() }
    }
    if let node = reading.nodes.last, node.kind == .alias { return afterClosing() ?? missingComma(offset) }
    return missingComma(offset)
  }

  /// Where the colon's text goes on from an earlier line, the beginning of its last line; else where libyaml stopped.
  private var startOfItem: Int {
    guard byte == UInt8(ascii: ":") || byte?.isOpeningBracket == true, let text = reading.nodes.last,
      text.kind == .scalar, isBlank(Int(text.range.end), to: offset)
    else { return offset }
    return max(Int(text.range.start), lineText(at: Int(text.range.end)))
  }

  private var phraseEnd: Int { min(Int(phrase(at: offset).end), bytes.count - 1) }

  private var isDocumentMarker: Bool {
    guard bytes.startOfLine(at: offset) == offset, bytes.endsWord(at: offset + 3) else { return false }
    return word(at: offset).offsets.allSatisfy { bytes[$0] == UInt8(ascii: "-") || bytes[$0] == UInt8(ascii: ".") }
  }

  private func unclosed(_ opening: Int) -> SyntaxProblem {
    let closing = bytes[opening] == UInt8(ascii: "[") ? "]" : "}"
    let isClosedOtherwise = byte?.isClosingBracket == true
    return SyntaxProblem(
      kind: .unclosedBracket, range: bytes.character(at: opening),
      noticed: isClosedOtherwise ? bytes.character(at: offset) : word(at: offset), detail: closing)
  }

  private func missingComma(_ place: Int) -> SyntaxProblem { found(.missingComma, firstWord(at: place)) }

  private func unexpectedColonInBrackets(_ item: Int) -> SyntaxProblem? {
    if let quoted = afterQuote() { return quoted }
    guard let text = reading.nodes.last, text.kind == .scalar, isBlank(Int(text.range.end), to: offset) else {
      return nil
    }
    if !areOnOneLine(Int(text.range.start), offset) { return missingComma(item) }
    let last = lastWord(of: text.range)
    return isKeyElsewhere(last)
      ? found(.missingComma, last) : found(.unquotedColon, bytes.character(at: offset))
  }

  /// The word at a place, up to what ends it in brackets; a bracket alone.
  private func firstWord(at place: Int) -> TextRange {
    if bytes[place].isOpeningBracket { return bytes.character(at: place) }
    let word = word(at: place)
    let end = word.offsets.first { bytes[$0] == UInt8(ascii: ",") || bytes[$0].isClosingBracket } ?? Int(word.end)
    return TextRange(place..<min(end, max(place, Int(phrase(at: place).end))))
  }

  private func lastWord(of range: TextRange) -> TextRange {
    var start = Int(range.end)
    while start > Int(range.start), !bytes[start - 1].isBlank { start -= 1 }
    return TextRange(start..<Int(range.end))
  }

  /// Whether a word after others is also one of the keys that were read: `{sign: giving way act: soon}`.
  private func isKeyElsewhere(_ word: TextRange) -> Bool {
    let text = UnsafeBufferPointer(rebasing: bytes[word.offsets])
    let hash = ContentHash.of(text)
    return reading.nodes.contains { node in
      guard node.contentHash == hash, node.kind == .scalar, node.range != word else { return false }
      let end = Int(node.range.end)
      return end < bytes.count && bytes[end] == UInt8(ascii: ":") && bytes.endsWord(at: end + 1)
    }
  }
}

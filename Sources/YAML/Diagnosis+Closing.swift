internal import Text

/// Text after a closing quote or bracket.
extension Diagnosis {
  /// What the text at a place is about if only blanks part it from the quotes, brackets or alias before.
  func afterClosing() -> SyntaxProblem? { afterQuote() ?? afterBracket() ?? afterAlias() }

  /// The last quoted text, if only blanks part it from where libyaml stopped.
  var quotedJustBefore: TextRange? {
    guard let node = reading.nodes.last(where: { !$0.range.isEmpty }),
      node.style == .singleQuoted || node.style == .doubleQuoted, isBlank(Int(node.range.end), to: offset)
    else { return nil }
    return node.range
  }

  func afterQuote() -> SyntaxProblem? {
    guard let quoted = quotedJustBefore else { return nil }
    if wasToEndEarlier(quoted) { return unclosedQuote(at: Int(quoted.start)) }
    return found(.afterQuote, quoted, detail: bytes.text(bytes.character(at: Int(quoted.start))))
  }

  /// Whether the quote that ended the last text was an apostrophe in single quotes, inside a word (`'Baker's cyst'`) or
  /// behind a plural (`'doctors' advice'`): what follows goes on to a quote that nothing opened.
  var isAfterApostrophe: Bool {
    guard let byte, let quoted = quotedJustBefore, bytes[Int(quoted.start)] == UInt8(ascii: "'") else { return false }
    if Int(quoted.end) == offset, byte.isNameByte { return true }
    let rest = bytes[offset..<bytes.endOfLine(from: offset)]
    guard !byte.isQuote, !byte.isOpeningBracket, let quote = rest.firstIndex(of: UInt8(ascii: "'")) else {
      return false
    }
    // A key that lacks the comma before it comes before any further quotes.
    if rest[..<quote].contains(where: { ",:".utf8.contains($0) }) { return false }
    let next = bytes.skipBlanks(from: quote + 1)
    return next >= bytes.count || bytes.lineBreak(at: next) > 0 || ",]}".utf8.contains(bytes[next])
  }

  /// Whether a quoted text has swallowed lines that were to stand for themselves, up to the quote that was to open the
  /// next text.
  func wasToEndEarlier(_ quoted: TextRange) -> Bool {
    let indentation = indentation(at: Int(quoted.start))
    var line = nextLine(after: Int(quoted.start))
    while line < Int(quoted.end) {
      let text = bytes.skipBlanks(from: line)
      if text < Int(quoted.end), bytes.lineBreak(at: text) == 0 {
        if text - line <= indentation { return true }
        if bytes[text] == UInt8(ascii: "-"), bytes.endsWord(at: text + 1) { return true }
        let phrase = phrase(at: text)
        if phrase.end < quoted.end, bytes[Int(phrase.end)] == UInt8(ascii: ":"), !isProse(phrase) { return true }
      }
      line = nextLine(after: text)
    }
    return false
  }

  private func nextLine(after place: Int) -> Int {
    let end = bytes.endOfLine(from: place)
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : max(1, bytes.lineBreak(at: end)))
  }

  private func afterBracket() -> SyntaxProblem? {
    guard let index = reading.lastClosedFlow else { return nil }
    let range = reading.nodes[index].range
    guard Int(range.end) == reading.contentEnd, isBlank(Int(range.end), to: offset) else { return nil }
    return found(.afterBracket, range, detail: bytes.text(bytes.character(at: Int(range.end) - 1)))
  }

  /// `*bold text` was to be a text.
  private func afterAlias() -> SyntaxProblem? {
    guard let node = reading.nodes.last, node.kind == .alias, isBlank(Int(node.range.end), to: offset) else {
      return nil
    }
    return reserved(at: Int(node.range.start))
  }
}

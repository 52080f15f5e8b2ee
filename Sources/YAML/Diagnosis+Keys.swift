internal import Text

/// Colons that are missing, or too many.
extension Diagnosis {
  /// "mapping values are not allowed in this context": the colon cannot end a key.
  func unexpectedColon() -> SyntaxProblem? {
    let line = lineText(at: offset)
    if let tab = bytes[bytes.startOfLine(at: offset)..<line].firstIndex(of: UInt8(ascii: "\t")) { return tabs(at: tab) }
    if let closing = afterClosing() { return closing }
    guard let text = reading.nodes.last, text.kind == .scalar, text.style == .plain, !text.range.isEmpty,
      isBlank(Int(text.range.end), to: offset)
    else { return nil }
    let start = Int(text.range.start)
    if areOnOneLine(start, offset) {
      return hasColon(between: line, and: start) ? found(.unquotedColon, bytes.character(at: offset)) : nil
    }
    let isAligned = start - bytes.startOfLine(at: start) == line - bytes.startOfLine(at: line)
    if isAligned, let missing = missingSpace(at: start) { return missing }
    let phrase = TextRange(line..<Int(text.range.end))
    if isAligned, lineText(at: start) == start {
      let first = self.phrase(at: start)
      if !isProse(first) { return found(.missingColon, first, detail: bytes.text(first)) }
    }
    if isProse(phrase) { return found(.unquotedColon, bytes.character(at: offset)) }
    return found(.badIndentation, phrase)
  }

  /// "could not find expected ':'": a line that stands where a key must.
  func keyWithoutColon() -> SyntaxProblem? {
    guard began < bytes.count else { return nil }
    let phrase = phrase(at: began)
    if bytes[began].isQuote {
      let closing = bytes[began + 1..<bytes.endOfLine(from: began)].lastIndex(of: bytes[began])
      if closing == nil { return unclosedQuote(at: began) }
    } else if let missing = missingSpace(at: began) {
      return missing
    }
    // libyaml gives up on a key after 1024 characters; that one has its colon.
    let hasColon = Int(phrase.end) < bytes.count && bytes[Int(phrase.end)] == UInt8(ascii: ":")
    guard phrase.end - phrase.start <= 1024, !hasColon else { return nil }
    if isProse(phrase) { return found(.badIndentation, phrase) }
    return found(.missingColon, phrase, detail: bytes.text(phrase))
  }

  private func hasColon(between start: Int, and end: Int) -> Bool {
    for offset in start..<max(start, end)
    where bytes[offset] == UInt8(ascii: ":") && bytes.endsWord(at: offset + 1) {
      return true
    }
    return false
  }
}

internal import CYAML
internal import Text

extension SyntaxProblem {
  /// Reads what libyaml objects to, and finds the place that the writer has to mend: libyaml often notices a slip
  /// lines later.
  init(_ parser: borrowing yaml_parser_t, bytes: UnsafeBufferPointer<UInt8>, builder: inout TreeBuilder) {
    let problem = parser.problem.map { String(cString: $0) } ?? "unknown problem"
    if parser.error == YAML_READER_ERROR {
      self.init(unreadable: problem, value: parser.problem_value, at: parser.problem_offset, bytes: bytes)
      return
    }
    let context = parser.context.map { String(cString: $0) } ?? ""
    let noticed = builder.offset(of: parser.problem_mark)
    let began = context.isEmpty ? noticed : builder.offset(of: parser.context_mark)
    let surroundings = Surroundings(bytes: bytes, offset: noticed, quoted: builder.lastQuoted)
    self = Self.classify(problem, context: context, began: began, in: surroundings)
  }

  private init(unreadable problem: String, value: Int32, at offset: Int, bytes: UnsafeBufferPointer<UInt8>) {
    let start = min(offset, bytes.count)
    let range = TextRange(start..<min(start + 1, bytes.count))
    let isControl = problem.hasPrefix("control")
    let code = String(max(value, 0), radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, (isControl ? 4 : 2) - code.count)) + code
    self.init(kind: isControl ? .controlCharacter : .invalidEncoding, range: range, detail: padded)
  }

  private static func classify(
    _ problem: String, context: String, began: Int, in around: Surroundings
  ) -> SyntaxProblem {
    func found(_ kind: Kind, from start: Int? = nil, detail: String = "") -> SyntaxProblem {
      let isElsewhere = start != nil && start != around.offset
      return SyntaxProblem(
        kind: kind, range: around.span(from: start ?? around.offset),
        noticed: isElsewhere ? around.span(from: around.offset) : nil, detail: detail)
    }
    if around.hasTabInIndentation || problem.hasPrefix("found a tab character") {
      return found(.tabIndentation, from: around.tabInIndentation)
    }
    // What stands behind a quoted text is most often the rest of what the quotes were to hold.
    if let quoted = around.quotedJustBefore, !problem.hasPrefix("did not find expected ',' or") || !around.atLineEnd {
      let spansLines = around.containsLineBreak(quoted)
      return spansLines
        ? found(.unclosedQuote, from: Int(quoted.start), detail: around.character(at: Int(quoted.start)))
        : found(.afterQuote, from: Int(quoted.start), detail: around.character(at: Int(quoted.start)))
    }
    switch (context, problem) {
    case ("while scanning a quoted scalar", _):
      return found(.unclosedQuote, from: began, detail: around.character(at: began))
    case ("while parsing a quoted scalar", _): return found(.unknownEscape)
    case ("while parsing a flow sequence", _): return found(.unclosedBracket, from: began, detail: "]")
    case ("while parsing a flow mapping", _): return found(.unclosedBracket, from: began, detail: "}")
    case (_, "mapping values are not allowed in this context"):
      return found(around.hasEarlierColon ? .unquotedColon : .badIndentation)
    case (_, "could not find expected ':'"): return found(.missingColon, from: began)
    case ("while scanning an anchor", _), ("while scanning an alias", _), ("while scanning a tag", _),
      ("while parsing a tag", _), ("while scanning a directive", _), ("while parsing a node", "found undefined tag handle"):
      return found(.reservedCharacter, from: began, detail: around.character(at: began))
    case (_, "found character that cannot start any token"):
      return found(.reservedCharacter, detail: around.character(at: around.offset))
    case _ where ["]", "}", ","].contains(around.character(at: around.offset)):
      return found(.strayBracket, detail: around.character(at: around.offset))
    case ("while parsing a block mapping", _), ("while parsing a block collection", _),
      (_, "block sequence entries are not allowed in this context"),
      (_, "mapping keys are not allowed in this context"), (_, "did not find expected <document start>"):
      return found(.badIndentation)
    default: return found(.other, detail: problem)
    }
  }
}

/// The text round the place where libyaml stopped.
private struct Surroundings {
  let bytes: UnsafeBufferPointer<UInt8>
  let offset: Int
  let quoted: TextRange?

  private var lineStart: Int {
    var start = min(offset, bytes.count)
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    return start
  }

  /// The first tab in the indentation of the line.
  var tabInIndentation: Int? {
    var index = lineStart
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: "\t") ? index : nil
  }

  var hasTabInIndentation: Bool { tabInIndentation != nil }

  var atLineEnd: Bool { offset >= bytes.count || bytes[offset].isLineBreak }

  /// A quoted scalar that ends on this line, with nothing but spaces between it and the place.
  var quotedJustBefore: TextRange? {
    guard let quoted, Int(quoted.end) <= offset, offset <= bytes.count else { return nil }
    return bytes[Int(quoted.end)..<offset].allSatisfy { $0 == UInt8(ascii: " ") } && !atLineEnd ? quoted : nil
  }

  /// Whether `: ` stands earlier on the line, so that this colon is part of a text.
  var hasEarlierColon: Bool {
    let start = lineStart
    guard start < offset else { return false }
    return zip(start..<offset, start + 1..<offset + 1).contains { at, next in
      bytes[at] == UInt8(ascii: ":") && next < bytes.count && bytes[next].isWhitespace && next <= offset
    }
  }

  func containsLineBreak(_ range: TextRange) -> Bool { bytes[range.offsets].contains { $0.isLineBreak } }

  func character(at offset: Int) -> String {
    guard offset < bytes.count else { return "" }
    var end = offset + 1
    while end < bytes.count, bytes[end].continuesCodePoint { end += 1 }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  /// From an offset to the end of the word or bracket that stands there; empty at the end of a line.
  func span(from start: Int) -> TextRange {
    let start = min(start, bytes.count)
    var end = start
    while end < bytes.count, !bytes[end].isWhitespace, end - start < 80 { end += 1 }
    while end < bytes.count, bytes[end].continuesCodePoint { end += 1 }
    return TextRange(start..<end)
  }
}

internal import Text

/// Finds out which slip of the writer's made libyaml stop, and where it has to be mended: libyaml often notices lines
/// later. Where the text does not tell, libyaml's own words are handed on.
struct Diagnosis {
  let complaint: LibyamlComplaint
  let bytes: UnsafeBufferPointer<UInt8>
  let reading: TreeBuilder

  init(_ complaint: LibyamlComplaint, bytes: UnsafeBufferPointer<UInt8>, reading: TreeBuilder) {
    self.complaint = complaint
    self.bytes = bytes
    self.reading = reading
  }

  /// Where libyaml stopped.
  var offset: Int { min(complaint.offset, bytes.count) }
  /// Where that which it was reading began.
  var began: Int { min(complaint.began, bytes.count) }
  /// The byte where libyaml stopped; nil at the end of the file.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func problem() -> SyntaxProblem {
    if complaint.isUnreadable { return unreadable() }
    return mergeConflict() ?? byteOrderMark() ?? fromContext() ?? fromProblem() ?? other()
  }

  private func fromContext() -> SyntaxProblem? {
    switch complaint.context {
    case "while scanning a quoted scalar": return unclosedQuote(at: began)
    case "while parsing a quoted scalar": return unknownEscape()
    case "while scanning an anchor", "while scanning an alias", "while scanning a tag", "while parsing a tag",
      "while scanning a directive":
      return reserved(at: began)
    case "while parsing a flow sequence", "while parsing a flow mapping", "while parsing a flow node":
      return insideBrackets()
    case "while parsing a block mapping", "while parsing a block collection", "while parsing a block node":
      return betweenLines()
    case "while scanning a block scalar":
      // `> 6 weeks` was to be a text.
      return complaint.problem.hasPrefix("found a tab") ? tabs(at: offset) : reserved(at: began)
    default: return nil
    }
  }

  private func fromProblem() -> SyntaxProblem? {
    switch complaint.problem {
    case "found character that cannot start any token":
      return byte == UInt8(ascii: "\t") ? tabs(at: offset) : reserved(at: offset)
    case "found a tab character that violates indentation": return tabs(at: offset)
    case "found undefined tag handle": return reserved(at: offset)
    case "mapping values are not allowed in this context": return unexpectedColon()
    case "block sequence entries are not allowed in this context":
      return afterClosing() ?? found(.misplacedList, bytes.character(at: offset))
    case "mapping keys are not allowed in this context": return afterClosing() ?? reserved(at: offset)
    case "could not find expected ':'": return keyWithoutColon()
    case "found unexpected ':'": return found(.missingSpace, bytes.character(at: offset), detail: ":")
    case "did not find expected <document start>": return betweenLines()
    default: return nil
    }
  }

  // MARK: - Findings

  func found(_ kind: SyntaxProblem.Kind, _ range: TextRange, detail: String = "") -> SyntaxProblem {
    let isElsewhere = bytes.startOfLine(at: Int(range.start)) != bytes.startOfLine(at: offset)
    let noticed = isElsewhere ? word(at: offset) : nil
    return SyntaxProblem(kind: kind, range: range, noticed: noticed, detail: detail)
  }

  func other() -> SyntaxProblem { found(.other, word(at: offset), detail: complaint.problem) }

  func reserved(at place: Int) -> SyntaxProblem {
    let character = bytes.character(at: place)
    return found(.reservedCharacter, character, detail: bytes.text(character))
  }

  func tabs(at place: Int) -> SyntaxProblem {
    var end = place
    while end < bytes.count, bytes[end] == UInt8(ascii: "\t") { end += 1 }
    return found(.tabIndentation, TextRange(place..<end))
  }

  func unclosedQuote(at place: Int) -> SyntaxProblem {
    let quote = bytes.character(at: place)
    return found(.unclosedQuote, quote, detail: bytes.text(quote))
  }
}

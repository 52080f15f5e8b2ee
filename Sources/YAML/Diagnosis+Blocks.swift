internal import Text

/// Lines that do not follow from those above.
extension Diagnosis {
  /// A key, an item or a document was to begin, and did not.
  func betweenLines() -> SyntaxProblem? {
    guard let byte else { return nil }
    if byte.isClosingBracket {
      return found(.strayBracket, bytes.character(at: offset), detail: bytes.text(bytes.character(at: offset)))
    }
    if areOnOneLine(reading.contentEnd, offset), let closing = afterClosing() { return closing }
    if byte == UInt8(ascii: ",") { return reserved(at: offset) }
    guard lineText(at: offset) == offset, complaint.context != "while parsing a block node" else { return nil }
    if complaint.problem == "did not find expected <document start>" { return secondRoot() }
    if byte == UInt8(ascii: "-"), bytes.endsWord(at: offset + 1), !lastLineIsItem, isUnderValue {
      return found(.misplacedList, bytes.character(at: offset))
    }
    // A colon that no key precedes.
    guard !phrase(at: offset).isEmpty else { return nil }
    return missingSpace(at: offset) ?? found(.badIndentation, blockStart)
  }

  /// The key or dash that begins the line.
  private var blockStart: TextRange {
    let isDash = bytes[offset] == UInt8(ascii: "-") && bytes.endsWord(at: offset + 1)
    return isDash ? bytes.character(at: offset) : phrase(at: offset)
  }

  private var lastLineIsItem: Bool {
    let line = lineText(at: max(0, reading.contentEnd - 1))
    return bytes[line] == UInt8(ascii: "-") && bytes.endsWord(at: line + 1)
  }

  /// Whether the dash stands as far left as the keys of the mapping whose last value is a scalar.
  private var isUnderValue: Bool {
    guard let mapping = reading.open.last.map({ reading.nodes[$0] }), mapping.kind == .mapping,
      let value = reading.nodes.last, value.kind == .scalar || value.kind == .alias, !value.range.isEmpty
    else { return false }
    return Int(mapping.range.start) - bytes.startOfLine(at: Int(mapping.range.start))
      == offset - bytes.startOfLine(at: offset)
  }

  /// A second content where the document already has one.
  private func secondRoot() -> SyntaxProblem? {
    guard let last = reading.documents.last else { return nil }
    let root = reading.nodes[Int(last.index)]
    let start = Int(root.range.start)
    // `...` ended the document on purpose.
    guard bytes.skipGap(from: reading.contentEnd) == offset else { return nil }
    let isOneLine = !root.range.isEmpty && areOnOneLine(start, Int(root.range.end))
    if root.kind == .scalar, isOneLine, root.style != .literal, root.style != .folded {
      return missingSpace(at: start) ?? found(.missingColon, root.range, detail: bytes.text(root.range))
    }
    guard root.style == .block, start - bytes.startOfLine(at: start) > offset - bytes.startOfLine(at: offset) else {
      return nil
    }
    return found(.badIndentation, phrase(at: start))
  }
}

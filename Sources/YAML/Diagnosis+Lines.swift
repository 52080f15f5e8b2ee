internal import Text

extension Diagnosis {
  /// The first offset on a place's line that is not blank.
  func lineText(at place: Int) -> Int { bytes.skipBlanks(from: bytes.startOfLine(at: place)) }

  /// How far a place's line is indented, tabs counted as one.
  func indentation(at place: Int) -> Int { lineText(at: place) - bytes.startOfLine(at: place) }

  func areOnOneLine(_ first: Int, _ second: Int) -> Bool {
    bytes.startOfLine(at: first) == bytes.startOfLine(at: second)
  }

  /// Whether nothing but blanks stands between two places.
  func isBlank(_ start: Int, to end: Int) -> Bool { start <= end && bytes.skipBlanks(from: start) >= end }

  /// The word at a place, up to a blank; empty at the end of a line.
  func word(at place: Int) -> TextRange {
    var end = place
    while !bytes.endsWord(at: end), end - place < 80 { end += 1 }
    while end > place, end < bytes.count, bytes[end].continuesCodePoint { end += 1 }
    return TextRange(place..<end)
  }

  /// What stands on the line from a place on, without a comment and without blanks at its end; up to a colon if one
  /// ends a key.
  func phrase(at place: Int) -> TextRange {
    var end = place
    var offset = place
    while offset < bytes.count, bytes.lineBreak(at: offset) == 0 {
      let endsKey = bytes[offset] == UInt8(ascii: ":") && bytes.endsWord(at: offset + 1)
      let beginsComment = bytes[offset] == UInt8(ascii: "#") && offset > place && bytes[offset - 1].isBlank
      if endsKey || beginsComment { break }
      offset += 1
      if !bytes[offset - 1].isBlank { end = offset }
    }
    return TextRange(place..<end)
  }

  /// Number of words in a range.
  func words(in range: TextRange) -> Int {
    var count = 0
    var isInside = false
    for offset in range.offsets {
      let isBlank = bytes[offset].isBlank
      if !isBlank, !isInside { count += 1 }
      isInside = !isBlank
    }
    return count
  }

  /// A text of so many words is prose, which has gone on where it should not, rather than a key.
  func isProse(_ range: TextRange) -> Bool { words(in: range) >= 5 }

  /// A dash or a key's colon with no space after it, at the beginning of a line's text: `-item`, `name:ACL`.
  func missingSpace(at place: Int) -> SyntaxProblem? {
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "-"), !bytes.endsWord(at: place + 1), bytes[place + 1] != UInt8(ascii: "-") {
      return found(.missingSpace, bytes.character(at: place), detail: "-")
    }
    var offset = place
    while offset < bytes.count, bytes[offset].isNameByte { offset += 1 }
    guard offset > place, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: ":"),
      !bytes.endsWord(at: offset + 1), bytes[offset + 1] != UInt8(ascii: "/"),
      // 10:30 is a time.
      !bytes[offset - 1].isDigitOfASCII
    else { return nil }
    return found(.missingSpace, bytes.character(at: offset), detail: ":")
  }

  /// The marker of version control that the place's line begins with.
  private func conflictMarker(at place: Int) -> TextRange? {
    let start = bytes.startOfLine(at: place)
    guard start + 7 <= bytes.count, "<=>|".utf8.contains(bytes[start]) else { return nil }
    for offset in start..<start + 7 where bytes[offset] != bytes[start] { return nil }
    return bytes.endsWord(at: start + 7) ? TextRange(start..<start + 7) : nil
  }

  func mergeConflict() -> SyntaxProblem? {
    // A marker that reads as text is noticed at the colon or the line after it.
    let last = reading.nodes.last.map { Int($0.range.start) } ?? 0
    for place in [offset, began, last] {
      if let marker = conflictMarker(at: place) {
        return found(.mergeConflict, marker, detail: bytes.text(marker))
      }
    }
    return nil
  }
}

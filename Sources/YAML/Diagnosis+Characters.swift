internal import Text

/// Bytes and characters that YAML does not take.
extension Diagnosis {
  func unreadable() -> SyntaxProblem {
    guard byte != nil else { return other() }
    let character = bytes.character(at: offset)
    if complaint.problem.hasPrefix("control"), let scalar = bytes.text(character).unicodeScalars.first {
      return found(.controlCharacter, character, detail: Self.hexadecimal(scalar.value, digits: 4))
    }
    let first = firstByteOfBrokenCharacter
    return found(
      .invalidEncoding, TextRange(first..<first + 1), detail: Self.hexadecimal(UInt32(bytes[first]), digits: 2))
  }

  /// libyaml stops at the byte that should have gone on with a character; what is no UTF-8 is where that began.
  private var firstByteOfBrokenCharacter: Int {
    guard bytes[offset] & 0xC0 != 0x80 else { return offset }
    var start = offset - 1
    while start >= 0, offset - start < 4 {
      if bytes[start] & 0xC0 == 0xC0 {
        let length = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2
        return length > offset - start ? start : offset
      }
      guard bytes[start] & 0xC0 == 0x80 else { break }
      start -= 1
    }
    return offset
  }

  /// A byte order mark at the beginning of a line, where files were put together: libyaml counts it as a column, so
  /// that what follows seems to be indented.
  func byteOrderMark() -> SyntaxProblem? {
    for place in [0, bytes.startOfLine(at: offset), bytes.startOfLine(at: began)] {
      let mark = bytes.character(at: place)
      if mark.end - mark.start == 3, bytes.text(mark) == "\u{FEFF}" {
        return found(.controlCharacter, mark, detail: "FEFF")
      }
    }
    return nil
  }

  func unknownEscape() -> SyntaxProblem {
    // libyaml stops at the backslash, or after the letter that wants digits.
    var backslash = min(offset, bytes.count - 1)
    while backslash > began, bytes[backslash] != UInt8(ascii: "\\") { backslash -= 1 }
    let letter = bytes.character(at: backslash + 1)
    var end = max(backslash + 1, Int(letter.end))
    let digits = ["x": 2, "u": 4, "U": 8][bytes.text(letter)] ?? 0
    let lastDigit = end + digits
    while end < min(lastDigit, bytes.count), bytes[end].isHexadecimalDigitOfASCII { end += 1 }
    let escape = TextRange(backslash..<min(end, bytes.count))
    return found(.unknownEscape, escape, detail: bytes.text(escape))
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let code = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - code.count)) + code
  }
}

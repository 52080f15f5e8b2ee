internal import Text

/// A line of an OBO file: a tag and its value, without comment and trailing modifiers.
struct OBOLine {
  let tag: String
  /// The value with its escapes resolved.
  let value: String
  /// Where the value begins, counted in code points from 1.
  let valueColumn: Int
  /// A text in quotation marks at the value's beginning, and what follows it; nil where there is none.
  let quoted: (text: String, rest: String)?

  /// - Returns: nil where there is no colon.
  init?(_ line: String) {
    let scalars = Array(line.unicodeScalars)
    guard let colon = Self.firstIndex(of: ":", in: scalars[...]) else { return nil }
    tag = Self.text(scalars[..<colon]).trimmed
    guard !tag.isEmpty else { return nil }
    let start = scalars[(colon + 1)...].firstIndex { $0 != " " && $0 != "\t" } ?? scalars.endIndex
    valueColumn = start + 1
    let rest = scalars[start...]
    if rest.first == "\"", let end = Self.firstIndex(of: "\"", in: rest.dropFirst()) {
      quoted = (Self.text(rest[(start + 1)..<end]), Self.text(rest[(end + 1)...]).trimmed)
    } else {
      quoted = nil
    }
    value = Self.text(Self.bare(rest)).trimmed
  }

  /// The value up to its comment or its trailing modifiers: `UBERON:1 {source="x"} ! knee`.
  private static func bare(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var isQuoted = false
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let isAfterSpace = index == scalars.startIndex || scalars[index - 1] == " " || scalars[index - 1] == "\t"
      switch scalars[index] {
      case "\\": index += 1
      case "\"": isQuoted.toggle()
      case "!" where !isQuoted && isAfterSpace, "{" where !isQuoted && isAfterSpace: return scalars[..<index]
      default: break
      }
      index += 1
    }
    return scalars
  }

  /// The first of a sign that no backslash stands before.
  private static func firstIndex(of sign: Unicode.Scalar, in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if scalars[index] == "\\" { index += 1 } else if scalars[index] == sign { return index }
      index += 1
    }
    return nil
  }

  /// The text with its escapes resolved: `\n` and `\t` are spaces here, `\W` is one; what else follows a backslash
  /// stands for itself.
  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in scalars {
      if isEscaped {
        text.append(["n", "t", "W"].contains(scalar) ? " " : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// The lines of a file with their numbers from 1; a line that ends with a backslash goes on in the next.
  static func all(in bytes: [UInt8]) -> [(number: Int, text: String)] {
    let mark = TextFile.byteOrderMark
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    var lines: [(number: Int, text: String)] = []
    var isContinued = false
    let pieces = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      var text = String(decoding: piece.last == UInt8(ascii: "\r") ? piece.dropLast() : piece, as: UTF8.self)
      let backslashes = text.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      let goesOn = backslashes % 2 == 1
      if goesOn { text.removeLast() }
      if isContinued, !lines.isEmpty { lines[lines.count - 1].text += text } else { lines.append((index + 1, text)) }
      isContinued = goesOn
    }
    return lines
  }
}

extension String {
  /// Without spaces and tabs at its ends.
  fileprivate var trimmed: String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}

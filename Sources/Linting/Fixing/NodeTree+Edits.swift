public import Findings
internal import Text
public import YAML

extension NodeTree {
  /// Writes another text in the place of a scalar, in the scalar's own style where that can hold it.
  ///
  /// - Returns: nil for what is no scalar on one line.
  public func edit(replacing node: NodeID, with text: String) -> Edit? {
    guard self[node].kind == .scalar, text.utf8.allSatisfy({ $0 >= 0x20 }), !isRepeated(node) else { return nil }
    let written: String
    switch self[node].style {
    case .plain where text.isPlainScalar: written = text
    case .plain, .doubleQuoted:
      written = "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    case .singleQuoted: written = "'\(text.replacing("'", with: "''"))'"
    case .literal, .folded, .flow, .block: return nil
    }
    guard !file.bytes[self[node].range.offsets].contains(UInt8(ascii: "\n")), !self[node].range.isEmpty else {
      return nil
    }
    return Edit(file: file, range: self[node].range, replacement: written)
  }

  /// Takes an entry out of a mapping: its lines, or the part between the commas.
  ///
  /// - Returns: nil where the entry shares its lines with others, or something else would be lost with it: a comment, an
  ///   anchor.
  public func removal(ofEntryWithKey key: NodeID) -> Edit? {
    guard let mapping = parent(of: key), let value = value(ofKey: key), !isRepeated(key) else { return nil }
    let end = Int(max(self[key].range.end, self[value].range.end))
    let range =
      self[mapping].style == .flow
      ? sibling(before: key).map { Int(self[$0].range.end)..<end } : lines(from: Int(self[key].range.start), to: end)
    guard let range, !file.bytes[range].contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "&") }) else {
      return nil
    }
    return Edit(file: file, range: TextRange(range), replacement: "")
  }

  /// The whole lines of a range; nil where they hold more than it.
  private func lines(from start: Int, to end: Int) -> Range<Int>? {
    let bytes = file.bytes
    var first = start
    while first > 0, bytes[first - 1] == UInt8(ascii: " ") { first -= 1 }
    guard first == 0 || bytes[first - 1].isLineBreak else { return nil }
    var last = end
    while last < bytes.count, bytes[last] == UInt8(ascii: " ") || bytes[last] == UInt8(ascii: "\t") { last += 1 }
    guard last == bytes.count || bytes[last].isLineBreak else { return nil }
    if last < bytes.count, bytes[last] == UInt8(ascii: "\r") { last += 1 }
    if last < bytes.count, bytes[last] == UInt8(ascii: "\n") { last += 1 }
    return first..<last
  }
}

extension String {
  /// Whether the text can stand without quotes anywhere: words of letters, digits and what joins them.
  fileprivate var isPlainScalar: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic || ("0"..."9").contains(first),
      let last = unicodeScalars.last, last != " "
    else { return false }
    return unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || " -_'’/.()".unicodeScalars.contains($0)
    } && !["true", "false", "null", "yes", "no", "on", "off"].contains(lowercased())
  }
}

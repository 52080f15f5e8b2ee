internal import Findings
internal import Linting
internal import Sheets
internal import Text
internal import YAML

/// A comma in braces that was to belong to a text, and ended it: `{sign: fever, chills, act: urgent}`.
///
/// What stands behind it is read as a key with nothing behind it.
struct LooseComma {
  /// The key that the text belongs to.
  let key: String
  /// The whole text in double quotes, as it is to be written: with all that was cut off it.
  let quotedText: String
  /// Puts the whole of it in quotes; nil where it does not stand on one line.
  let edit: Edit?

  /// What a key in braces is the rest of; nil where it has a colon, or no text stands before it.
  ///
  /// - Parameter cut: The key that the text goes on with. Linear in the size of its mapping.
  init?(before cut: NodeID, in tree: NodeTree) {
    guard let mapping = tree.parent(of: cut), tree[mapping].kind == .mapping, tree[mapping].style == .flow else {
      return nil
    }
    var first: (key: NodeID, value: NodeID)?
    var pieces: [NodeID] = []
    var children = tree.children(of: mapping)
    while let key = children.next(), let value = children.next() {
      if tree.isWithoutColon(key, value) {
        pieces.append(key)
      } else if pieces.contains(cut) {
        break
      } else {
        first = (key, value)
        pieces = []
      }
    }
    guard let first, pieces.first == cut, tree[first.value].kind == .scalar, !tree.isBlank(first.value),
      let last = pieces.last
    else { return nil }
    key = tree.text(of: first.key)
    let text = ([first.value] + pieces).map(tree.text(of:)).joined(separator: ", ")
    quotedText = "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    let range = TextRange(start: tree[first.value].range.start, end: tree[last].range.end)
    let isOneLine = !tree.file.bytes[range.offsets].contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    edit = isOneLine ? Edit(file: tree.file, range: range, replacement: quotedText) : nil
  }

  /// Whether a key is a later part of such a text, which is told with its first.
  static func holds(_ cut: NodeID, in tree: NodeTree) -> Bool {
    guard let mapping = tree.parent(of: cut), tree[mapping].kind == .mapping, tree[mapping].style == .flow else {
      return false
    }
    var begins: NodeID?
    var children = tree.children(of: mapping)
    while let key = children.next(), let value = children.next() {
      guard tree.isWithoutColon(key, value) else {
        begins = nil
        continue
      }
      if key == cut { return begins.map { LooseComma(before: $0, in: tree) != nil } ?? false }
      begins = begins ?? key
    }
    return false
  }
}

extension NodeTree {
  /// Whether a key of braces stands alone between commas.
  fileprivate func isWithoutColon(_ key: NodeID, _ value: NodeID) -> Bool {
    guard self[key].kind == .scalar, self[value].kind == .scalar, self[value].range.isEmpty, isNull(value) else {
      return false
    }
    let rest = file.bytes[Int(self[key].range.end)...]
    let next = rest.first { ![UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0A, 0x0D].contains($0) }
    return next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
  }
}

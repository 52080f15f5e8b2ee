internal import Findings
internal import Sheets
internal import Text
internal import YAML

/// A key of the format without a blank behind its colon, as in `{name: rest, use:first line}`: to YAML all of it is one
/// text.
struct GluedKey {
  /// The key, and what was to be its value.
  let key: String
  let value: String
  /// Puts the blank in.
  let edit: Edit

  /// - Parameter node: Where a key stands; nil where it is no such text.
  init?(_ node: NodeID, in tree: NodeTree) {
    let range = tree[node].range
    let written = tree.file.text(in: range)
    guard let colon = written.utf8.firstIndex(of: UInt8(ascii: ":")), Key(rawValue: String(written[..<colon])) != nil
    else { return nil }
    let behind = written.utf8.index(after: colon)
    guard behind < written.endIndex else { return nil }
    (key, value) = (String(written[..<colon]), String(written[behind...]))
    let offset = Int(range.start) + written.utf8.distance(from: written.startIndex, to: behind)
    edit = Edit(file: tree.file, range: TextRange(offset..<offset), replacement: " ")
  }
}

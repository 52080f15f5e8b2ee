import Text
import YAML

/// A text in which «» mark the place that a test is about.
struct MarkedText {
  let text: String
  let range: TextRange

  /// Takes the marks out; without marks, the range is empty at the end.
  init(_ marked: String) {
    var bytes: [UInt8] = []
    var start: Int?
    var end: Int?
    for character in marked.unicodeScalars {
      switch character {
      case "«": start = bytes.count
      case "»": end = bytes.count
      default: bytes += Array(String(character).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    range = TextRange((start ?? bytes.count)..<(end ?? bytes.count))
  }

  /// A text with marks round a range, to compare what is found with what is expected.
  static func marking(_ range: TextRange?, in bytes: [UInt8]) -> String {
    guard let range else { return "nowhere" }
    guard range.end <= bytes.count else { return "outside: \(range)" }
    let (start, end) = (Int(range.start), Int(range.end))
    let parts = [bytes[..<start], Array("«".utf8)[...], bytes[start..<end], Array("»".utf8)[...], bytes[end...]]
    return String(decoding: parts.joined(), as: UTF8.self)
  }
}

extension NodeTree {
  static func reading(_ text: String, limits: ReadingLimits = ReadingLimits()) -> NodeTree {
    reading(TextFile(path: "sheet.yaml", text: text), limits: limits)
  }

  /// Every node of every document, in the order of the text.
  var all: [NodeID] {
    var ids: [NodeID] = []
    func visit(_ id: NodeID) {
      ids.append(id)
      for child in children(of: id) { visit(child) }
    }
    for root in documents { visit(root) }
    return ids
  }

  func written(_ id: NodeID) -> String { file.text(in: self[id].range) }

  /// The value of a key of the first document's root.
  func value(_ key: String) -> NodeID? {
    documents.first.flatMap { root in entries(of: root).first { text(of: $0.key) == key }?.value }
  }
}

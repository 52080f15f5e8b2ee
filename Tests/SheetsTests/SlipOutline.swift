import Sheets
import Text
import YAML

/// One slip in words, each node as it is written.
struct SlipOutline {
  let sheet: Sheet
  let slip: Slip

  var line: String {
    switch slip {
    case .unknownKey(let key, let level, let nearest):
      "unknown key \(written(key)) (\(level.rawValue))" + (nearest.map { ", read as \($0.rawValue)" } ?? "")
    case .wrongType(let node, let key, let expected):
      "wrong type \(written(node)) under \(key.map(written) ?? "no key"), expected \(expected.rawValue)"
    case .severalValues(let node, let key): "several values \(written(node)) under \(written(key))"
    case .empty(let node, let key): "empty \(written(node))under \(key.map(written) ?? "no key")"
    case .tooMuchByAliases(let node): "too much by aliases at \(written(node))"
    }
  }

  private func written(_ node: NodeID) -> String { sheet.tree.file.text(in: sheet.tree[node].range) }
}

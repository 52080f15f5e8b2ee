package import Findings
internal import Sheets
package import Text
package import YAML

/// Reads a mapping of a pack key by key, and says where it is not as it must be.
package struct MappingReader {
  package let tree: NodeTree
  package let node: NodeID
  private let entries: [NodeTree.Entry]

  /// - Throws: where the node is no mapping, or has a key that is not among those known here; nil knows any.
  package init(_ node: NodeID, in tree: NodeTree, keys: [String]?) throws(ConfigurationProblem) {
    self.tree = tree
    self.node = tree.resolved(node)
    guard tree[self.node].kind == .mapping else {
      throw tree.problem("a mapping (indented `key: value` lines) is expected here", at: node)
    }
    entries = tree.entries(of: self.node)
    for entry in entries {
      guard let keys, !keys.contains(tree.text(of: entry.key)) else { continue }
      let nearest = NearestSpelling.of(tree.text(of: entry.key), among: keys)
      let hint = nearest.map { "did you mean `\($0)`?" } ?? "known here: \(keys.joined(separator: ", "))"
      throw tree.problem("unknown key `\(tree.text(of: entry.key))`; \(hint)", at: entry.key)
    }
  }

  /// The keys, in order.
  package var keys: [String] { entries.map { tree.text(of: $0.key) } }

  package func optional(_ key: String) -> NodeID? {
    entries.first { tree.text(of: $0.key) == key && !tree.isNull($0.value) }.map { tree.resolved($0.value) }
  }

  package func required(_ key: String) throws(ConfigurationProblem) -> NodeID {
    guard let value = optional(key) else { throw tree.problem("`\(key)` is missing here", at: node) }
    return value
  }

  package func text(_ key: String) throws(ConfigurationProblem) -> String { try tree.packText(try required(key)) }

  package func optionalText(_ key: String) throws(ConfigurationProblem) -> String? {
    guard let value = optional(key) else { return nil }
    return try tree.packText(value)
  }

  package func number(_ key: String) throws(ConfigurationProblem) -> Int? {
    guard let value = optional(key) else { return nil }
    guard case .integer(let number?) = tree.scalarValue(of: value) else {
      throw tree.problem("`\(key)` takes a whole number", at: value)
    }
    return number
  }

  /// A severity by its name.
  package func severity(_ key: String) throws(ConfigurationProblem) -> Severity? {
    guard let value = optional(key) else { return nil }
    guard let severity = Severity(rawValue: tree.text(of: value)) else {
      throw tree.problem("a severity is one of \(Severity.names.joined(separator: ", "))", at: value)
    }
    return severity
  }

  /// The items of a list; a single value is a list of one; none where the key is missing.
  package func list(_ key: String) -> [NodeID] {
    guard let value = optional(key) else { return [] }
    return tree[value].kind == .sequence ? tree.children(of: value).map(tree.resolved) : [value]
  }

  package func texts(_ key: String) throws(ConfigurationProblem) -> [String] {
    var texts: [String] = []
    for item in list(key) { texts.append(try tree.packText(item)) }
    return texts
  }
}

extension NodeTree {
  /// Lists of texts by the cases of an enumeration: a list of another name would never be looked at.
  package func lists<List: RawRepresentable<String> & CaseIterable & Hashable>(
    at node: NodeID
  ) throws(ConfigurationProblem) -> [List: [String]] {
    let reader = try MappingReader(node, in: self, keys: List.allCases.map(\.rawValue))
    var lists: [List: [String]] = [:]
    for list in List.allCases where reader.optional(list.rawValue) != nil {
      lists[list] = try reader.texts(list.rawValue)
    }
    return lists
  }

  /// A problem with a pack, told with its place.
  package func problem(_ message: String, at node: NodeID) -> ConfigurationProblem {
    problem(message, at: self[node].range)
  }

  package func problem(_ message: String, at range: TextRange) -> ConfigurationProblem {
    let position = file.lines.position(at: Int(range.start))
    return ConfigurationProblem("\(file.path):\(position.line):\(position.column): \(message)")
  }

  fileprivate func packText(_ node: NodeID) throws(ConfigurationProblem) -> String {
    guard self[node].kind == .scalar else { throw problem("a text is expected here", at: node) }
    return text(of: node)
  }
}

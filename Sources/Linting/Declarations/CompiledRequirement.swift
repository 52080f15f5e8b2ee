internal import Claims
internal import Patterns
internal import YAML

/// A requirement with its patterns and paths made ready.
indirect enum CompiledRequirement: Sendable {
  case required([String])
  case forbidden([String])
  case text(@Sendable (String, Vocabulary) -> Bool)
  case count(atLeast: Int, atMost: Int)
  case unique
  case at(NodePath, CompiledRequirement)
  case all([CompiledRequirement])
  case any([CompiledRequirement])
  case not(CompiledRequirement)

  init(_ requirement: Requirement) throws(PatternError) {
    switch requirement {
    case .required(let keys): self = .required(keys)
    case .forbidden(let keys): self = .forbidden(keys)
    case .pattern(let source):
      let pattern = try LinearPattern(source)
      self = .text { text, _ in pattern.matches(text) }
    case .notPattern(let source):
      let pattern = try LinearPattern(source)
      self = .text { text, _ in !pattern.matches(text) }
    case .oneOf(let texts): self = .text { text, _ in texts.contains(text) }
    case .count(let low, let high): self = .count(atLeast: low, atMost: high)
    case .length(let low, let high): self = .text { text, _ in low <= text.count && text.count <= high }
    case .unique: self = .unique
    case .inVocabulary: self = .text { text, vocabulary in vocabulary.concept(named: text) != nil }
    case .at(let path, let requirement): self = .at(NodePath(path), try CompiledRequirement(requirement))
    case .all(let requirements): self = .all(try Self.compiled(requirements))
    case .any(let requirements): self = .any(try Self.compiled(requirements))
    case .not(let requirement): self = .not(try CompiledRequirement(requirement))
    }
  }

  private static func compiled(_ requirements: [Requirement]) throws(PatternError) -> [CompiledRequirement] {
    var compiled: [CompiledRequirement] = []
    for requirement in requirements { compiled.append(try CompiledRequirement(requirement)) }
    return compiled
  }

  func holds(for node: NodeID, in tree: NodeTree, vocabulary: Vocabulary) -> Bool {
    failures(at: node, in: tree, vocabulary: vocabulary).isEmpty
  }

  /// The nodes that break the requirement: items of a list one by one, otherwise the node itself.
  func failures(at node: NodeID, in tree: NodeTree, vocabulary: Vocabulary) -> [NodeID] {
    switch self {
    case .required(let keys):
      return keys.allSatisfy { tree.value(of: $0, in: node).map { !tree.isNull($0) } ?? false } ? [] : [node]
    case .forbidden(let keys): return keys.compactMap { tree.value(of: $0, in: node) }
    case .text(let test):
      return tree.items(of: node).filter { item in
        guard let text = tree.textOfValue(item) else { return false }
        return !test(text, vocabulary)
      }
    case .count(let low, let high):
      let count =
        switch tree[node].kind {
        case .mapping: tree.entries(of: node).count
        case .sequence: tree.children(of: node).reduce(0) { count, _ in count + 1 }
        default: tree.isNull(node) ? 0 : 1
        }
      return low <= count && count <= high ? [] : [node]
    case .unique:
      var seen: Set<String> = []
      return tree.items(of: node).filter { item in
        tree.textOfValue(item).map { !seen.insert($0.lowercased()).inserted } ?? false
      }
    case .at(let path, let requirement):
      var holds = false
      path.forEachMatch(below: node, in: tree) { match in
        holds = holds || requirement.holds(for: match.node, in: tree, vocabulary: vocabulary)
      }
      return holds ? [] : [node]
    case .all(let requirements):
      return requirements.lazy.map { $0.failures(at: node, in: tree, vocabulary: vocabulary) }.first { !$0.isEmpty } ?? []
    case .any(let requirements):
      return requirements.contains { $0.holds(for: node, in: tree, vocabulary: vocabulary) } ? [] : [node]
    case .not(let requirement): return requirement.holds(for: node, in: tree, vocabulary: vocabulary) ? [node] : []
    }
  }
}

extension NodeTree {
  /// The value of a mapping's key; nil if it has none, or the node is no mapping.
  func value(of key: String, in mapping: NodeID) -> NodeID? {
    guard self[mapping].kind == .mapping else { return nil }
    return entries(of: mapping).first { text(of: $0.key) == key }.map { resolved($0.value) }
  }

  /// The items of a list; a single value is a list of one.
  fileprivate func items(of node: NodeID) -> [NodeID] {
    self[node].kind == .sequence ? children(of: node).map(resolved) : [node]
  }

  /// The text of a value in its short or its long form; nil where there is none.
  func textOfValue(_ node: NodeID) -> String? {
    switch self[node].kind {
    case .scalar: return isNull(node) ? nil : text(of: node)
    case .mapping:
      for key in ["value", "sign", "name", "do", "takes"] {
        if let value = value(of: key, in: node), self[value].kind == .scalar { return text(of: value) }
      }
      return nil
    default: return nil
    }
  }
}

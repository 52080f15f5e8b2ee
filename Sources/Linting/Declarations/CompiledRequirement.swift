internal import Claims
internal import Packs
internal import Patterns
internal import YAML

/// A requirement with its patterns and paths made ready.
indirect enum CompiledRequirement: Sendable {
  case required([String])
  case forbidden([String])
  case text(TextTest)
  case count(ClosedRange<Int>)
  case unique
  case at(PathAutomaton, CompiledRequirement)
  case all([CompiledRequirement])
  case any([CompiledRequirement])
  case not(CompiledRequirement)

  init(_ requirement: Requirement) throws(PatternError) {
    switch requirement {
    case .required(let keys): self = .required(keys)
    case .forbidden(let keys): self = .forbidden(keys)
    case .pattern(let source): self = .text(.pattern(PatternTest(try LinearPattern(source), mustMatch: true)))
    case .notPattern(let source): self = .text(.pattern(PatternTest(try LinearPattern(source), mustMatch: false)))
    case .oneOf(let texts): self = .text(.oneOf(Set(texts)))
    case .count(let range): self = .count(range)
    case .length(let range): self = .text(.length(range))
    case .unique: self = .unique
    case .inVocabulary: self = .text(.inVocabulary)
    case .at(let path, let requirement):
      self = .at(PathAutomaton(path), try CompiledRequirement(requirement))
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
    var failures: [NodeID] = []
    addFailures(at: node, in: tree, vocabulary: vocabulary, to: &failures)
    return failures.isEmpty
  }

  /// Adds the nodes that break the requirement: the texts of a list's items one by one, otherwise the node itself.
  func addFailures(at node: NodeID, in tree: NodeTree, vocabulary: Vocabulary, to failures: inout [NodeID]) {
    switch self {
    case .required(let keys):
      tree.forEachItem(of: node) { item in
        let has = keys.allSatisfy { tree.value(of: $0, in: item).map { !tree.isNull($0) } ?? false }
        if !has, !tree.statesNothing(item) { failures.append(item) }
      }
    case .forbidden(let keys):
      tree.forEachItem(of: node) { item in failures += keys.compactMap { tree.value(of: $0, in: item) } }
    case .text(let test):
      tree.forEachItem(of: node) { item in
        guard let scalar = tree.scalarOfValue(item), !tree.isNull(scalar) else { return }
        if !test.passes(scalar, in: tree, vocabulary: vocabulary) { failures.append(scalar) }
      }
    case .count(let range):
      if !range.contains(tree.count(of: node)) { failures.append(node) }
    case .unique:
      var seen: Set<String> = []
      tree.forEachItem(of: node) { item in
        guard let scalar = tree.scalarOfValue(item) else { return }
        if !seen.insert(tree.text(of: scalar).lowercased()).inserted { failures.append(item) }
      }
    case .at(let path, let requirement):
      var visited: Set<PathStop> = []
      if !Self.holds(requirement, at: node, state: PathAutomaton.start, of: path, in: tree, vocabulary, &visited) {
        failures.append(node)
      }
    case .all(let requirements):
      let before = failures.count
      for requirement in requirements where failures.count == before {
        requirement.addFailures(at: node, in: tree, vocabulary: vocabulary, to: &failures)
      }
    case .any(let requirements):
      if !requirements.contains(where: { $0.holds(for: node, in: tree, vocabulary: vocabulary) }) {
        failures.append(node)
      }
    case .not(let requirement):
      if requirement.holds(for: node, in: tree, vocabulary: vocabulary) { failures.append(node) }
    }
  }

  /// Whether something stands at the end of a path below a node, and the requirement holds for it. What aliases lead to
  /// again is looked at the first time only, as aliases of aliases could lead there without end.
  private static func holds(
    _ requirement: CompiledRequirement, at node: NodeID, state: Int, of path: PathAutomaton, in tree: NodeTree,
    _ vocabulary: Vocabulary, _ visited: inout Set<PathStop>
  ) -> Bool {
    if tree.hasAliases, !visited.insert(PathStop(node: node, state: state)).inserted { return false }
    if !path.states[state].declarations.isEmpty {
      return requirement.holds(for: node, in: tree, vocabulary: vocabulary)
    }
    switch tree[node].kind {
    case .mapping:
      return tree.entries(of: node).contains { entry in
        path.next(after: state, key: entry.key, in: tree).map {
          holds(requirement, at: tree.resolved(entry.value), state: $0, of: path, in: tree, vocabulary, &visited)
        } ?? false
      }
    case .sequence:
      guard let next = path.next(after: state, key: nil, in: tree) else { return false }
      return tree.children(of: node).contains {
        holds(requirement, at: tree.resolved($0), state: next, of: path, in: tree, vocabulary, &visited)
      }
    case .scalar, .alias: return false
    }
  }
}

internal import Packs
internal import Patterns
internal import Sheets
internal import YAML

/// The declarations of all rules in force, ready to run over a sheet together.
struct DeclarationProgram: Sendable {
  /// A class for the same reason as `PatternTest`.
  private final class Declared: Sendable {
    let rule: Rule
    let condition: CompiledRequirement?
    let requirement: CompiledRequirement

    init(rule: Rule, condition: CompiledRequirement?, requirement: CompiledRequirement) {
      self.rule = rule
      self.condition = condition
      self.requirement = requirement
    }
  }

  /// Where a walk is.
  private struct Place {
    let node: NodeID
    /// The key that the node stands under; of a list's items, the list's.
    var key: NodeID?
    /// The key of the condition that the node belongs to.
    var condition: NodeID?
    var depth = 0
    /// Whether the node is an item of a list, so that the key is not its own.
    var isItem = false
  }

  private let declared: [Declared]
  private let paths: PathAutomaton
  /// By state: what the bytes of the texts there settle at one glance.
  private let glances: [Glance]
  private let glanceTable: Glance.Table

  /// - Throws: `ConfigurationProblem` for a pattern that is none, and for paths with too many ways through a sheet.
  init(_ rules: [(Rule, Declaration)]) throws(ConfigurationProblem) {
    var declared: [Declared] = []
    for (rule, declaration) in rules {
      do throws(PatternError) {
        var condition: CompiledRequirement?
        if let declared = declaration.condition { condition = try CompiledRequirement(declared) }
        declared.append(
          Declared(rule: rule, condition: condition, requirement: try CompiledRequirement(declaration.requirement)))
      } catch {
        throw ConfigurationProblem("The rule \(rule.id) has a pattern that cannot be used: \(error)")
      }
    }
    self.declared = declared
    let all = rules.enumerated().flatMap { index, rule in rule.1.paths.map { ($0, index) } }
    guard let paths = PathAutomaton(all) else {
      throw ConfigurationProblem(
        "The paths under `at` of the rules in force name keys in too many combinations with `*`: more than"
          + " \(PathAutomaton.mostStates) ways through a sheet. Name fewer keys behind a `*`.")
    }
    let table = Glance.Table(declared.map { $0.condition == nil ? $0.requirement : nil })
    glances = paths.states.map { state in
      Glance(state.declarations.map { paths.declarations[$0] }, of: table)
    }
    (self.paths, glanceTable) = (paths, table)
  }

  /// Walks over a sheet once, and adds what any declaration finds. What aliases lead to again is looked at the first
  /// time only: it is one place to mend, and aliases of aliases could lead there without end.
  func run(in context: SheetContext, into findings: inout FindingBuilder) {
    guard !declared.isEmpty else { return }
    let document = context.sheet.document
    var visited: Set<PathStop> = []
    walk(
      Place(node: document.tree.resolved(document.root)), state: PathAutomaton.start, in: context, &visited,
      into: &findings)
  }

  private func walk(
    _ place: Place, state: Int, in context: SheetContext, _ visited: inout Set<PathStop>,
    into findings: inout FindingBuilder
  ) {
    let tree = context.sheet.tree
    if tree.hasAliases, !visited.insert(PathStop(node: place.node, state: state)).inserted { return }
    let current = paths.states[state]
    let isSettled = glances[state].settles(place.node, in: tree, with: glanceTable)
    for position in current.declarations {
      let index = paths.declarations[position]
      if isSettled, glanceTable.covers(index) { continue }
      check(declared[index], at: place, in: context, into: &findings)
    }
    if current.isEnd { return }
    switch tree[place.node].kind {
    case .mapping:
      // `*` stands for conditions, attributes and items, and `{none: true, because: …}` holds none of them.
      let isExcuse = current.other != nil && tree.statesNothing(place.node)
      tree.forEachEntry(of: place.node) { entry in
        guard let next = paths.next(after: state, key: entry.key, in: tree) else { return }
        if isExcuse, next == current.other { return }
        let node = tree.resolved(entry.value)
        if endsHere(node, in: next, of: tree) { return }
        var below = Place(node: node, key: entry.key, condition: place.condition, depth: place.depth + 1)
        // What lies below a key of `conditions` belongs to that condition.
        if place.depth == 1, place.key == context.sheet.conditionsKey { below.condition = entry.key }
        walk(below, state: next, in: context, &visited, into: &findings)
      }
    case .sequence:
      guard let next = current.other else { return }
      for item in tree.children(of: place.node) {
        let node = tree.resolved(item)
        if endsHere(node, in: next, of: tree) { continue }
        walk(
          Place(node: node, key: place.key, condition: place.condition, depth: place.depth + 1, isItem: true),
          state: next, in: context, &visited, into: &findings)
      }
    case .scalar, .alias: break
    }
  }

  /// Whether there is nothing to do at a node: nothing is declared of it, and nothing lies below.
  @inline(__always)
  private func endsHere(_ node: NodeID, in state: Int, of tree: NodeTree) -> Bool {
    paths.states[state].declarations.isEmpty && (tree[node].kind == .scalar || paths.states[state].isEnd)
  }

  private func check(
    _ declared: Declared, at place: Place, in context: SheetContext, into findings: inout FindingBuilder
  ) {
    let tree = context.sheet.tree
    if let condition = declared.condition, !condition.holds(for: place.node, in: tree, vocabulary: context.vocabulary) {
      return
    }
    var failures: [NodeID] = []
    declared.requirement.addFailures(at: place.node, in: tree, vocabulary: context.vocabulary, to: &failures)
    guard !failures.isEmpty else { return }
    findings.add(
      failures.map { violation(at: $0, of: place, in: context) }, of: declared.rule, isOnePerPlace: true)
  }

  /// What is missing stands on the key of what lacks it; a wrong value on itself.
  private func violation(at node: NodeID, of place: Place, in context: SheetContext) -> Violation {
    let tree = context.sheet.tree
    let subject = context.condition(withKey: place.condition)
    let isLacking = node == place.node && !place.isItem && (tree[node].kind != .scalar || tree.isNull(node))
    return context.violation(
      "default", at: isLacking ? place.key ?? node : node, of: subject,
      [
        "value": tree.scalarOfValue(node).map(tree.text(of:)) ?? "",
        "key": place.key.map(tree.text(of:)) ?? "",
        "condition": subject.map { context.sheet.name(of: $0) } ?? "",
      ])
  }
}

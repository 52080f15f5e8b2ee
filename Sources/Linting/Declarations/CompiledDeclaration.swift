internal import Patterns
internal import Sheets
internal import YAML

/// A declaration that is ready to run.
struct CompiledDeclaration: Sendable {
  private let paths: [NodePath]
  private let condition: CompiledRequirement?
  private let requirement: CompiledRequirement

  /// - Throws: `ConfigurationProblem` for a pattern that is none.
  init(_ declaration: Declaration, rule: String) throws(ConfigurationProblem) {
    paths = declaration.paths.map(NodePath.init)
    do {
      condition = try declaration.condition.map { try CompiledRequirement($0) }
      requirement = try CompiledRequirement(declaration.requirement)
    } catch {
      throw ConfigurationProblem("The rule \(rule) has a pattern that cannot be used: \(error)")
    }
  }

  func violations(in context: SheetContext) -> [Violation] {
    var violations: [Violation] = []
    let tree = context.sheet.tree
    for path in paths {
      path.forEachMatch(in: context.sheet.document) { match in
        if let condition, !condition.holds(for: match.node, in: tree, vocabulary: context.vocabulary) { return }
        for node in requirement.failures(at: match.node, in: tree, vocabulary: context.vocabulary) {
          violations.append(violation(at: node, of: match, in: context))
        }
      }
    }
    return violations
  }

  /// What is missing stands on the key of what lacks it; a wrong value on itself.
  private func violation(at node: NodeID, of match: NodePath.Match, in context: SheetContext) -> Violation {
    let tree = context.sheet.tree
    let subject = context.condition(withKey: match.condition)
    let isCollection = node == match.node && tree[node].kind != .scalar
    return context.violation(
      "default", at: isCollection ? match.key ?? node : node, of: subject, attribute: nil,
      [
        "value": tree.textOfValue(node) ?? "",
        "key": match.key.map(tree.text(of:)) ?? "",
        "condition": subject.map { context.sheet.name(of: $0) } ?? "",
      ])
  }
}

internal import Packs
internal import YAML

/// A rule with the check that it names.
struct CheckedRule<Input>: Sendable {
  let rule: Rule
  private let check: @Sendable (Input, Rule) -> [Violation]

  init(_ rule: Rule, _ check: @escaping @Sendable (Input, Rule) -> [Violation]) {
    self.rule = rule
    self.check = check
  }

  func violations(in input: Input) -> [Violation] { check(input, rule) }
}

/// Rules by what they read of a run.
struct RulesByScope: Sendable {
  private(set) var file: [CheckedRule<NodeTree>] = []
  private(set) var sheet: [CheckedRule<SheetContext>] = []
  private(set) var sources: [CheckedRule<[SourceRecord]>] = []
  private(set) var reconciliation: [CheckedRule<ReconciliationContext>] = []
  private(set) var revisions: [CheckedRule<RevisionContext>] = []
  private(set) var rivals: [CheckedRule<RivalContext>] = []
  private(set) var exceptions: [CheckedRule<ExceptionContext>] = []
  /// Those that name no check but declare what must hold in a sheet.
  let declarations: DeclarationProgram

  /// - Throws: `ConfigurationProblem` for a rule whose check does not exist: it would never find anything.
  init(_ rules: [Rule], checks: [Check]) throws(ConfigurationProblem) {
    var declarations: [(Rule, Declaration)] = []
    var named: [(rule: Rule, scope: Check.Scope)] = []
    for rule in rules {
      switch rule.body {
      case .declaration(let declaration): declarations.append((rule, declaration))
      case .builtIn(let name):
        guard let check = checks.first(where: { $0.name == name }) else {
          throw ConfigurationProblem("The rule \(rule.id) names a built-in check \(name), which does not exist.")
        }
        named.append((rule, check.scope))
      }
    }
    self.declarations = try DeclarationProgram(declarations)
    for (rule, scope) in named { add(rule, scope) }
  }

  private mutating func add(_ rule: Rule, _ scope: Check.Scope) {
    switch scope {
    case .file(let check): file.append(CheckedRule(rule, check))
    case .sheet(let check): sheet.append(CheckedRule(rule, check))
    case .sources(let check): sources.append(CheckedRule(rule, check))
    case .reconciliation(let check): reconciliation.append(CheckedRule(rule, check))
    case .revisions(let check): revisions.append(CheckedRule(rule, check))
    case .rivals(let check): rivals.append(CheckedRule(rule, check))
    case .exceptions(let check): exceptions.append(CheckedRule(rule, check))
    }
  }

  /// The ids of rules that only find something between two versions.
  var idsOfDiff: Set<String> { Set(revisions.map(\.rule.id) + rivals.map(\.rule.id)) }
}

import BundledRules
import Checks
import Findings
import Linting
import Packs
import Testing
import YAML

@Suite struct RuleCatalogueTests {
  private static let rules = BundledRules.rules

  @Test func `ids are unique and sorted`() {
    let ids = Self.rules.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  @Test func `every rule has a file of its name`() {
    let names = ProjectFolder.paths(under: "Rules/checks", ending: ".yaml").map {
      $0.dropFirst("Rules/checks/".count).dropLast(".yaml".count)
    }
    #expect(Self.rules.map(\.id) == names.map(String.init).sorted())
  }

  @Test func `names of checks are unique and sorted`() {
    let names = BuiltInChecks.all.map(\.name)
    #expect(names == Set(names).sorted())
  }

  @Test func `every check has a rule, and every built-in rule its check`() {
    let used = Self.rules.compactMap { rule in
      if case .builtIn(let name) = rule.body { name } else { nil }
    }
    #expect(Set(used) == Set(BuiltInChecks.all.map(\.name)))
    #expect(Set(used).count == used.count)
  }

  @Test("Every rule has a complete page", arguments: rules.map(NamedRule.init))
  func page(named: NamedRule) {
    let rule = named.rule
    for text in [rule.title, rule.page.what, rule.page.why, rule.page.fix] {
      #expect(!text.isEmpty)
      #expect(text == text.split(separator: " ").joined(separator: " "), "spaces: \(text)")
    }
    for text in [rule.page.what, rule.page.why, rule.page.fix] { #expect(text.hasSuffix("."), "\(text)") }
    #expect(!rule.title.hasSuffix("."))
    #expect(rule.examples.contains { $0.passes })
    #expect(rule.examples.contains { !$0.passes })
    for passes in [true, false] {
      let names = rule.examples.filter { $0.passes == passes }.map(\.name)
      #expect(Set(names).count == names.count)
    }
  }

  @Test("Every message says something, and what to do about it", arguments: rules.map(NamedRule.init))
  func messages(named: NamedRule) {
    #expect(!named.rule.messages.isEmpty)
    for (name, message) in named.rule.messages {
      #expect(!message.text.isEmpty, "\(name)")
      // Words for a second place are no sentence and have no help.
      let isSentence = message.text.hasSuffix(".") || message.text.hasSuffix("?")
      #expect(isSentence == (message.help != nil), "\(name): \(message.text)")
      #expect(message.help?.isEmpty != true)
    }
  }

  @Test func `every kind of syntax problem has its words`() throws {
    let rule = try #require(Self.rules.first { $0.id == "yaml-syntax" })
    for kind in SyntaxProblem.Kind.allCases { #expect(rule.messages[kind.rawValue] != nil, "\(kind)") }
  }

  @Test func `a rule that names no check of ours cannot run`() {
    let rule = Rule(
      id: "has-tests", title: "Every condition names its tests", severity: .warning,
      page: Rule.Page(what: "Finds conditions without tests.", why: "Readers want to know.", fix: "Add them."),
      messages: [:], body: .builtIn("no-such-check"))
    let error = #expect(throws: ConfigurationProblem.self) { try LintRun(rules: [rule]).linter() }
    #expect(
      error?.description == "The rule has-tests names a built-in check no-such-check, which does not exist.")
  }
}

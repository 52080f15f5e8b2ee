import BundledRules
import Checks
import Findings
import Linting
import Packs
import Testing
import Text

@Suite struct RuleExampleTests {
  private static let rules = BundledRules.rules.map(NamedRule.init)
  private static let runner = ExampleRunner(checks: BuiltInChecks.all, knowledge: BundledRules.knowledge)

  @Test("Examples give what they say", arguments: rules)
  func asWritten(named: NamedRule) throws {
    try expectNoDifferences(named.rule) { $0 }
  }

  @Test("Examples give the same with the line breaks of Windows", arguments: rules)
  func windowsLineBreaks(named: NamedRule) throws {
    try expectNoDifferences(named.rule) { $0.replacing("\n", with: "\r\n") }
  }

  @Test("Examples give the same after text of several bytes a letter", arguments: rules)
  func afterMultiByteText(named: NamedRule) throws {
    try expectNoDifferences(named.rule) { sheet in
      // Lines that are expected by their number have one more before them.
      "# žluťoučký 膝 👩🏽‍⚕️ e\u{301}\n"
        + sheet.replacing(/expect@([0-9]+):/) { "expect@\((Int($0.1) ?? 0) + 1):" }
    }
  }

  @Test("Examples give the same after a byte order mark", arguments: rules)
  func afterByteOrderMark(named: NamedRule) throws {
    try expectNoDifferences(named.rule) { "\u{FEFF}" + $0 }
  }

  @Test("Examples give the same when all rules run", arguments: rules)
  func amongOthers(named: NamedRule) throws {
    let own = LintRun(rules: [named.rule])
    for example in named.rule.examples {
      let alone = try own.report(on: example, of: named.rule).findings.map(\.fullLine)
      let together = try LintRun().report(on: example, of: named.rule).findings.filter { $0.rule == named.rule.id }
      #expect(together.map(\.fullLine) == alone, "\(example.name)")
    }
  }

  @Test("No argument of a message stays unfilled", arguments: rules)
  func arguments(named: NamedRule) throws {
    for example in named.rule.examples {
      for finding in try LintRun(rules: [named.rule]).report(on: example, of: named.rule).findings {
        for text in [finding.message, finding.help ?? ""] + finding.related.map(\.message) {
          let unfilled = Template.names(in: text).filter { $0.allSatisfy { $0.isLetter || $0 == "_" } }
          #expect(unfilled.isEmpty, "\(example.name): \(text)")
        }
      }
    }
  }

  @Test("Every message is shown by an example", arguments: rules)
  func messages(named: NamedRule) throws {
    let rule = named.rule
    // A file of 64 MB is no example, nor is one that is no text.
    let others = ["too_many", "too_large", "too_long", "alias_expansion", "invalid_encoding", "other"]
    var marked = rule.messages.filter { rule.id != "yaml-syntax" || !others.contains($0.key) }
    for example in rule.examples {
      let run = LintRun(rules: [marking(rule)])
      // What a ruling settles is shown to who asks for it, and what is too much to be told is counted.
      let findings = try [false, true].flatMap {
        try run.report(on: example, of: rule, showsRuled: $0).findings
          + LintRun(rules: [marking(rule, ["told": .number(1)])]).report(on: example, of: rule).findings
      }
      for text in findings.flatMap({ [$0.message] + $0.related.map(\.message) }) { marked[text] = nil }
    }
    #expect(marked.keys.sorted() == [])
  }

  /// The rule with its messages' names for messages.
  private func marking(_ rule: Rule, _ settings: [String: Rule.Setting] = [:]) -> Rule {
    Rule(
      id: rule.id, title: rule.title, severity: rule.severity, page: rule.page,
      messages: Dictionary(uniqueKeysWithValues: rule.messages.keys.map { ($0, Rule.Message(text: $0)) }),
      settings: rule.settings.merging(settings) { $1 }, body: rule.body)
  }

  private func expectNoDifferences(
    _ rule: Rule, sourceLocation: SourceLocation = #_sourceLocation, changing change: (String) -> String
  ) throws {
    for example in rule.examples {
      let differences = try Self.runner.differences(in: example, of: rule, changing: change)
      #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
  }
}

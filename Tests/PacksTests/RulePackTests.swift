import Findings
import Packs
import Testing
import Text

@Suite struct RulePackTests {
  private func rules(_ text: String, isBuiltIn: Bool = false) throws -> [Rule] {
    try RulePack.rules(in: TextFile(path: "team/rules.yaml", text: text), isBuiltIn: isBuiltIn)
  }

  @Test func `a file is a rule`() throws {
    let rule = try #require(try rules(PackCase.sound).first)
    #expect(rule.id == "has-tests")
    #expect(rule.title == "Every condition names its tests")
    #expect(rule.severity == .warning)
    #expect(rule.page.what == "Finds conditions without tests.")
    #expect(rule.page.why == "Readers want to know.")
    #expect(rule.page.fix == "Add them.")
    #expect(rule.messages["default"]?.text == "“{condition}” has no tests.")
    #expect(rule.origin == "team/rules.yaml")
    #expect(rule.examples.isEmpty)
  }

  @Test func `a rule of ours has no origin`() throws {
    #expect(try rules(PackCase.sound, isBuiltIn: true).map(\.origin) == [nil])
  }

  @Test func `a file may list several rules`() throws {
    let lines = PackCase.sound.split(separator: "\n")
    let list =
      (["rules:"]
      + ["one", "two"].flatMap { id in
        ["- id: \(id)"] + lines.dropFirst().map { "  \($0)" }
      }).joined(separator: "\n")
    #expect(try rules(list).map(\.id) == ["one", "two"])
  }

  @Test func `messages have help and a severity of their own, settings are numbers or words, examples go both ways`()
    throws
  {
    let rule = try #require(
      try rules(
        PackCase.sound
          + """
          settings: {years: 3, words: [a, b], word: [c]}
          examples:
            pass: [{name: p, sheet: "sheet: 1"}]
            fail: [{name: f, sheet: "sheet: 2"}]

          """.replacing("\n  ", with: "\n  ")
      ).first)
    #expect(rule.number("years", default: 9) == 3)
    #expect(rule.number("months", default: 9) == 9)
    #expect(rule.number("words", default: 9) == 9)
    #expect(rule.words("words") == ["a", "b"])
    #expect(rule.words("years") == [])
    #expect(rule.examples.map { "\($0.name) \($0.passes) \($0.sheet)" } == ["p true sheet: 1", "f false sheet: 2"])
  }

  @Test func `a message may be a mapping`() throws {
    let pack = PackCase.sound.replacing(
      "default: “{condition}” has no tests.", with: "default: {text: No tests., help: Add some., severity: error}")
    let message = try #require(try rules(pack).first?.messages["default"])
    #expect(message.text == "No tests.")
    #expect(message.help == "Add some.")
    #expect(message.severity == .error)
  }

  @Test("What is wrong with a pack is said with its place", arguments: PackCase.all)
  func problems(example: PackCase) {
    let error = #expect(throws: ConfigurationProblem.self) { try rules(example.pack) }
    #expect(error?.description == "team/rules.yaml" + example.problem)
  }
}

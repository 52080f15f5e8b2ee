import Findings
import Linting
import Packs
import Testing
import Text
import YAML

@Suite struct ExpectationTests {
  /// Compares with one finding of `some-rule`, a warning on the text `é: bad`, that says “A bad; really \"bad\" thing.”.
  private func differences(_ text: String) throws -> [String] {
    let file = TextFile(path: "s.yaml", text: text)
    let start = text.firstRange(of: "bad").map { text[..<$0.lowerBound].utf8.count } ?? 0
    let finding = Finding(
      rule: "some-rule", severity: .warning, message: "A bad; really \"bad\" thing.",
      place: Place(file: file, range: TextRange(start..<start + 3)), fingerprint: Fingerprint(high: 0, low: 0))
    return try ExpectationComparison(of: [finding], in: NodeTree.reading(file)).differences
  }

  @Test(
    "An expectation that fits is met",
    arguments: [
      ExpectationCase("the rule", "é: bad   # expect: some-rule"),
      ExpectationCase("without a space", "é: bad #expect:some-rule"),
      ExpectationCase("more signs before it", "é: bad ## expect: some-rule"),
      ExpectationCase("its severity", "é: bad   # expect: some-rule warning"),
      ExpectationCase("its columns, in code points", "é: bad   # expect: some-rule 4-7"),
      ExpectationCase("a part of its message", "é: bad   # expect: some-rule \"A bad\""),
      ExpectationCase("a message with quotes in it", "é: bad   # expect: some-rule \"really \"bad\" thing\""),
      ExpectationCase("a message with a semicolon in it", "é: bad   # expect: some-rule \"bad; really\""),
      ExpectationCase("everything", "é: bad   # expect: some-rule warning 4-7 \"A bad\""),
      ExpectationCase("on the next line", "# expect@+1: some-rule\né: bad"),
      ExpectationCase("two lines up", "é: bad\n\n# expect@-2: some-rule"),
      ExpectationCase("on a line by its number", "# expect@3: some-rule\n\né: bad"),
      ExpectationCase("on its own line, by sign", "é: bad   # expect@+0: some-rule"),
    ])
  func met(example: ExpectationCase) throws {
    #expect(try differences(example.text) == [])
  }

  @Test(
    "What is missing differs, and so does what is too much",
    arguments: [
      ExpectationCase(
        "nothing expected", "é: bad",
        gives: "s.yaml:1: found, not expected: some-rule warning 4-7 \"A bad; really \"bad\" thing.\""),
      ExpectationCase(
        "another rule", "é: bad # expect: other-rule", gives: "s.yaml:1: expected, not found: other-rule",
        "s.yaml:1: found, not expected: some-rule warning 4-7 \"A bad; really \"bad\" thing.\""),
      ExpectationCase(
        "another severity", "é: bad # expect: some-rule error", gives: "s.yaml:1: expected, not found: some-rule error",
        "s.yaml:1: found, not expected: some-rule warning 4-7 \"A bad; really \"bad\" thing.\""),
      ExpectationCase(
        "other columns", "é: bad # expect: some-rule 4-8", gives: "s.yaml:1: expected, not found: some-rule 4-8",
        "s.yaml:1: found, not expected: some-rule warning 4-7 \"A bad; really \"bad\" thing.\""),
      ExpectationCase(
        "other words", "é: bad # expect: some-rule \"a bad\"",
        gives: "s.yaml:1: expected, not found: some-rule \"a bad\"",
        "s.yaml:1: found, not expected: some-rule warning 4-7 \"A bad; really \"bad\" thing.\""),
      ExpectationCase(
        "another line", "é: bad # expect@+1: some-rule",
        gives: "s.yaml:1: found, not expected: some-rule warning 4-7 \"A bad; really \"bad\" thing.\"",
        "s.yaml:2: expected, not found: some-rule"),
      ExpectationCase(
        "one too many", "é: bad # expect: some-rule; some-rule 4-7 \"thing\"",
        gives: "s.yaml:1: expected, not found: some-rule 4-7 \"thing\""),
    ])
  func differing(example: ExpectationCase) throws {
    #expect(try differences(example.text) == example.lines)
  }

  @Test(
    "An expectation that cannot be read is a problem, with its place",
    arguments: [
      ("é: bad # expect: some-rule fatal", 1, 8), ("é: bad # expect: some-rule 4", 1, 8),
      ("é: bad # expect: some-rule 7-4", 1, 8), ("é: bad # expect: some-rule 4-", 1, 8),
      ("é: bad # expect: some-rule 4-5-6", 1, 8), ("é: bad # expect: some-rule \"A", 1, 8),
      ("é: bad # expect: some-rule \"A\" warning", 1, 8), ("é: bad # expect: some-rule 4-7 warning", 1, 8),
      ("é: bad # expect: some-rule warning 4-7 x", 1, 8), ("é: bad # expect: some-rule;; some-rule", 1, 8),
      ("é: bad # expect: \"A bad\"", 1, 8), ("é: bad # expect:", 1, 8), ("\né: bad # expect@: some-rule", 2, 8),
      ("é: bad # expect@x: some-rule", 1, 8), ("é: bad # expect@+: some-rule", 1, 8),
      ("é: bad # expect@+9223372036854775807: some-rule", 1, 8), ("é: bad # expect: some-rule a-4-7", 1, 8),
      ("é: bad # expect+1: some-rule", 0, 0),
    ])
  func unreadable(text: String, line: Int, column: Int) throws {
    guard line > 0 else {
      // No expectation at all, but a comment like any other.
      #expect(try differences(text).count == 1)
      return
    }
    let error = #expect(throws: ConfigurationProblem.self) { try differences(text) }
    #expect(error?.description.hasPrefix("s.yaml:\(line):\(column): ") == true, "\(error?.description ?? "")")
  }

  @Test func `text that only looks like a comment expects nothing`() throws {
    #expect(try differences("é: bad\nb: '# expect: other'\nc: |\n  # expect: other\n# expect@1: some-rule").isEmpty)
  }
}

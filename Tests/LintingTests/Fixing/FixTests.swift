import BundledRules
import Findings
import Linting
import Packs
import Testing
import Text

/// A sheet, and what it becomes where all that can be mended is.
struct FixCase: Sendable, CustomTestStringConvertible {
  let before: String
  let after: String
  let isSafe: Bool

  init(_ before: String, _ after: String, isSafe: Bool = true) {
    (self.before, self.after, self.isSafe) = (before, after, isSafe)
  }

  var testDescription: String { before }

  static let all = [
    FixCase("conditions: {c: {nam: C}}", "conditions: {c: {name: C}}"),
    FixCase("conditions:\n  c:\n    \"symptom\":   [a]  # why", "conditions:\n  c:\n    \"symptoms\":   [a]  # why"),
    // Both keys would be the same.
    FixCase("conditions: {c: {symptoms: [a], symptom: [b]}}", "conditions: {c: {symptoms: [a], symptom: [b]}}"),
    // A note must not become a denial.
    FixCase(
      "conditions: {c: {red_flags: [{sign: a, note: b}]}}", "conditions: {c: {red_flags: [{sign: a, note: b}]}}",
      isSafe: false),
    FixCase(
      "conditions: {c: {causes: [{value: falls, blows, at: x}]}}",
      "conditions: {c: {causes: [{value: \"falls, blows\", at: x}]}}", isSafe: false),
    FixCase(
      "conditions: {c: {recovery: {takes: 1,5 weeks, after: rest}}}",
      "conditions: {c: {recovery: {takes: \"1,5 weeks\", after: rest}}}", isSafe: false),
    // What an alias repeats, and a word of a list, are left to an editor.
    FixCase(
      "conditions: {c: {causes: [{value: &x falls, blows, at: x}], symptoms: [*x ]}}",
      "conditions: {c: {causes: [{value: &x falls, blows, at: x}], symptoms: [*x ]}}", isSafe: false),
    // What is wrong in one place that an alias leads to is right in another.
    FixCase(
      "conditions: {c: {red_flags: &a [{sign: a, act: urgent}], treatments: *a }}",
      "conditions: {c: {red_flags: &a [{sign: a, act: urgent}], treatments: *a }}"),
    FixCase(
      "conditions: {c: {red_flags: [&a {sign: a, act: urgent}], treatments: [{<<: *a, name: b}]}}",
      "conditions: {c: {red_flags: [&a {sign: a, act: urgent}], treatments: [{<<: *a, name: b}]}}"),
    FixCase(
      "conditions: {c: {red_flags: [&a {sign: a, act: urgent}]}, d: {nam: D}, e: {symptoms: [*a ]}}",
      "conditions: {c: {red_flags: [&a {sign: a, act: urgent}]}, d: {name: D}, e: {symptoms: [*a ]}}"),
    FixCase(
      "conditions: {c: {red_flags: [{sign: a, act: urgent, now}]}}",
      "conditions: {c: {red_flags: [{sign: a, act: urgent, now}]}}", isSafe: false),
    FixCase("source: {published: 3 March 2025}", "source: {published: 2025-03-03}"),
    FixCase("source: {published: 'Mar 3rd, 2025'}", "source: {published: '2025-03-03'}"),
    FixCase(
      "source: {published: 2025/3/9, updated: 25.12.2025}", "source: {published: 2025-03-09, updated: 2025-12-25}"),
    FixCase("source: {published: 03/04/2025}", "source: {published: 03/04/2025}"),
    FixCase("source: {published: 31 June 2025}", "source: {published: 31 June 2025}"),
    FixCase("source: {published: 2024-01-01, id: a, published: 2024-01-01}", "source: {published: 2024-01-01, id: a}"),
    FixCase("source:\n  id: a\n  title: A\n  id: a  \n# end\n", "source:\n  id: a\n  title: A\n# end\n"),
    FixCase("source:\r\n  id: a\r\n  id: a\r\n  title: A\r\n", "source:\r\n  id: a\r\n  title: A\r\n"),
    // A comment would be lost, an anchor would be missed, a value is another.
    FixCase("source:\n  id: a\n  id: a  # again\n", "source:\n  id: a\n  id: a  # again\n"),
    FixCase("source: {id: a, id: &x a, about: *x}", "source: {id: a, id: &x a, about: *x}"),
    FixCase("source: {id: a, id: b}", "source: {id: a, id: b}"),
    FixCase("conditions: {c: {treatments: [ibuprofn]}}", "conditions: {c: {treatments: [ibuprofen]}}"),
    FixCase("source: {tier: comercial}", "source: {tier: comercial}"),
    FixCase("source: {tier: comercial}", "source: {tier: commercial}", isSafe: false),
    FixCase("a: b\n# condylint-ignore empty-value: x\nsheet: 1\n", "a: b\nsheet: 1\n"),
    FixCase("sheet: 1   # condylint-ignore empty-value: x\n", "sheet: 1\n"),
    FixCase(
      "conditions:\n  c: {tests: ~}  # condylint-ignore wrong-type, empty-value: x\n",
      "conditions:\n  c: {tests: ~}  # condylint-ignore empty-value: x\n"),
    FixCase(
      "conditions:\n  c: {tests: ~}  # condylint-ignore empty-valu: x\n",
      "conditions:\n  c: {tests: ~}  # condylint-ignore empty-value: x\n"),
  ]
}

@Suite struct FixTests {
  private static let rules = [
    "duplicate-key", "empty-value", "invalid-ignore", "invalid-value", "unknown-key", "unknown-term", "unused-ignore",
    "wrong-type",
  ]

  @Test("What can be mended is, and nothing else changes", arguments: FixCase.all)
  func table(example: FixCase) throws {
    let mended = try mended(
      example.before, with: LintRun(rules: BundledRules.rules.filter { Self.rules.contains($0.id) }),
      isSafe: example.isSafe)
    #expect(mended == example.after)
  }

  @Test(
    "A rule mends what it is known to mend; twice changes nothing more, and leaves fewer findings",
    arguments: BundledRules.rules.map(NamedRule.init))
  func twice(named: NamedRule) throws {
    let run = LintRun(rules: [named.rule])
    var mendsAny = false
    for example in named.rule.examples where !example.passes {
      let once = try mended(example.sheet, with: run, isSafe: false)
      guard once != example.sheet else { continue }
      mendsAny = true
      #expect(try mended(once, with: run, isSafe: false) == once, "\(example.name)")
      let counts = try [example.sheet, once].map { try run.report(on: $0).findings.count }
      #expect(counts[1] < counts[0], "\(example.name)")
    }
    #expect(mendsAny == Self.mending.contains(named.rule.id))
  }

  /// The rules of which an example is mended.
  private static let mending: Set<String> = [
    "empty-value", "invalid-ignore", "invalid-value", "not-understood", "unknown-key", "unknown-term", "unused-ignore",
  ]

  @Test func `of fixes that touch each other, the first is applied, whole`() {
    let file = TextFile(path: "a.yaml", text: "abcdef")
    func fix(_ edits: (Range<Int>, String)...) -> Fix {
      Fix(description: "", edits: edits.map { Edit(file: file, range: TextRange($0.0), replacement: $0.1) })
    }
    let fixed = FixedText.applying(
      [fix((0..<1, "A"), (4..<5, "E")), fix((2..<3, "C"), (4..<6, "")), fix((2..<3, "-"))], to: file)
    #expect(fixed.map { String(decoding: $0.bytes, as: UTF8.self) } == "Ab-dEf")
  }

  @Test func `a fix that would break the YAML is not applied`() {
    let file = TextFile(path: "a.yaml", text: "a: [b]")
    #expect(
      FixedText.applying(
        [Fix(description: "", edits: [Edit(file: file, range: TextRange(5..<6), replacement: "")])], to: file) == nil)
  }

  @Test func `a byte order mark stays`() throws {
    let file = TextFile(path: "a.yaml", contents: [0xEF, 0xBB, 0xBF] + Array("a: b".utf8))
    let fix = Fix(description: "", edits: [Edit(file: file, range: TextRange(0..<1), replacement: "c")])
    #expect(try #require(FixedText.applying([fix], to: file)).hasByteOrderMark)
  }

  private func mended(_ text: String, with run: LintRun, isSafe: Bool) throws -> String {
    let linter = try run.linter()
    var file = TextFile(path: "a.yaml", text: text)
    for _ in 0..<10 {
      let fixes = linter.conclude([linter.inspect(file, isNamed: true)], toolVersion: "1").findings.compactMap(\.fix)
      guard let next = FixedText.applying(fixes.filter { $0.isSafe || !isSafe }, to: file) else { break }
      file = next
    }
    return String(decoding: file.bytes, as: UTF8.self)
  }
}

import BundledRules
import Checks
import Findings
import Linting
import Packs
import Testing
import Text

/// A sheet with exceptions in it, and what is found all the same.
struct IgnoreCase: Sendable, CustomTestStringConvertible {
  let name: String
  let sheet: String
  let found: [String]
  let suppressed: Int

  init(_ name: String, _ conditions: String, _ found: [String], suppressed: Int) {
    self.name = name
    sheet = "sheet: 1\nsource: {id: a, title: A}\nconditions:\n" + conditions
    (self.found, self.suppressed) = (found, suppressed)
  }

  var testDescription: String { name }

  static let all = [
    IgnoreCase(
      "behind a line",
      "  c:\n    name: C\n    tests: ~   # condylint-ignore empty-value: being written\n    causes: ~\n",
      ["empty-value 7"], suppressed: 1),
    IgnoreCase(
      "above an entry",
      "  # condylint-ignore empty-value: being written\n  c:\n    name: C\n    tests: ~\n  d: {name: D, tests: ~}\n",
      ["empty-value 8"], suppressed: 1),
    IgnoreCase(
      "above an item of a list",
      """
        c:
          name: C
          red_flags:
            # condylint-ignore missing-key: being written
            - sign: fever
              at: Signs
            - sign: chills

      """, ["missing-key 10"], suppressed: 1),
    IgnoreCase(
      "in brackets over several lines",
      "  c:\n    name: C\n    red_flags: [\n      # condylint-ignore missing-key: x\n      {sign: fever},\n      {sign: chills}]\n",
      ["missing-key 9"], suppressed: 1),
    IgnoreCase(
      "two rules", "  # condylint-ignore empty-value, missing-key: being written\n  c: {tests: ~}\n", [],
      suppressed: 2),
    IgnoreCase(
      "a rule that finds nothing there",
      "  # condylint-ignore empty-value, wrong-type: being written\n  c: {name: C, tests: ~}\n", ["unused-ignore 4"],
      suppressed: 1),
    IgnoreCase(
      "another rule's finding stays", "  c: {name: C, tests: ~}   # condylint-ignore wrong-type: x\n",
      ["empty-value 4", "unused-ignore 4"], suppressed: 0),
    IgnoreCase(
      "without a reason", "  c: {name: C, tests: ~}   # condylint-ignore empty-value: ...\n",
      ["empty-value 4", "invalid-ignore 4"], suppressed: 0),
    IgnoreCase(
      "in a text", "  c: {name: \"C # condylint-ignore empty-value: x\", tests: ~}\n", ["empty-value 4"],
      suppressed: 0),
    IgnoreCase(
      "behind a block text's head",
      "  c:\n    name: C\n    tests: ~   # see below\n    causes: |   # condylint-ignore empty-value: x\n      a\n",
      ["empty-value 6", "unused-ignore 7"], suppressed: 0),
    IgnoreCase(
      "a word that only begins alike", "  c: {name: C, tests: ~}   # condylint-ignored empty-value: x\n",
      ["empty-value 4"], suppressed: 0),
  ]
}

@Suite struct IgnoreCommentTests {
  private static let rules = ["empty-value", "missing-key", "wrong-type", "unused-ignore", "invalid-ignore"]

  @Test("An exception silences its line, its item or its file", arguments: IgnoreCase.all)
  func scope(example: IgnoreCase) throws {
    for text in [example.sheet, example.sheet.replacing("\n", with: "\r\n")] {
      let report = try LintRun(rules: BundledRules.rules.filter { Self.rules.contains($0.id) }).report(on: text)
      let found = report.findings.map { finding in
        "\(finding.rule) \(finding.place.file.lines.line(at: Int(finding.place.range.start)))"
      }
      #expect(found == example.found)
      #expect(report.summary.suppressed == example.suppressed)
      #expect(report.suppressed.count == example.suppressed)
      #expect(report.suppressed.allSatisfy { !$0.justification.isEmpty && $0.origin == .inSource })
    }
  }

  @Test(
    "What sets two sheets against each other is silenced in either; where more have a part in it, where it stands alone",
    arguments: [
      (["one"], 2, []), (["two"], 2, []),
      (["one"], 3, []), (["two"], 3, ["contradiction", "unused-ignore"]),
    ] as [([String], Int, [String])])
  func bothSides(excusing: [String], sources: Int, found: [String]) throws {
    let files = ["one", "two", "three"].prefix(sources).map { id in
      let comment = excusing.contains(id) ? "   # condylint-ignore contradiction: both are right" : ""
      return TextFile(
        path: "\(id).yaml",
        text: """
          sheet: 1
          source: {id: \(id), title: T}
          conditions:
            asthma:
              name: asthma
              prognosis: \(id == "one" ? "resolves alone" : "permanent")\(comment)

          """)
    }
    let report = try LintRun.of("contradiction", "unused-ignore").report(on: files)
    #expect(report.findings.map(\.rule).sorted() == found)
    #expect(report.summary.suppressed == (found.isEmpty ? 1 : 0))
  }

  @Test func `before a later document, it silences that document`() throws {
    let document = "sheet: 1\nconditions: {c: {name: C, tests: ~}}\n"
    let run = LintRun(rules: BundledRules.rules.filter { Self.rules.contains($0.id) && $0.id != "missing-key" })
    let report = try run.report(
      on: document + "---\n# condylint-ignore empty-value: x\n" + document + "---\n" + document)
    #expect(report.findings.map(\.document) == [0, 2])
    #expect(report.suppressed.map(\.finding.document) == [1])
  }

  @Test("Every rule is silenced by an exception for the whole file", arguments: BundledRules.rules.map(NamedRule.init))
  func everyRule(named: NamedRule) throws {
    let rule = named.rule
    guard !rule.judgesExceptions(by: BuiltInChecks.all) else { return }
    for example in rule.examples where !example.passes {
      let found = try LintRun(rules: [rule]).report(on: example.sheet).findings.count
      let report = try LintRun(rules: [rule]).report(on: "# condylint-ignore \(rule.id): known\n" + example.sheet)
      #expect(report.findings.isEmpty, "\(example.name)")
      #expect(report.summary.suppressed == found, "\(example.name)")
    }
  }

  @Test(
    "Only a rule about exceptions is told to be one",
    arguments: [
      ("invalid-ignore", "about exceptions"), ("unused-ignore", "about exceptions"),
      ("unused-waiver", "about exceptions"), ("foo-ignore", "There is no rule called"),
      ("empty-valu", "did you mean `empty-value`?"),
    ])
  func namesOfExceptions(name: String, words: String) throws {
    let report = try LintRun.of("invalid-ignore", "unused-ignore", "unused-waiver", "empty-value").report(
      on: "sheet: 1   # condylint-ignore \(name): x\n")
    let finding = try #require(report.findings.first { $0.rule == "invalid-ignore" })
    #expect(finding.message.contains(words), "\(finding.message)")
    #expect((finding.fix == nil) == !words.contains("did you mean"))
  }

  @Test func `where reading stopped, nobody can tell whether an exception is used`() throws {
    let report = try LintRun.of("unused-ignore", "empty-value").report(
      on: "sheet: 1\nconditions:\n  # condylint-ignore empty-value: x\n  c: {name: C}\n  d: [\n")
    #expect(report.findings.isEmpty)
  }
}

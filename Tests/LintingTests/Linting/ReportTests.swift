import Findings
import Linting
import Testing
import Text

@Suite struct ReportTests {
  @Test func `a slip in a value that aliases repeat is one place to mend`() throws {
    let sheet = """
      sheet: 1
      source: {id: a, title: A}
      conditions:
        c: {name: C, red_flags: &flags [{sign: fever, act: quickly}]}
        d: {name: D, red_flags: *flags}
        e: {name: E, red_flags: *flags}
      """
    let findings = try LintRun.of("invalid-value", "wrong-type", "unknown-key").report(on: sheet).findings
    #expect(findings.map { "\($0.rule) \($0.place.pointer)" } == ["invalid-value /conditions/c/red_flags/0/act"])
  }

  @Test(
    "A slip in what merge keys bring in is one place to mend",
    arguments: ["symtoms: fever", "symptoms: true", "red_flags: [{sign: fever, act: quickly}]", "symptoms: [tbc]"])
  func merged(slip: String) throws {
    let sheet = "sheet: 1\nconditions: {c: &c {name: C, \(slip)}, d: {<<: *c, name: D}, e: {<<: *c, name: E}}"
    let run = LintRun.of("invalid-value", "wrong-type", "unknown-key", "placeholder")
    #expect(try run.report(on: sheet).findings.count == 1)
  }

  @Test func `the summary counts files, sheets, conditions, claims and findings`() throws {
    let summary = try LintRun().report(on: [
      TextFile(path: "a.yaml", text: "sheet: 1\nconditions: {c: {name: C, symptoms: [a, b]}, d: {name: D}}"),
      TextFile(path: "b.yaml", text: "sheet: 1\nconditions: {c: {name: C}}\n---\nsheet: 1\nconditions: {c: {name: C}}"),
    ]).summary
    #expect(summary.files == 2)
    #expect(summary.sheets == 3)
    #expect(summary.conditions == 4)
    #expect(summary.claims == 6)
    // No version is missing, but a source, red flags and treatments are.
    #expect(summary.errors == 11)
    // Nobody knows a condition of these names.
    #expect(summary.warnings == 0 && summary.infos == 4)
    let linter = try LintRun().linter()
    #expect(summary.rules == linter.rules.count { !linter.comparesRevisions($0) })
  }

  @Test func `a report names the files that were checked, clean or not, and tells of the rules in force`() throws {
    var run = LintRun.of("duplicate-key", "yaml-syntax")
    run.isNamed = false
    let report = try run.report(on: [
      TextFile(path: "clean.yaml", text: "sheet: 1\n"), TextFile(path: "broken.yaml", text: "sheet: [\n"),
      TextFile(path: "notes.yaml", text: "notes: none\n"),
    ])
    #expect(report.files == ["broken.yaml", "clean.yaml"])
    #expect(report.rules.map(\.id) == ["duplicate-key", "yaml-syntax"])
    #expect(report.rules.allSatisfy { !$0.title.isEmpty && !$0.what.isEmpty && !$0.why.isEmpty && !$0.fix.isEmpty })
  }

  @Test func `findings are in the order of path, place and rule`() throws {
    let text = "sheet: 1\nsource: {id: A b, colour: red}\nconditions: {c: {name: tbc, symptoms: [tbc, tbc]}}\n"
    let files = ["b.yaml", "a/z.yaml", "a.yaml", "Z.yaml"].map { TextFile(path: $0, text: text) }
    let findings = try LintRun().report(on: files).findings
    let paths = findings.map(\.place.file.path)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for (first, second) in zip(findings, findings.dropFirst()) where first.place.file === second.place.file {
      #expect((first.place.range.start, first.rule) <= (second.place.range.start, second.rule))
    }
  }

  @Test("The order of files changes nothing", arguments: 1...8)
  func determinism(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let files = (0..<12).map { index in
      TextFile(
        path: "\(index % 4)/\(index).yaml",
        text: SheetGenerator(seed: seed &* 100 &+ UInt64(index / 2)).sheet(style: .plain))
    }
    let expected = try LintRun().report(on: files)
    let report = try LintRun().report(on: files.shuffled(using: &numbers))
    #expect(report.findings.map(\.fullLine) == expected.findings.map(\.fullLine))
    #expect("\(report.summary)" == "\(expected.summary)")
  }

  @Test func `a report reaches a severity that one of its findings has`() throws {
    let report = try LintRun.of("missing-key").report(on: "sheet: 1\nconditions: {c: {name: C}}")
    #expect(report.reaches(.error) && report.reaches(.info))
    let none = try LintRun.of("unknown-key").report(on: "sheet: 1\nconditions: {c: {name: C}}")
    #expect(!none.reaches(.info))
  }
}

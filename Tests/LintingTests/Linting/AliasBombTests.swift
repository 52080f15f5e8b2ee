import Findings
import Linting
import Testing
import Text

@Suite struct AliasBombTests {
  /// A list of a thousand items in six attributes of two thousand conditions.
  private static let bomb = """
    sheet: 1
    source: {id: a, title: A}
    conditions:
      c: &c
        name: C
        causes: &s [\(Array(repeating: "a b", count: 1000).joined(separator: ", "))]
        symptoms: *s
        tests: *s
        affects: *s
        avoid: *s
        zzzzzz: *s
      \((0..<2000).map { "c\($0): *c" }.joined(separator: "\n  "))
    """

  @Test(.timeLimit(.minutes(1)))
  func `a sheet that aliases multiply is checked as far as anybody would write, and says so`() throws {
    let findings = try LintRun().report(on: Self.bomb).findings
    #expect(findings.contains { $0.rule == "alias-expansion" })
  }

  @Test(.timeLimit(.minutes(1)))
  func `a declaration of a team's own goes no further`() throws {
    let rules = try RulePack.rules(
      in: TextFile(
        path: "pack.yaml",
        text: """
          id: no-x
          title: No x
          severity: error
          page: {what: W., why: W., fix: F.}
          messages: {default: No x.}
          check: {at: [conditions.*.*, conditions.*.*.*], must: {not_pattern: 'x+y'}}
          """))
    #expect(try LintRun(rules: rules).report(on: Self.bomb).findings.isEmpty)
  }
}

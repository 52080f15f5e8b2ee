import Findings
import Linting
import Sheets
import Testing
import Text

@Suite struct SourceRuleTests {
  @Test(
    "An article grows stale three years after its last date",
    arguments: [
      ("updated: 2023-01-15", []), ("updated: 2023-01-14", ["warning stale-source /source/updated"]),
      ("published: 2023-01-15", []), ("published: 2023-01-14", ["warning stale-source /source/published"]),
      ("published: 2001-01-01, updated: 2025-01-01", []),
      ("published: 2025-01-01, updated: 2001-01-01", ["warning stale-source /source/updated"]),
      ("published: 2001-01-01, updated: ", ["warning stale-source /source/published"]),
      ("updated: 2023-01", []), ("updated: 2022-12", ["warning stale-source /source/updated"]), ("updated: 2023", []),
      ("updated: 2022", ["warning stale-source /source/updated"]), ("updated: last week", []),
      ("tier: editorial", ["info stale-source /source"]), ("updated: , published: ~", ["info stale-source /source"]),
    ])
  func stale(dates: String, findings: [String]) throws {
    let sheet = "sheet: 1\nsource: {id: a, title: A, \(dates)}\nconditions: {c: {name: gout}}"
    #expect(try LintRun.of("stale-source").outline(of: sheet) == findings)
  }

  @Test(
    "Dates must be days, in order and not to come",
    arguments: [
      ("published: 2025-01-01, updated: 2025-01-01", []), ("published: 2025, updated: 2025-01-01", []),
      ("published: 2025-06, updated: 2025", []), ("updated: 2026-01-15", []), ("updated: 2026", []),
      ("updated: 2026-01-16", ["error invalid-value /source/updated"]),
      ("updated: 2026-02", ["error invalid-value /source/updated"]),
      ("published: 2025-02, updated: 2025-01-31", ["error invalid-value /source/published"]),
      ("published: 2025-01-02, updated: 2025-01-01", ["error invalid-value /source/published"]),
      (
        "published: 2025-02-30, updated: 01.01.2024",
        [
          "error invalid-value /source/published", "error invalid-value /source/updated",
        ]
      ),
    ])
  func dates(dates: String, findings: [String]) throws {
    let sheet = "sheet: 1\nsource: {id: a, title: A, \(dates)}\nconditions: {c: {name: gout}}"
    #expect(try LintRun.of("invalid-value").outline(of: sheet) == findings)
  }

  @Test(
    "Somebody other than the authors must have reviewed an article",
    arguments: [
      ("reviewed_by: [\"J. Doe, MD\"]", []), ("reviewed_by: J. Doe", []), ("tier: clinical", ["/source"]),
      ("reviewed_by: []", ["/source/reviewed_by"]), ("reviewed_by: ", ["/source/reviewed_by"]),
      ("reviewed_by: [MD]", ["/source/reviewed_by"]), ("reviewed_by: [\"MD, PhD\", Dr.]", ["/source/reviewed_by"]),
      ("reviewed_by: [\"MD\", \"J. Doe\"]", []),
      ("authors: [J. Doe], reviewed_by: [J. Doe]", ["/source/reviewed_by"]),
      ("authors: [J. Doe], reviewed_by: [\"Dr. J Doe, M.D.\"]", ["/source/reviewed_by"]),
      ("authors: [J. Doe], reviewed_by: [\"Doe, J.\"]", ["/source/reviewed_by"]),
      ("authors: [J. Doe], reviewed_by: [J. Doe, A. Roe]", []), ("authors: [J. Doe], reviewed_by: [J. Roe]", []),
      ("authors: [MD], reviewed_by: [J. Doe]", []),
    ])
  func reviewers(people: String, pointers: [String]) throws {
    let sheet = "sheet: 1\nsource: {id: a, title: A, \(people)}\nconditions: {c: {name: gout}}"
    #expect(
      try LintRun.of("unreviewed-source").outline(of: sheet) == pointers.map { "warning unreviewed-source \($0)" })
  }

  @Test(
    "An article has as many conditions as it announces",
    arguments: [
      ("2", []), ("\"2\"", []), ("3", ["warning announced-count /source/announces"]),
      ("1", ["info announced-count /source/announces"]), ("0", ["info announced-count /source/announces"]),
      ("two", []), ("", []), ("-1", []),
    ])
  func announced(count: String, findings: [String]) throws {
    let sheet = "sheet: 1\nsource: {id: a, title: A, announces: \(count)}\nconditions: {c: {name: C}, d: {name: D}}"
    #expect(try LintRun.of("announced-count").outline(of: sheet) == findings)
  }

  @Test(
    "Somebody who gains from an article is named",
    arguments: [
      ("sponsor: Acme", ["/source/sponsor"]), ("tier: commercial", ["/source/tier"]),
      ("sponsor: Acme, tier: commercial", ["/source/sponsor"]), ("tier: editorial", []), ("sponsor: ", []),
    ])
  func interest(fields: String, pointers: [String]) throws {
    let sheet = "sheet: 1\nsource: {id: a, title: A, \(fields)}\nconditions: {c: {name: C}}"
    #expect(
      try LintRun.of("commercial-interest").outline(of: sheet) == pointers.map { "warning commercial-interest \($0)" })
  }

  @Test func `an id in several files is reported in all but the first by path, whatever their order`() throws {
    let run = LintRun.of("duplicate-source")
    let files = ["b.yaml", "a.yaml", "c/d.yaml"].map { path in
      TextFile(path: path, text: "sheet: 1\nsource: {id: clinic, title: A}\nconditions: {c: {name: \(path)}}\n")
    }
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]] {
      let findings = try run.report(on: order.map { files[$0] }).findings
      let lines = findings.map(\.compactLine)
      #expect(lines == ["b.yaml:2:14 error duplicate-source -", "c/d.yaml:2:14 error duplicate-source -"])
      let firsts = findings.flatMap(\.related).map(\.place.file.path)
      #expect(firsts == ["a.yaml", "a.yaml"])
    }
  }

  @Test func `an id in two documents of one file is reported in the second`() throws {
    let sheet = "sheet: 1\nsource: {id: clinic}\nconditions: {c: {name: C}}\n"
    let findings = try LintRun.of("duplicate-source").report(on: sheet + "---\n" + sheet).findings
    #expect(findings.map(\.compactLine) == ["sheet.yaml:6:14 error duplicate-source -"])
    #expect(findings.map(\.document) == [1])
  }
}

import Findings
import Linting
import Sheets
import Testing
import Text

@Suite struct FingerprintTests {
  private static let sheet = """
    sheet: 1
    source: {id: clinic, title: Gout}
    conditions:
      gout:
        name: gout
        symptoms: [fever, tbc, tba]
        red_flags: [{sign: fever, act: quickly}]
    """

  private func fingerprints(_ text: String, path: String = "sheet.yaml", run: LintRun = LintRun()) throws -> [String] {
    try run.report(on: [TextFile(path: path, text: text)]).findings.map(\.fingerprint.description).sorted()
  }

  @Test func `a fingerprint is 32 hexadecimal digits, and each finding of a sheet has its own`() throws {
    let fingerprints = try fingerprints(Self.sheet)
    #expect(fingerprints.count > 4)
    #expect(fingerprints.allSatisfy { $0.utf8.count == 32 && $0.allSatisfy { "0123456789abcdef".contains($0) } })
    #expect(Set(fingerprints).count == fingerprints.count)
  }

  @Test(
    "Layout changes no fingerprint",
    arguments: [
      ("lines moved down", { @Sendable (text: String) in "# Some words.\n\n" + text }),
      ("other line breaks", { @Sendable in $0.replacing("\n", with: "\r\n") }),
      ("a comment", { @Sendable in $0.replacing("name: gout", with: "name: gout   # see below") }),
      ("other quotes", { @Sendable in $0.replacing("name: gout", with: "name: \"gout\"") }),
      (
        "lines in place of brackets",
        { @Sendable in $0.replacing("[{sign: fever, act: quickly}]", with: "\n    - sign: fever\n      act: quickly") }
      ),
      (
        "other order of keys",
        { @Sendable in $0.replacing("sign: fever, act: quickly", with: "act: quickly, sign: fever") }
      ),
      (
        "another condition before it",
        { @Sendable in $0.replacing("conditions:\n", with: "conditions:\n  flu: {name: flu}\n") }
      ),
    ])
  func layout(name: String, change: @Sendable (String) -> String) throws {
    let before = try fingerprints(Self.sheet)
    let after = try fingerprints(change(Self.sheet))
    #expect(after.filter(before.contains) == before, "\(name)")
  }

  @Test func `another folder changes no fingerprint`() throws {
    #expect(
      try fingerprints(Self.sheet, path: "old/sheet.yaml") == fingerprints(Self.sheet, path: "new/deep/sheet.yaml"))
  }

  @Test func `another day changes no fingerprint`() throws {
    let sheet = Self.sheet.replacing("title: Gout", with: "title: Gout, updated: 2031-01-01, published: 2019")
    let fingerprints = try ["2026-01-15", "2026-06-30"].map { day in
      try self.fingerprints(sheet, run: LintRun(today: try #require(CalendarDate(iso8601: day))))
    }
    #expect(fingerprints[0] == fingerprints[1])
  }

  @Test(
    "Another fact has another fingerprint",
    arguments: [
      ("another value", "act: quickly", "act: tomorrow"), ("another source", "id: clinic", "id: hospital"),
      ("another condition", "name: gout", "name: podagra"), ("another attribute", "symptoms:", "causes:"),
    ])
  func facts(name: String, old: String, new: String) throws {
    let before = try fingerprints(Self.sheet)
    let after = try fingerprints(Self.sheet.replacing(old, with: new))
    #expect(before != after, "\(name)")
  }

  @Test func `findings alike are told apart by their number`() throws {
    let once = try fingerprints("sheet: 1\nconditions: {c: {symptoms: [tbc]}}", run: .of("placeholder"))
    let twice = try fingerprints("sheet: 1\nconditions: {c: {symptoms: [tbc, TBC, tbc]}}", run: .of("placeholder"))
    #expect(Set(twice).count == 3)
    #expect(once.allSatisfy(twice.contains))
  }

  @Test func `the same slip in files of other names has other fingerprints`() throws {
    let text = "sheet: 1\nconditions: {a: [\n"
    let found = try ["a.yaml", "b.yaml"].map { path in
      try LintRun().report(on: [TextFile(path: path, text: text)]).findings.filter { $0.rule == "yaml-syntax" }
        .map(\.fingerprint)
    }
    #expect(found[0].count == 1 && found[0] != found[1])
  }
}

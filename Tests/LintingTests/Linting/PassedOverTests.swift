import Findings
import Linting
import Testing
import Text

@Suite struct PassedOverTests {
  private static let sheet = "sheet: 1\nsource: {id: a, title: A}\nconditions: {c: {name: C}}\n"
  private static let noSheet = "neither `sheet` nor `conditions` at its top"
  private static let broken = "not readable as YAML, and no line begins with `sheet:` or `conditions:`"

  private func report(_ text: String, isNamed: Bool = false) throws -> Report {
    var run = LintRun.of("yaml-syntax", "missing-key", "duplicate-key", "wrong-type", "unknown-key")
    run.isNamed = isNamed
    return try run.report(on: text)
  }

  @Test(
    "A file that a walk came upon is passed over when it is no sheet, with the reason",
    arguments: [
      ("another mapping", "title: Gout\n", noSheet), ("a list", "- a\n", noSheet), ("a text", "Gout\n", noSheet),
      ("nothing", "", noSheet), ("a comment", "# sheet: 1\n", noSheet),
      ("its keys are deeper", "page:\n  sheet: 1\n", noSheet), ("a duplicate key", "a: 1\na: 2\n", noSheet),
      ("two documents", "a: 1\n---\nb: 2\n", noSheet), ("broken", "title: \"Gout\n", broken),
      ("broken, its keys are deeper", "page:\n  sheet: 1\n  title: \"Gout\n", broken),
      ("broken, its keys only begin so", "sheets: 1\nconditions_of_use: \"none\n", broken),
      ("broken, a comment names a key", "# sheet: 1\ntitle: \"Gout\n", broken),
    ])
  func passedOver(name: String, text: String, reason: String) throws {
    let report = try report(text)
    #expect(report.findings.map(\.compactLine) == [])
    #expect(report.summary.passedOver.map { "\($0.path): \($0.reason)" } == ["sheet.yaml: \(reason)"])
    #expect(report.summary.sheets == 0)
    #expect(report.summary.files == 1)
  }

  @Test(
    "A broken file is a sheet when a line of it begins so",
    arguments: [
      "sheet: 1\ntitle: \"Gout\n", "title: \"Gout\nsheet: 1\n", "conditions:\n  c: \"Gout\n",
      "title: \"Gout\r\nsheet: 1\r\n",
      "\u{FEFF}sheet: 1\ntitle: \"Gout\n", "sheet : 1\ntitle: \"Gout\n", "a: \"\rconditions: \n",
    ])
  func brokenSheet(text: String) throws {
    let report = try report(text)
    #expect(report.findings.map(\.rule) == ["yaml-syntax"])
    #expect(report.summary.passedOver.isEmpty)
    #expect(report.summary.sheets == 1)
  }

  @Test(
    "A file that the user named must be a sheet",
    arguments: [
      ("another mapping", "title: Gout\n", "missing-key"), ("a list", "- a\n", "wrong-type"),
      ("a text", "Gout\n", "wrong-type"), ("broken", "title: \"Gout\n", "yaml-syntax"),
    ])
  func named(name: String, text: String, rule: String) throws {
    let report = try report(text, isNamed: true)
    #expect(report.findings.map(\.rule) == [rule])
    #expect(report.summary.errors == 1)
    #expect(report.summary.passedOver.isEmpty)
  }

  @Test("A named file of nothing is an error", arguments: ["", "# later\n", "---\n", "~\n"])
  func namedEmpty(text: String) throws {
    let report = try report(text, isNamed: true)
    #expect(report.summary.errors > 0)
    #expect(report.summary.passedOver.isEmpty)
  }

  @Test func `each document of a file is a sheet, or passed over by its number`() throws {
    let report = try report(Self.sheet + "---\nnotes: x\nnotes: y\n---\n# nothing\n---\n" + Self.sheet)
    #expect(report.summary.sheets == 2)
    #expect(report.summary.conditions == 2)
    #expect(
      report.summary.passedOver.map(\.reason) == ["document 2 has neither `sheet` nor `conditions` at its top"])
    #expect(report.findings.map(\.compactLine) == [])
  }

  @Test func `findings of a later document say which it is`() throws {
    let report = try report(Self.sheet + "---\nsheet: 1\nsource: {id: b}\nconditions: {c: {name: C}}\n")
    #expect(report.findings.map { "\($0.rule) \($0.document) \($0.place.pointer)" } == ["missing-key 1 /source"])
  }

  @Test func `the documents before a broken one are checked`() throws {
    let report = try report("sheet: 1\nsource: {id: b}\nconditions: {c: {name: C}}\n---\nsheet: \"1\n")
    #expect(report.findings.map { "\($0.rule) \($0.document)" } == ["missing-key 0", "yaml-syntax 1"])
    #expect(report.summary.sheets == 2)
  }

  @Test func `a file that is too large is a finding`() throws {
    let linter = try LintRun.of("yaml-syntax").linter()
    let report = linter.conclude([linter.inspect(oversized: "huge.yaml", limit: 64 << 20)], toolVersion: "")
    #expect(report.findings.map(\.compactLine) == ["huge.yaml:1:1 error yaml-syntax -"])
  }

  @Test func `what was never opened is counted with the rest, by path`() throws {
    let linter = try LintRun.of("yaml-syntax").linter()
    let inspection = linter.inspect(TextFile(path: "b.yaml", text: "a: 1"), isNamed: false)
    let report = linter.conclude(
      [inspection], passedOver: [.init(path: "c.yaml", reason: "hidden"), .init(path: "a.yaml", reason: "ignored")],
      toolVersion: "")
    #expect(report.summary.passedOver.map(\.path) == ["a.yaml", "b.yaml", "c.yaml"])
  }
}

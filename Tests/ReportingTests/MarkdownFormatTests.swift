import Findings
import Reporting
import Testing
import Text

struct MarkdownFormatTests {
  @Test("Nothing in a sheet is markup, a mention, a reference or a row of the table")
  func hostile() throws {
    let text = try HostileReport.rendered(as: "markdown")
    for row in text.split(separator: "\n").filter({ $0.hasPrefix("|") }) {
      #expect(row.replacing(/\\./, with: "").count { $0 == "|" } == 5)
    }
    let bare = text.replacing(/\\[^a-zA-Z0-9\s]/, with: "").replacing(/<\/?(code|br|details|summary)>/, with: "")
      .replacing("| --- | --- | --- | --- |", with: "").replacing("**error**", with: "").replacing(
        "**condylint:**", with: "")
    #expect(bare.filter { "<>`*_[]#~&\\".contains($0) }.isEmpty)
    #expect(!bare.contains(/@[A-Za-z0-9]/) && !bare.contains("://") && !bare.contains("www."))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test("A comment has room for thousands of findings: the worst come first, and the rest are counted")
  func room() throws {
    let file = TextFile(path: "a.yaml", text: "a: b")
    let findings = (0..<5000).map { number in
      Finding(
        rule: "r", severity: number == 4_000 ? .error : .info, message: "Message \(number) " + HostileReport.words,
        place: Place(file: file, range: TextRange(0..<1)), help: HostileReport.words,
        fingerprint: Fingerprint(high: 0, low: UInt64(number)))
    }
    var summary = Summary()
    summary.sheets = 1
    summary.count(findings)
    summary.passedOver = (0..<100).map { Summary.PassedOver(path: "\($0)" + HostileReport.words, reason: "no sheet") }
    let report = Report(toolVersion: "1", summary: summary, findings: findings)
    let text = try #require(ReportFormats.format(named: "markdown")).render(report, ReportStyle())
    #expect(text.utf16.count < 65_536)
    let shown = text.split(separator: "\n").count { $0.hasPrefix("- **") }
    #expect(text.contains("<summary>What to do about \(shown) of 5000</summary>"))
    #expect(text.contains("\n\(5000 - shown) more are left out"))
    #expect(text.contains("- and 90 more\n"))
    #expect(text.contains("| --- |\n| error | <code>a.yaml:1</code> | Message 4000 "))
    #expect(text.contains("<code>a.yaml</code>\n\n- **error** 1:1: Message 4000 "))
  }

  @Test("A clean run is a line")
  func clean() throws {
    var summary = Summary()
    (summary.files, summary.sheets, summary.rules) = (1, 1, 3)
    let report = Report(toolVersion: "1", summary: summary, findings: [])
    let text = try #require(ReportFormats.format(named: "markdown")).render(report, ReportStyle())
    #expect(
      text == "**condylint:** 1 file, 1 sheet, 0 conditions, 0 values checked with 3 rules. No problems found.\n")
  }
}

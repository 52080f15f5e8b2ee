import Findings
import Reporting
import Testing
import Text

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What GitHub's runner, GitLab and Reviewdog make of what they read.
struct CodeHostFormatTests {
  private func rendered(_ findings: [Finding], as format: String) throws -> String {
    try #require(ReportFormats.format(named: format))
      .render(Report(toolVersion: "1", summary: Summary(), findings: findings), ReportStyle(quiet: true))
  }

  private func json(_ findings: [Finding], as format: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(rendered(findings, as: format).utf8))
  }

  private func finding(_ text: String, _ range: Range<Int>, path: String = "a.yaml", fix: [Edit] = []) -> Finding {
    Finding(
      rule: "r", severity: .error, message: "m",
      place: Place(file: TextFile(path: path, text: text), range: TextRange(range)),
      fix: fix.isEmpty ? nil : Fix(description: "d", edits: fix), fingerprint: 0xf)
  }

  @Test("Whatever a sheet holds, an annotation is one command, whose parts the runner reads back")
  func hostileAnnotation() throws {
    let text = try HostileReport.rendered(as: "github")
    let lines = text.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    #expect(lines.count == 2)
    #expect(lines.last?.contains(":") == true && lines.last?.hasPrefix("0 files") == true)
    let command = try #require(lines.first?.dropFirst(2))
    let end = try #require(command.firstRange(of: "::"))
    let list = command[..<end.lowerBound]
    #expect(list.hasPrefix("error file="))
    let keys = list.dropFirst("error ".count).split(separator: ",").map { $0.prefix { $0 != "=" } }
    #expect(
      keys == ["file", "line", "endLine", "title"] || keys == ["file", "line", "endLine", "col", "endColumn", "title"])
    #expect(
      command[end.upperBound...].hasPrefix("::error::]]>--><script>alert(1)</script>|`*_~#1 @owner %250A ##[error]"))
  }

  @Test(
    "Columns are given where a finding is within a line, also one with the line's break",
    arguments: [
      (3..<4, "line=1,endLine=1,col=4,endColumn=5,"), (3..<5, "line=1,endLine=1,col=4,endColumn=4,"),
      (0..<6, "line=1,endLine=2,title"), (2..<2, "line=1,endLine=1,col=3,endColumn=3,"),
    ])
  func annotationColumns(range: Range<Int>, properties: String) throws {
    #expect(try rendered([finding("a: b\nc: d\n", range)], as: "github").contains(properties))
  }

  @Test("GitLab gets fingerprints that are unique, and paths as it has them")
  func gitlab() throws {
    let findings = (0..<3).map { _ in finding("a", 0..<1, path: "./sheets/a.yaml") }
    let issues = try json(findings, as: "gitlab").items
    #expect(
      issues.map { $0["fingerprint"] } == ["", "-2", "-3"].map { .string("\(Fingerprint(high: 0, low: 0xf))\($0)") })
    #expect(issues.allSatisfy { $0["location"]?["path"] == .string("sheets/a.yaml") })
  }

  @Test("Reviewdog gets columns in bytes")
  func byteColumns() throws {
    let diagnostic = try json([finding("x\r\né膝: a𐐀b", 3..<18)], as: "rdjson")["diagnostics"]?.items.first
    let range = diagnostic?["location"]?["range"]
    #expect(range?["start"] == .object(["line": .number(2), "column": .number(1)]))
    #expect(range?["end"] == .object(["line": .number(2), "column": .number(14)]))
  }

  @Test("The edits of a fix become one suggestion for Reviewdog, if one can do")
  func suggestions() throws {
    let file = TextFile(path: "a.yaml", text: "a: b\nc: d\n")
    func suggestion(_ edits: (TextFile, Range<Int>)...) throws -> [JSONValue]? {
      let edits = edits.map { Edit(file: $0.0, range: TextRange($0.1), replacement: "x") }
      let finding = Finding(
        rule: "r", severity: .info, message: "m", place: Place(file: file, range: TextRange(0..<1)),
        fix: Fix(description: "d", edits: edits), fingerprint: 0xf)
      return try json([finding], as: "rdjson")["diagnostics"]?.items.first?["suggestions"]?.items
    }
    let merged = try suggestion((file, 8..<9), (file, 3..<4))
    #expect(merged?.map { $0["text"] } == [.string("x\nc: x")])
    #expect(merged?.first?["range"]?["start"] == .object(["line": .number(1), "column": .number(4)]))
    #expect(merged?.first?["range"]?["end"] == .object(["line": .number(2), "column": .number(5)]))
    #expect(try suggestion((file, 3..<3))?.count == 1)
    #expect(try suggestion((file, 0..<4), (file, 3..<5))?.count == 0)
    #expect(try suggestion((file, 0..<1), (TextFile(path: "b.yaml", text: "a"), 0..<1))?.count == 0)
    #expect(try suggestion()?.count == 0)
  }
}

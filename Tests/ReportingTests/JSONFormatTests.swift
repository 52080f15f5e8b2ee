import Findings
import Reporting
import Testing
import Text

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct JSONFormatTests {
  private func json(_ report: Report) throws -> JSONValue {
    let text = try #require(ReportFormats.format(named: "json")).render(report, ReportStyle(color: true, quiet: true))
    #expect(text.hasSuffix("}\n"))
    return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  @Test("The top level and the summary have all their keys, also when nothing was found")
  func summary() throws {
    for report in [SampleReport.report, SampleReport.clean, Report(toolVersion: "", summary: Summary(), findings: [])] {
      let json = try json(report)
      #expect(json.keys == ["version", "tool", "summary", "findings"])
      #expect(json["version"] == .number(1))
      #expect(json["tool"]?.keys == ["name", "version"])
      #expect(
        json["summary"]?.keys == [
          "files", "sheets", "conditions", "claims", "errors", "warnings", "infos", "compared", "agree", "refine",
          "complement", "contradict", "unclear", "suppressed", "passed_over",
        ])
      #expect(json["findings"]?.items.count == report.findings.count)
    }
  }

  @Test("Every finding has all its keys")
  func findingKeys() throws {
    let span: Set = ["path", "line", "column", "endLine", "endColumn"]
    for finding in try json(SampleReport.report)["findings"]?.items ?? [] {
      #expect(
        finding.keys
          == span.union([
            "rule", "severity", "message", "pointer", "document", "subject", "attribute", "related", "help", "fix",
            "fingerprint",
          ]))
      for note in finding["related"]?.items ?? [] { #expect(note.keys == span.union(["pointer", "message"])) }
      guard let fix = finding["fix"], fix != .null else { continue }
      #expect(fix.keys == ["description", "edits"])
      for edit in fix["edits"]?.items ?? [] { #expect(edit.keys == span.union(["text"])) }
    }
  }

  @Test("What is missing is null, or an empty list")
  func nulls() throws {
    let finding = try #require(try json(SampleReport.report)["findings"]?.items.last)
    for key in ["subject", "attribute", "help", "fix"] { #expect(finding[key] == .null) }
    #expect(finding["related"] == .array([]))
    #expect(finding["pointer"] == .string(""))
  }

  @Test("Text arrives whole and unchanged")
  func wholeText() throws {
    let message = String(String.UnicodeScalarView((UInt32(0)..<0x3000).compactMap(Unicode.Scalar.init))) + "/👩🏽‍🚀"
    let file = TextFile(path: message, text: "")
    let finding = Finding(
      rule: "r", severity: .info, message: message, place: Place(file: file, range: TextRange(0..<0)), help: message,
      fingerprint: 0xf)
    let json = try json(Report(toolVersion: "1", summary: Summary(), findings: [finding]))["findings"]?.items.first
    for key in ["message", "path", "help"] { #expect(json?[key] == .string(message)) }
  }

  @Test(
    "Lines and columns are those of the line table, also in lines of many kilobytes", arguments: ["\n", "\r\n", "\r"])
  func positions(lineBreak: String) throws {
    let long = String(repeating: "knee 膝 é\u{301} 👍🏽 ", count: 400)
    let file = TextFile(path: "a.yaml", text: ["a: b", long, "", "é: c", long].joined(separator: lineBreak))
    let offsets = Array(stride(from: 0, through: file.bytes.count, by: 97)) + [file.bytes.count]
    let findings = zip(offsets, offsets.dropFirst()).map { start, end in
      Finding(
        rule: "r", severity: .info, message: "m", place: Place(file: file, range: TextRange(start..<end)),
        fingerprint: 0xf)
    }
    let json = try json(Report(toolVersion: "1", summary: Summary(), findings: findings))["findings"]?.items ?? []
    let table = file.lines
    for (written, finding) in zip(json, findings) {
      let start = table.position(at: finding.place.range.offsets.lowerBound)
      let end = table.position(at: finding.place.range.offsets.upperBound)
      #expect(written["line"] == .number(start.line))
      #expect(written["column"] == .number(start.column))
      #expect(written["endLine"] == .number(end.line))
      #expect(written["endColumn"] == .number(end.column))
    }
  }

  @Test(
    arguments: [
      "\"", "\\", "\n", "\u{0}", "\u{1F}", " ", "!", "#", "[", "]", "\u{7F}", "\u{80}", "é", "ģ", "\u{1022}", "🦵",
    ])
  func `a character arrives unchanged wherever it stands`(character: String) throws {
    let file = TextFile(path: "a.yaml", text: "a: b\n")
    let messages = (0...17).flatMap { before in
      (0...9).map { String(repeating: "a", count: before) + character + String(repeating: "z", count: $0) }
    }
    let findings = messages.map {
      Finding(
        rule: "r", severity: .info, message: $0, place: Place(file: file, range: TextRange(0..<1)), fingerprint: 1)
    }
    let json = try json(Report(toolVersion: "", summary: Summary(), findings: findings))
    #expect(json["findings"]?.items.map { $0["message"] } == messages.map { .string($0) })
  }

  @Test func `findings that stand together keep each its own pointer`() throws {
    let file = TextFile(path: "a.yaml", text: "a: b\n")
    let pointers = ["/a", "/b", "/b", "/a", ""]
    let places = pointers.map { Place(file: file, range: TextRange(0..<1), pointer: $0) }
    let findings = (places + places).map {
      Finding(rule: "r", severity: .info, message: "m", place: $0, fingerprint: 1)
    }
    let json = try json(Report(toolVersion: "", summary: Summary(), findings: findings))
    #expect(json["findings"]?.items.map { $0["pointer"] } == (pointers + pointers).map { .string($0) })
  }

  @Test("A range past the end of the file is the end of the file", arguments: ReportFormats.all.map(\.name))
  func pastTheEnd(format: String) throws {
    let file = TextFile(path: "a.yaml", text: "a: b\nc: d")
    let findings = [(9, 12), (3, 4_000_000_000), (50, 60), (4_294_967_295, 4_294_967_295)].map { start, end in
      Finding(
        rule: "r", severity: .info, message: "m", place: Place(file: file, range: TextRange(start..<end)),
        fingerprint: 0xf)
    }
    let report = Report(toolVersion: "1", summary: Summary(), findings: findings)
    #expect(try #require(ReportFormats.format(named: format)).render(report, ReportStyle()).contains("a.yaml"))
    let json = try json(report)["findings"]?.items ?? []
    #expect(json.map { $0["column"] } == [.number(5), .number(4), .number(5), .number(5)])
    #expect(json.allSatisfy { $0["endLine"] == .number(2) && $0["endColumn"] == .number(5) })
  }
}

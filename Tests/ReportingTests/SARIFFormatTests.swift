import Findings
import Reporting
import Testing
import Text

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct SARIFFormatTests {
  private func run(_ text: String) throws -> JSONValue {
    try #require(try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))["runs"]?.items.first)
  }

  private func run(_ report: Report) throws -> JSONValue {
    try run(#require(ReportFormats.format(named: "sarif")).render(report, ReportStyle()))
  }

  @Test("The index of a finding's rule leads to the rule; a rule that is not listed has none")
  func ruleIndexes() throws {
    let run = try run(SampleReport.report)
    let rules = run["tool"]?["driver"]?["rules"]?.items ?? []
    #expect(rules.count == SampleReport.rules.count)
    var indexed = 0
    for result in run["results"]?.items ?? [] {
      let index = rules.firstIndex { $0["id"] == result["ruleId"] }
      #expect(result["ruleIndex"] == index.map(JSONValue.number))
      if index != nil { indexed += 1 }
    }
    #expect(indexed == 2)
  }

  @Test(
    "Paths are references below the root of the sources, or whole where they are absolute",
    arguments: [
      ("a/b c.yaml", "a/b%20c.yaml"), ("./a//./b.yaml", "a/b.yaml"), ("../a.yaml", "../a.yaml"),
      ("100%#?.yaml", "100%25%23%3F.yaml"), ("Zürich/膝.yaml", "Z%C3%BCrich/%E8%86%9D.yaml"),
      ("a:b.yaml", "a%3Ab.yaml"), ("<stdin>", "%3Cstdin%3E"), ("/srv/a b.yaml", "file:///srv/a%20b.yaml"),
    ] as [(String, String)])
  func paths(path: String, uri: String) throws {
    let finding = Finding(
      rule: "r", severity: .info, message: "m",
      place: Place(file: TextFile(path: path, text: ""), range: TextRange(0..<0)), fingerprint: 0xf)
    let result = try run(Report(toolVersion: "1", summary: Summary(), findings: [finding]))["results"]?.items.first
    let location = result?["locations"]?.items.first?["physicalLocation"]?["artifactLocation"]
    #expect(location?["uri"] == .string(uri))
    #expect(location?["uriBaseId"] == (path.hasPrefix("/") ? nil : .string("%SRCROOT%")))
  }

  @Test("No text of a sheet becomes a link")
  func links() throws {
    let result = try run(HostileReport.rendered(as: "sarif"))["results"]?.items.first
    guard case .string(let message)? = result?["message"]?["text"] else {
      Issue.record("no message")
      return
    }
    #expect(message.hasPrefix(HostileReport.words.replacing("](", with: "\\](") + "\n"))
    #expect(!message.contains("[a]("))
  }

  @Test("A fix changes each of its files once")
  func fixes() throws {
    let (one, other) = (TextFile(path: "a.yaml", text: "a: b"), TextFile(path: "b.yaml", text: "c: d"))
    let edits = [(one, 0..<1), (other, 0..<1), (one, 3..<4)].map {
      Edit(file: $0.0, range: TextRange($0.1), replacement: "x")
    }
    let finding = Finding(
      rule: "r", severity: .info, message: "m", place: Place(file: one, range: TextRange(0..<1)),
      fix: Fix(description: "d", edits: edits), fingerprint: 0xf)
    let result = try run(Report(toolVersion: "1", summary: Summary(), findings: [finding]))["results"]?.items.first
    let changes = result?["fixes"]?.items.first?["artifactChanges"]?.items ?? []
    #expect(changes.map { $0["artifactLocation"]?["uri"] } == [.string("a.yaml"), .string("b.yaml")])
    #expect(changes.map { $0["replacements"]?.items.count } == [2, 1])
  }

  @Test("What a click applies is sure not to change what the sheet says", arguments: ["sarif", "rdjson"])
  func unsafeFixes(name: String) throws {
    let file = TextFile(path: "a.yaml", text: "a: b")
    let place = Place(file: file, range: TextRange(0..<1))
    let rendered = try [true, false].map { isSafe in
      let fix = Fix(
        description: "d", edits: [Edit(file: file, range: place.range, replacement: "mended")], isSafe: isSafe)
      let finding = Finding(
        rule: "r", severity: .info, message: "m", place: place, fix: fix, fingerprint: 0xf)
      return try #require(ReportFormats.format(named: name)).render(
        Report(toolVersion: "1", summary: Summary(), findings: [finding]), ReportStyle())
    }
    #expect(rendered.map { $0.contains("mended") } == [true, false])
  }
}

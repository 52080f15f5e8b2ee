import Findings
import Reporting
import Testing
import Text

/// Whatever stands in a sheet: it is shown within the terminal's width, and the terminal obeys none of it.
struct HostileTextTests {
  @Test("No control character of a sheet comes through, in any part of a finding")
  func controlCharacters() throws {
    let all = String(String.UnicodeScalarView((UInt32(0)..<0x2100).compactMap(Unicode.Scalar.init)))
    let file = TextFile(path: all, text: "a" + all.filter { !$0.isNewline })
    let place = Place(file: file, range: TextRange(1..<300))
    let other = TextFile(path: all + "2", text: all)
    let finding = Finding(
      rule: all, severity: .error, message: all, place: place,
      related: [Note(place: Place(file: other, range: TextRange(0..<10)), message: all)],
      help: all, fix: Fix(description: all, edits: []), fingerprint: 0xf)
    var summary = Summary()
    summary.passedOver = [Summary.PassedOver(path: all, reason: all)]
    let report = Report(toolVersion: "1", summary: summary, findings: [finding])
    let text = try #require(ReportFormats.format(named: "text")).render(report, ReportStyle())
    let bad = text.unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl && $0.value > 0x2029)
    }
    #expect(bad.isEmpty)
  }

  @Test("A line of random characters keeps to the width, its underline under the span", arguments: 0..<200)
  func width(seed: Int) throws {
    let pool = ["a", "é", "膝", "👩🏽‍🚀", "🇩🇪", "e\u{301}", "\t", "\u{1B}", "ב", "❤️", "\u{200B}", "한", "क्ष"]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let file = TextFile(path: "a.yaml", text: (0..<next(300) + 1).map { _ in pool[next(pool.count)] }.joined())
    // Any two offsets, code points torn too.
    let start = next(file.bytes.count + 1)
    let place = Place(file: file, range: TextRange(start..<start + next(file.bytes.count + 9 - start)))
    let report = Report(
      toolVersion: "1", summary: Summary(),
      findings: [Finding(rule: "r", severity: .info, message: "m", place: place, fingerprint: 0xf)])
    let format = try #require(ReportFormats.format(named: "text"))
    let rows = try format.render(report, ReportStyle(quiet: true, columns: 60)).split(separator: "\n")
    try #require(rows.count == 3)
    #expect(String(rows[1]).displayWidth <= 60)
    // A caret after the last character stands one column further.
    #expect(String(rows[2]).displayWidth <= max(String(rows[1]).displayWidth + 1, 9))
    #expect(rows[2].hasSuffix("^"))
  }

  @Test("A line and a message of megabytes are shown in part")
  func megabytes() throws {
    let huge = "é" + String(repeating: "\u{301}", count: 1_000_000)
    let file = TextFile(path: "a.yaml", text: "a: " + String(repeating: huge, count: 2))
    let place = Place(file: file, range: TextRange(1_000_000..<2_000_000))
    let finding = Finding(
      rule: "r", severity: .error, message: huge + "x", place: place,
      related: [Note(place: Place(file: file, range: TextRange(0..<3)), message: huge)], help: huge, fingerprint: 0xf)
    let report = Report(toolVersion: "1", summary: Summary(), findings: [finding])
    let text = try #require(ReportFormats.format(named: "text")).render(report, ReportStyle())
    #expect(text.utf8.count < 20_000)
    #expect(text.hasPrefix("a.yaml:1:\(file.lines.position(at: 1_000_000).column): error: "))
    #expect(text.contains("…  [r]"))
  }

  @Test("A message is cut at 500 columns", arguments: [(500, 500, ""), (501, 499, "…")])
  func longMessage(length: Int, kept: Int, cut: String) throws {
    let finding = Finding(
      rule: "r", severity: .error, message: String(repeating: "x", count: length),
      place: Place(file: TextFile(path: "a.yaml", text: "a"), range: TextRange(0..<1)), fingerprint: 0xf)
    let report = Report(toolVersion: "1", summary: Summary(), findings: [finding])
    let text = try #require(ReportFormats.format(named: "text")).render(report, ReportStyle())
    #expect(text.hasPrefix("a.yaml:1:1: error: \(String(repeating: "x", count: kept))\(cut)  [r]\n"))
  }
}

import Findings
import Reporting
import Testing
import Text

/// Cases mark the span in the line itself, with ⟦ and ⟧; they expect the line as shown and the row below it.
struct UnderlineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let source: [UInt8]
    let shown: String
    let below: String
    let columns: Int

    var testDescription: String { name }

    init(_ name: String, _ source: String, _ shown: String, _ below: String, columns: Int = 100) {
      self.init(name, bytes: Array(source.utf8), shown, below, columns: columns)
    }

    init(_ name: String, bytes: [UInt8], _ shown: String, _ below: String, columns: Int = 100) {
      (self.name, source, self.shown, self.below, self.columns) = (name, bytes, shown, below, columns)
    }
  }

  static let cases = [
    Case("within a line", "a: ⟦none⟧ b", "a: none b", "   ^^^^"),
    Case("at the beginning of the file", "⟦a⟧: b", "a: b", "^"),
    Case("empty span", "a: ⟦⟧b", "a: b", "   ^"),
    Case("empty span at the end of a line", "a:⟦⟧\nb", "a:", "  ^"),
    Case("empty file", "⟦⟧", "", "^"),
    Case("end of the file", "a: b⟦⟧", "a: b", "    ^"),
    Case("end of the file after a line break", "a: b\n⟦⟧", "", "^"),
    Case("the line break alone", "a: b⟦\n⟧c", "a: b", "    ^"),
    Case("to the line break and no further", "⟦a: b\n⟧c", "a: b", "^^^^"),
    Case("over two lines", "x\n  ⟦a: b\n  c: d⟧\n", "  a: b", "  ^^^^ (to line 3)"),
    Case("over lines that end in CRLF", "⟦a: b\r\nc: d\r\n⟧e", "a: b", "^^^^ (to line 2)"),
    Case("CRLF", "x\r\na: ⟦b⟧\r\n", "a: b", "   ^"),
    Case("between CR and LF", "a: b\r⟦\n⟧", "a: b", "    ^"),
    Case("tab before", "a:\t⟦b⟧", "a:    b", "      ^"),
    Case("tab within", "⟦a:\tb⟧", "a:    b", "^^^^^^^"),
    Case("Latin beyond ASCII", "é: ⟦außen⟧ x", "é: außen x", "   ^^^^^"),
    Case("Chinese", "名: ⟦膝盖⟧ 痛", "名: 膝盖 痛", "    ^^^^"),
    Case("emoji", "👩🏽‍🚀🇩🇪: ⟦👨‍👩‍👧❤️⟧", "👩🏽‍🚀🇩🇪: 👨‍👩‍👧❤️", "      ^^^^"),
    Case("part of an emoji", "a 👨‍⟦👩⟧‍👧", "a 👨‍👩‍👧", "  ^^"),
    Case("combining marks", "e\u{301}e\u{301} ⟦n\u{303}x⟧", "e\u{301}e\u{301} n\u{303}x", "   ^^"),
    Case("a combining mark alone", "e⟦\u{301}⟧f", "e\u{301}f", "^"),
    Case("right to left", "ש: ⟦ברך⟧", "ש: ברך", "   ^^^"),
    Case("signs that turn the direction", "a\u{202E}b ⟦c\u{2066}⟧", "a\u{FFFD}b c\u{FFFD}", "    ^^"),
    Case("control characters", "\u{1B}[2J\u{0}\u{7F} ⟦a\u{8}⟧", "␛[2J␀␡ a␈", "       ^^"),
    Case("control characters of 8 bits", "\u{9B}2J \u{85}\u{2028}⟦a⟧", "\u{FFFD}2J ␤␤a", "      ^"),
    Case(
      "invalid UTF-8", bytes: [0xFF, 0x61, 0xC3] + Array("⟦b⟧".utf8) + [0xE8, 0x86],
      "\u{FFFD}a\u{FFFD}b\u{FFFD}", "   ^"),
    Case("spaces at the end", "a⟦:  ⟧", "a:  ", " ^^^"),
    Case("a line that just fits", long("a: ⟦b⟧ ", 27), long("a: b ", 27), "   ^", columns: 40),
    Case("cut after", long("a: ⟦b⟧ ", 28), long("a: b ", 26) + "…", "   ^", columns: 40),
    Case("cut before", long("a: ", 30) + "⟦end⟧", "…" + long("", 28) + "end", blank(29) + "^^^", columns: 40),
    Case(
      "cut at both ends", long("", 40) + "⟦cd⟧" + long("", 40), "…" + long("", 14) + "cd" + long("", 14) + "…",
      blank(15) + "^^", columns: 40),
    Case(
      "underlined to the edge", long("", 40) + "⟦" + long("", 60) + "⟧", "…" + long("", 30) + "…",
      blank(6) + String(repeating: "^", count: 26), columns: 40),
    Case(
      "wide characters cut at both ends", wide(40) + "⟦c⟧" + wide(40), "…" + wide(7) + "c" + wide(7) + "…",
      blank(15) + "^", columns: 40),
    Case("narrower than anything readable", "⟦a⟧: " + long("", 90), "a: " + long("", 28) + "…", "^", columns: -5),
  ]

  @Test("The span is underlined", arguments: cases)
  func underline(_ example: Case) throws {
    let (file, range) = marked(example.source)
    let rows = try rows(file, range, ReportStyle(quiet: true, columns: example.columns))
    #expect(rows.first == example.shown)
    #expect(rows.last == example.below)
  }

  private static func long(_ start: String, _ count: Int) -> String { start + String(repeating: "x", count: count) }
  private static func wide(_ count: Int) -> String { String(repeating: "膝", count: count) }
  private static func blank(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Takes the two marks out of a text.
  private func marked(_ source: [UInt8]) -> (TextFile, TextRange) {
    var bytes: [UInt8] = []
    var marks: [Int] = []
    for byte in source {
      bytes.append(byte)
      if bytes.suffix(3) == Array("⟦".utf8)[...] || bytes.suffix(3) == Array("⟧".utf8)[...] {
        bytes.removeLast(3)
        marks.append(bytes.count)
      }
    }
    return (TextFile(path: "a.yaml", contents: bytes), TextRange((marks.first ?? 0)..<(marks.last ?? 0)))
  }

  /// The two rows below the heading, without the frame.
  private func rows(_ file: TextFile, _ range: TextRange, _ style: ReportStyle) throws -> [String] {
    let finding = Finding(
      rule: "r", severity: .error, message: "m", place: Place(file: file, range: range), fingerprint: 0xf)
    let report = Report(toolVersion: "1", summary: Summary(), findings: [finding])
    let text = try #require(ReportFormats.format(named: "text")).render(report, style)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().prefix(2).map {
      String($0.unicodeScalars.dropFirst(8))
    }
  }
}

import Findings
import Reporting
import Testing
import Text

struct TextFormatTests {
  private let file = TextFile(path: "a.yaml", text: "a: b\nc: d\n")
  private let other = TextFile(path: "b.yaml", text: "e: f\n")

  private func rendered(related: [Note] = [], help: String? = nil) throws -> String {
    let finding = Finding(
      rule: "r", severity: .error, message: "m", place: Place(file: file, range: TextRange(0..<1)), related: related,
      help: help, fingerprint: 0xf)
    let report = Report(toolVersion: "1", summary: Summary(), findings: [finding])
    return try #require(ReportFormats.format(named: "text")).render(report, ReportStyle(quiet: true))
  }

  @Test("What a rule says of one place stands above its line, the gravest first; another place is told by itself")
  func onePlace() throws {
    let finding = { (rule: String, severity: Severity, message: String, place: Place, related: [Note]) in
      Finding(
        rule: rule, severity: severity, message: message, place: place, related: related,
        help: severity == .error ? "mend it" : "look", fingerprint: 0xf)
    }
    let (here, there) = (Place(file: file, range: TextRange(0..<1)), Place(file: file, range: TextRange(5..<6)))
    let report = Report(
      toolVersion: "1", summary: Summary(),
      findings: [
        finding("r", .info, "one", here, []), finding("r", .error, "two", here, []),
        finding("r", .info, "three", here, []), finding("r", .error, "four", here, [Note(place: there, message: "n")]),
        finding("s", .error, "five", here, []), finding("s", .error, "six", there, []),
      ])
    let text = try #require(ReportFormats.format(named: "text")).render(report, ReportStyle(quiet: true))
    #expect(
      text == """
        a.yaml:1:1: error: two  [r]
        a.yaml:1:1: info: one  [r]
        a.yaml:1:1: info: three  [r]
            1 | a: b
              | ^
              = help: mend it
              = help: look

        a.yaml:1:1: error: four  [r]
            1 | a: b
              | ^
            2 | c: d
              | - n
              = help: mend it

        a.yaml:1:1: error: five  [s]
            1 | a: b
              | ^
              = help: mend it

        a.yaml:2:1: error: six  [s]
            2 | c: d
              | ^
              = help: mend it

        """)
  }

  @Test("The path of a related place is named whenever the file changes")
  func otherFiles() throws {
    let text = try rendered(related: [
      Note(place: Place(file: other, range: TextRange(0..<1)), message: "one"),
      Note(place: Place(file: other, range: TextRange(3..<4)), message: "two"),
      Note(place: Place(file: file, range: TextRange(5..<6)), message: ""),
    ])
    #expect(
      text == """
        a.yaml:1:1: error: m  [r]
            1 | a: b
              | ^
              --> b.yaml:1:1
            1 | e: f
              | - one
            1 | e: f
              |    - two
              --> a.yaml:2:1
            2 | c: d
              | -

        """)
  }

  @Test("Help keeps its lines, of which ten are shown")
  func help() throws {
    #expect(try rendered(help: "one\r\ntwo\n\n").hasSuffix("      = help: one\n              two\n"))
    #expect(try rendered(help: "\n").hasSuffix("      | ^\n"))
    let long = try rendered(help: (1...12).map(String.init).joined(separator: "\n"))
    #expect(long.hasSuffix("              10\n              …\n"))
  }

  @Test("The frame is as wide as the numbers of its lines")
  func wideFrame() throws {
    let text = String(repeating: "\n", count: 123_455) + "a: b"
    let file = TextFile(path: "a.yaml", text: text)
    let note = Note(place: Place(file: file, range: TextRange(123_455..<123_456)), message: "here")
    #expect(
      try rendered(related: [note], help: "h") == """
        a.yaml:1:1: error: m  [r]
             1 | a: b
               | ^
               --> a.yaml:123456:1
        123456 | a: b
               | - here
               = help: h

        """)
  }
}

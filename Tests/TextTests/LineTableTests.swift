import Testing
import Text

@Suite struct LineTableTests {
  @Test(
    "A position counts lines by LF, CRLF and CR, and columns by code point",
    arguments: [
      ("a\nb", 2, 2, 1),
      ("a\r\nb", 3, 2, 1),
      ("a\rb", 2, 2, 1),
      ("é😀x", 6, 1, 3),
      ("", 0, 1, 1),
      ("ab", 99, 1, 3),
      ("a\n", 2, 2, 1),
    ])
  func position(text: String, offset: Int, line: Int, column: Int) {
    #expect(LineTable(Array(text.utf8)).position(at: offset) == TextPosition(line: line, column: column))
  }

  @Test("A line's range leaves out its line break", arguments: ["\n", "\r\n", "\r"])
  func range(lineBreak: String) {
    let file = TextFile(path: "a", text: "one\(lineBreak)two\(lineBreak)")
    #expect(file.text(in: file.lines.range(ofLine: 1)) == "one")
    #expect(file.text(in: file.lines.range(ofLine: 2)) == "two")
    #expect(file.text(in: file.lines.range(ofLine: 3)) == "")
  }
}

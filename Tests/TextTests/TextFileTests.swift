import Testing
import Text

@Suite struct TextFileTests {
  @Test("Every encoding gives the same text, and is remembered")
  func encodings() {
    let text = "é: 😀\n"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let cases: [([UInt8], TextFile.Encoding, Bool)] = [
      (Array(text.utf8), .utf8, false),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, true),
      ([0xFF, 0xFE] + little, .utf16LittleEndian, true),
      ([0xFE, 0xFF] + big, .utf16BigEndian, true),
    ]
    for (contents, encoding, mark) in cases {
      let file = TextFile(path: "a", contents: contents)
      #expect(file.bytes == Array(text.utf8))
      #expect(file.encoding == encoding)
      #expect(file.hasByteOrderMark == mark)
    }
  }

  @Test("UTF-16 without a byte order mark is told by its zero bytes")
  func withoutMark() {
    #expect(TextFile(path: "a", contents: [0x61, 0, 0x3A, 0]).encoding == .utf16LittleEndian)
    #expect(TextFile(path: "a", contents: [0, 0x61, 0, 0x3A]).encoding == .utf16BigEndian)
  }

  @Test("Bytes that are not UTF-8 are shown as U+FFFD, a range past the end as what there is")
  func invalid() {
    let file = TextFile(path: "a", contents: [0x61, 0xFF, 0x62])
    #expect(file.text(in: TextRange(0..<9)) == "a\u{FFFD}b")
  }
}

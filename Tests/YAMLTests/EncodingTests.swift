import Testing
import Text
import YAML

@Suite struct EncodingTests {
  private static let text = "é: 😀\r\nlist:\r\n  - 'ü''s'\r\n  - |\r\n    naïve\r\nend: {a: \"ä\\n\"}\r\n"

  @Test("The same nodes at the same places, however the file is encoded")
  func encodings() {
    let text = Self.text
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    let plain = NodeTree.reading(text)
    #expect(plain.problem == nil)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    for contents in [mark + Array(text.utf8), [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      let tree = NodeTree.reading(TextFile(path: "a", contents: contents))
      #expect(tree.all.map { tree[$0].range } == plain.all.map { plain[$0].range })
      #expect(tree.all.map(tree.text) == plain.all.map(plain.text))
    }
  }

  @Test("Every line break gives the same content", arguments: ["\n", "\r\n", "\r", "\u{85}"])
  func lineBreaks(lineBreak: String) {
    let text = "a: b\n  c\nd:\n  - 'e'\n  - >\n    f\n    g\n# h\ni: {j: k,\n  l: m}\n"
    let expected = NodeTree.reading(text)
    let tree = NodeTree.reading(text.replacing("\n", with: lineBreak))
    #expect(tree.problem == nil)
    #expect(tree.all.map(tree.text) == expected.all.map(expected.text))
    #expect(tree.comments().map { tree.file.text(in: $0.range) } == ["# h"])
  }

  @Test("Half a surrogate pair becomes a character that is still read")
  func halfPair() {
    let units: [UInt16] = Array("a: ".utf16) + [0xD83D] + Array("b\n".utf16)
    let tree = NodeTree.reading(
      TextFile(path: "a", contents: [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }))
    #expect(tree.problem == nil)
    #expect(tree.all.map(tree.text).last == "\u{FFFD}b")
  }
}

import Testing
import Text
import YAML

@Suite struct UnreadableTests {
  @Test(
    "Bytes that are no text are found at their place",
    arguments: [
      ("Latin 1", Array("a: caf".utf8) + [0xE9, 0x0A], 6, 7, SyntaxProblem.Kind.invalidEncoding, "E9"),
      ("Latin 1 before a bracket", Array("{a: caf".utf8) + [0xE9, 0x7D, 0x0A], 7, 8, .invalidEncoding, "E9"),
      ("Latin 1 behind UTF-8", Array("a: \u{E9}".utf8) + [0xE9, 0x62, 0x63], 5, 6, .invalidEncoding, "E9"),
      ("never in UTF-8 behind UTF-8", Array("a: \u{E9}".utf8) + [0xFF], 5, 6, .invalidEncoding, "FF"),
      ("stray continuation", [0x61, 0x80], 1, 2, .invalidEncoding, "80"),
      ("cut off at the end", Array("a: ".utf8) + [0xE2, 0x82], 3, 4, .invalidEncoding, "E2"),
      ("overlong", [0xC0, 0xAF], 0, 1, .invalidEncoding, "C0"),
      ("surrogate", [0xED, 0xA0, 0x80], 0, 1, .invalidEncoding, "ED"),
      ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80], 0, 1, .invalidEncoding, "F4"),
      ("never in UTF-8", [0x61, 0x3A, 0x20, 0xFF], 3, 4, .invalidEncoding, "FF"),
      ("NUL", Array("a: b".utf8) + [0, 0x63], 4, 5, .controlCharacter, "0000"),
      ("bell", [0x07], 0, 1, .controlCharacter, "0007"),
      ("escape", Array("é: \u{1B}".utf8), 4, 5, .controlCharacter, "001B"),
      ("delete", [0x61, 0x7F], 1, 2, .controlCharacter, "007F"),
      ("of Latin 1", Array("a: \u{93}".utf8), 3, 5, .controlCharacter, "0093"),
      ("no character", Array("a: \u{FFFF}".utf8), 3, 6, .controlCharacter, "FFFF"),
    ])
  func bytes(name: String, bytes: [UInt8], start: Int, end: Int, kind: SyntaxProblem.Kind, detail: String) {
    let long = Array("é: # 😀\n".utf8) + Array(repeating: 0x20, count: 70_000)
    for prefix in [[], long] {
      let problem = NodeTree.reading(TextFile(path: "a", contents: prefix + bytes)).problem
      #expect(problem?.kind == kind, "\(name)")
      #expect(problem?.range == TextRange(prefix.count + start..<prefix.count + end), "\(name)")
      #expect(problem?.detail == detail, "\(name)")
    }
  }

  @Test(
    "A byte order mark that moves its line is found",
    arguments: ["\u{FEFF}«\u{FEFF}»a: b\nc: d\n", "\u{FEFF}a: b\n«\u{FEFF}»c: d\n", "\u{FEFF}a:\n- b\n«\u{FEFF}»- c\n"])
  func byteOrderMark(marked: String) {
    let expected = MarkedText(marked)
    let problem = NodeTree.reading(expected.text).problem
    #expect(problem?.kind == .controlCharacter)
    // The first one is no part of the text.
    #expect(problem?.range == TextRange(start: expected.range.start - 3, end: expected.range.end - 3))
  }

  @Test(
    "What would cost too much is refused at once",
    .timeLimit(.minutes(5)),
    arguments: [
      ("brackets", String(repeating: "[", count: 100_000), SyntaxProblem.Kind.tooDeep, "256"),
      ("braces", String(repeating: "{a: ", count: 100_000), .tooDeep, "256"),
      ("dashes", String(repeating: "- ", count: 100_000), .tooDeep, "256"),
      ("complex keys", String(repeating: "? ", count: 100_000), .tooDeep, "256"),
      ("mappings", (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), .tooDeep, "256"),
      (
        "directives", (0..<100_000).map { "%TAG !a\($0)! b\n" }.joined() + "---\na\n", .other,
        "found too many or too long %TAG directives"
      ),
      (
        "long directive", "%TAG ! " + String(repeating: "x", count: 1_000_000) + "\n---\n!a b\n", .other,
        "found too many or too long %TAG directives"
      ),
    ])
  func costly(name: String, text: String, kind: SyntaxProblem.Kind, detail: String) {
    let tree = NodeTree.reading(text)
    #expect(tree.problem?.kind == kind, "\(name)")
    #expect(tree.problem?.detail == detail)
    #expect(tree.problem.map { Int($0.range.end) <= text.utf8.count } == true)
  }

  @Test("The limit of depth is exact")
  func depth() {
    let levels = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(NodeTree.reading(levels(256)).problem == nil)
    let problem = NodeTree.reading(levels(257)).problem
    #expect(problem?.kind == .tooDeep)
    #expect(problem?.range == TextRange(256..<257))
  }

  @Test("The limit of nodes is exact")
  func nodes() {
    #expect(NodeTree.reading("[a, b, c]", limits: ReadingLimits(nodes: 4)).problem == nil)
    let problem = NodeTree.reading("[a, b, c]", limits: ReadingLimits(nodes: 3)).problem
    #expect(problem?.kind == .tooMany)
    #expect(problem?.range == TextRange(7..<8))
    #expect(problem?.detail == "3")
  }

  @Test("The limit of a text's length is exact", arguments: ["«aaaa»", "\"«aaaa»\"", "|\n  «aaaa»", "? «aaaa»\n: b"])
  func length(marked: String) {
    let text = marked.replacing("«", with: "").replacing("»", with: "")
    #expect(NodeTree.reading(text, limits: ReadingLimits(scalar: 4)).problem == nil)
    #expect(NodeTree.reading(text, limits: ReadingLimits(scalar: 3)).problem?.kind == .tooLong)
  }

  @Test("A file larger than offsets are made for is refused unread")
  func size() {
    let contents = [UInt8](repeating: 0x20, count: TextFile.maximumSize + 1)
    #expect(NodeTree.reading(TextFile(path: "a", contents: contents)).problem?.kind == .tooLarge)
  }
}

import Testing
import Text
import YAML

@Suite struct YAMLWriterTests {
  /// What content is read as after it was written.
  private func reread(_ content: YAMLContent) throws -> YAMLContent {
    let text = try #require(YAMLWriter.text(content))
    let tree = NodeTree.reading(TextFile(path: "written.yaml", text: text))
    #expect(tree.problem == nil, "\(text)")
    return tree.content(of: try #require(tree.documents.first))
  }

  private static let hostile = [
    "", " ", "  two spaces first", "two spaces last  ", "a: b", "a:", ": a", "a #b", "# a", "- a", "-", "--", "---",
    "...", "? a", "?", "[a", "a]", "{a", "}", "a, b", "'", "''", "\"", "\\", "\\n", "a'b\"c", "!tag", "&anchor",
    "*alias", "|", ">", "%TAG", "@at", "`tick`", "no", "off", "yes", "true", "True", "null", "Null", "~", "1", "-1",
    "+1", "1.0", "1e3", ".5", ".inf", "-.inf", ".nan", "0x1F", "0o17", "1_000", "2025-01-23", "12:30", "<<", "=",
    "a\nb", "a\n", "\na", "\n", "a\n\nb", "a\r\nb", "\r", "\ta", "a\tb", "a\t", "\u{85}", "\u{2028}", "a\u{2029}b",
    "\u{FEFF}a", "a\u{FEFF}", "\u{A0}", "\u{200B}", "\u{202E}abc", "žluť", "膝の痛み", "👩🏽‍⚕️", "e\u{301}", "\u{7}bell",
    "\u{1B}[31m", "\u{0}nul", "\u{7F}", "\u{9F}", "\u{FFFD}", "\u{1F468}\u{200D}\u{1F469}",
    String(repeating: "word ", count: 100), String(repeating: "x", count: 5000), "a:b", "http://example.org/#x",
    "“quoted”", "sheet: 1\nsource: {id: a}", "a\n  b\n c", " a\nb", "a \n b",
  ]

  @Test("A text reads back as itself", arguments: hostile)
  func text(text: String) throws {
    #expect(try reread(.text(text)) == .text(text))
  }

  @Test("A text reads back as itself inside of lists and mappings", arguments: hostile)
  func nested(text: String) throws {
    let contents: [YAMLContent] = [
      .sequence([.text(text)]), .sequence([.text("a"), .text(text), .text("b")]),
      .mapping([YAMLContent.Entry("a", .text(text)), YAMLContent.Entry("b", .text("c"))]),
      .mapping([YAMLContent.Entry("a", .sequence([.text(text), .sequence([.text(text)])]))]),
      .sequence([.mapping((0..<6).map { YAMLContent.Entry("key \($0)", .text(text)) })]),
    ]
    for content in contents { #expect(try reread(content) == content) }
  }

  @Test("A text reads back as itself where it is a key", arguments: hostile)
  func key(text: String) throws {
    for value in [YAMLContent.text("a"), .sequence([.mapping([YAMLContent.Entry("b", .text("c"))])])] {
      let content = YAMLContent.mapping([YAMLContent.Entry(text, value), YAMLContent.Entry("other", .text("b"))])
      #expect(try reread(content) == content)
    }
  }

  @Test("A literal is no text", arguments: ["1", "-2", "0.5", "true", "false", "null"])
  func literal(text: String) throws {
    #expect(try reread(.sequence([.literal(text), .text(text)])) == .sequence([.literal(text), .text(text)]))
  }

  @Test func `nothing in a list or a mapping reads back as nothing`() throws {
    let content = YAMLContent.mapping([
      YAMLContent.Entry("list", .sequence([])), YAMLContent.Entry("mapping", .mapping([])),
      YAMLContent.Entry("nested", .sequence([.sequence([]), .mapping([])])),
    ])
    #expect(try reread(content) == content)
  }

  @Test func `levels of lists and mappings read back`() throws {
    var content = YAMLContent.text("deep")
    for level in 0..<14 {
      content =
        level.isMultiple(of: 2) ? .sequence([content, .text("x")]) : .mapping([YAMLContent.Entry("k", content)])
    }
    #expect(try reread(content) == content)
  }

  @Test func `what is written ends with one line break`() throws {
    for content in [YAMLContent.text("a"), .mapping([YAMLContent.Entry("a", .sequence([.text("b")]))])] {
      let text = try #require(YAMLWriter.text(content))
      #expect(text.hasSuffix("\n"))
      #expect(!text.hasSuffix("\n\n"))
    }
  }
}

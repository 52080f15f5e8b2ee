import Testing
import Text
import YAML

@Suite struct NodeRangeTests {
  @Test(
    "A scalar has the bytes that write it, and the content that they mean",
    arguments: [
      ("plain", "a: «Pain behind the knee»\n", Node.Style.plain, "Pain behind the knee"),
      ("plain before a comment", "a: «b»  # c\n", .plain, "b"),
      ("hash inside a word", "a: «b#c»\n", .plain, "b#c"),
      ("colon inside a word", "a: «http://x.org:80/y»\n", .plain, "http://x.org:80/y"),
      ("plain over lines", "a: «b\n  c»\nd: e\n", .plain, "b c"),
      ("plain over lines, as long as its text", "a:\n «b\n c»\n", .plain, "b c"),
      ("plain folded to its own length", "a: «b\nc»\n".replacing("\nc", with: "\n c"), .plain, "b c"),
      ("plain with an empty line", "a: «b\n\n  c»\n", .plain, "b\nc"),
      ("plain over CRLF", "a: «b\r\n  c»\r\nd: e\r\n", .plain, "b c"),
      ("plain at the end of the file", "a: «b»", .plain, "b"),
      ("single quotes", "a: «'b'»\n", .singleQuoted, "b"),
      ("doubled apostrophe", "a: «'Baker''s cyst'»\n", .singleQuoted, "Baker's cyst"),
      ("empty quotes", "a: «''»\n", .singleQuoted, ""),
      ("hash in quotes", "a: «'b # c'»\n", .singleQuoted, "b # c"),
      ("double quotes", "a: «\"b: c\"»\n", .doubleQuoted, "b: c"),
      ("escapes", #"a: «"\u00e9\t\"\\"»"# + "\n", .doubleQuoted, "é\t\"\\"),
      ("escape that makes it longer", #"a: «"\L\P"»"#, .doubleQuoted, "\u{2028}\u{2029}"),
      ("escaped NUL", #"a: «"\0"»"#, .doubleQuoted, "\0"),
      ("double quotes over lines", "a: «\"b\n  c\\\n  d\"»\n", .doubleQuoted, "b cd"),
      ("quoted and folded to its own length", "a: «'b\nc'»\n", .singleQuoted, "b c"),
      ("literal", "a: «|\n  b\n  c»\nd: e\n", .literal, "b\nc\n"),
      ("literal, stripped", "a: «|-\n  b»\n\n\nd: e\n", .literal, "b"),
      ("literal, kept", "a: «|+\n  b»\n\n\nd: e\n", .literal, "b\n\n\n"),
      ("literal with an indentation indicator", "a: «|2-\n    b»\n", .literal, "  b"),
      ("literal with a comment", "a: «| # why\n  b # not\n  # one»\n# end\n", .literal, "b # not\n# one\n"),
      ("literal at the end of the file", "a: «|\n  b»", .literal, "b"),
      ("literal with CRLF", "a: «|\r\n  b»\r\nd: e", .literal, "b\n"),
      ("folded", "a: «>\n  b\n  c\n\n  d»\n", .folded, "b c\nd\n"),
      ("folded, stripped and indented", "a: «>-1\n b»\n", .folded, "b"),
      ("empty literal", "a: «|»\nb: c\n", .literal, ""),
      ("empty literal with a comment", "a: «|-»  # none\nb: c\n", .literal, ""),
      ("literal of nothing but lines", "a: «|+»\n\n\nb: c\n", .literal, "\n\n"),
      ("after an anchor", "a: &x «b»\n", .plain, "b"),
      ("after a tag", "a: !!str «12»\n", .plain, "12"),
      ("after the tag of no tag", "a: ! «12»\n", .plain, "12"),
      ("after a verbatim tag", "a: !<tag:yaml.org,2002:str> «'b'»\n", .singleQuoted, "b"),
      ("after anchor, tag and comment", "a: &x !!str # c\n  «b»\n", .plain, "b"),
      ("after tag and anchor", "a: !!str &x «b»\n", .plain, "b"),
      ("a literal after an anchor", "a: &x «|\n  b»\n", .literal, "b\n"),
      ("key with an anchor", "&x «a»: b\n", .plain, "a"),
      ("non-ASCII before", "é😀: «b»\n", .plain, "b"),
      ("non-ASCII inside", "a: «naïve 😀 text»\n", .plain, "naïve 😀 text"),
      ("non-ASCII in quotes", "é: «\"ü\\u00e4😀\"»\n", .doubleQuoted, "üä😀"),
      ("line separator", "a: «b\u{2028} c»\nd: e\n", .plain, "b\u{2028}c"),
      ("next line", "a: b\u{85}d: «e»\u{85}", .plain, "e"),
      ("paragraph separator after a literal", "a: «|\n  b»\u{2029}\u{2029}d: e\n", .literal, "b\u{2029}"),
      ("carriage returns alone", "a: b\rd: «e»\r", .plain, "e"),
    ])
  func scalar(name: String, marked: String, style: Node.Style, content: String) throws {
    let expected = MarkedText(marked)
    let tree = NodeTree.reading(expected.text)
    #expect(tree.problem == nil)
    let id = try #require(tree.all.first { tree[$0].range == expected.range && tree[$0].kind == .scalar }, "\(name)")
    #expect(tree[id].style == style)
    #expect(Array(tree.text(of: id).unicodeScalars) == Array(content.unicodeScalars))
  }

  @Test(
    "An empty scalar has an empty range right after what it belongs to",
    arguments: [
      ("before the next key", "a:«»\nb: c\n"),
      ("at the end", "a:«»"),
      ("before a comment", "a:«»  # c\n\nb: c\n"),
      ("item", "-«»\n- b\n"),
      ("item before a comment", "- a\n-«» # c\n- b\n"),
      ("in a flow mapping", "a: {b:«»   , c: d}\n"),
      ("in a flow mapping, at its end", "a: {b:«»   }\n"),
      ("flow key without colon", "a: {b«» , c: d}\n"),
      ("single pair", "a: [b:«» , c]\n"),
      ("complex key without value", "? a«»\n? b\n: c\n"),
      ("complex key without value, before a comment", "? a«» # c\n# d\n? b\n: c\n"),
      ("after an anchor", "a: &x«»\nb: c\n"),
      ("after the tag of no tag", "a: !«»\nb: c\n"),
      ("after an anchor and a tag", "a: &x !!str«»  # c\nb: c\n"),
      ("after an anchor in brackets", "a: [&x«» , b]\n"),
      ("document", "---«» # c\n\n---\nb\n"),
      ("document after a directive", "%YAML 1.2\n---«»\n"),
      ("document after another", "a\n---«»\n...\n"),
    ] as [(String, String)])
  func empty(name: String, marked: String) throws {
    let expected = MarkedText(marked)
    let tree = NodeTree.reading(expected.text)
    #expect(tree.problem == nil)
    let empties = tree.all.filter { tree[$0].range.isEmpty }
    #expect(empties.contains { tree[$0].range == expected.range }, "\(name): \(empties.map { tree[$0].range })")
  }

  @Test(
    "A collection goes from its first byte to the end of its last child, or its bracket",
    arguments: [
      ("block mapping", "a:\n  «b: c\n  d: e»\n\n# f\ng: h\n", Node.Kind.mapping),
      ("block sequence", "a:\n  «- b\n  - c»   # d\ne: f\n", .sequence),
      ("sequence at its key's column", "a:\n«- b\n- c»\nd: e\n", .sequence),
      ("flow sequence", "a: «[b, c ]»\n", .sequence),
      ("flow sequence over lines", "a: «[\n  b, # c ]\n  d,\n]» # e\n", .sequence),
      ("empty flow mapping", "a: «{ }»\n", .mapping),
      ("single pair", "a: [«b: c» , d]\n", .mapping),
      ("single pair of a flow mapping", "a: [«b: {c: d}» ]\n", .mapping),
      ("single pair with a flow mapping as key", "a: [«{b: c}: d»]\n", .mapping),
      ("explicit single pair", "a: [«? b : c» , d]\n", .mapping),
      ("complex key", "? «[a, b]»\n: c\n", .sequence),
      ("mapping that ends with an empty value", "«a: b\nc:»   \n", .mapping),
      ("mapping that ends with an alias", "«a: &x b\nc: *x»   \n", .mapping),
      ("mapping that ends with a literal", "- «a: |\n    b»\n\n- c\n", .mapping),
      ("mapping after an anchor", "a: &x\n  «b: c»\n", .mapping),
      ("mapping after anchor, tag and comment", "a: !!map &x # c\n  «b: c»\n", .mapping),
      ("mapping whose first key has an anchor", "a:\n  «&x b: c»\n", .mapping),
      ("mapping with an anchor whose first key has one", "a: &y\n  «&x b: c»\n", .mapping),
      ("flow sequence after an anchor", "a: &x «[b]»\n", .sequence),
      ("sequence in a sequence", "- «- a\n  - b»\n- c\n", .sequence),
      ("mapping with complex key", "«? a\n: b»\n", .mapping),
      ("non-ASCII", "é: «{ü: 😀}»\n", .mapping),
    ])
  func collection(name: String, marked: String, kind: Node.Kind) {
    let expected = MarkedText(marked)
    let tree = NodeTree.reading(expected.text)
    #expect(tree.problem == nil)
    let found = tree.all.filter { tree[$0].kind == kind }
    #expect(found.contains { tree[$0].range == expected.range }, "\(name): \(found.map { tree.written($0) })")
  }
}

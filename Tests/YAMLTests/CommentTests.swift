import Testing
import Text
import YAML

@Suite struct CommentTests {
  @Test(
    "Comments are found wherever YAML has them, and nowhere else",
    arguments: [
      ("lines", "# a\nb: c # d\n  # e\n", ["# a", "# d", "# e"]),
      ("last line", "a: b # c", ["# c"]), ("CRLF", "a: b # c\r\n# d\r\n", ["# c", "# d"]),
      ("inside words", "a#b: c#d\n", []), ("inside quotes", "a: 'b # c'\nd: \"e # f\"\n", []),
      ("in quotes over lines", "a: 'b\n  # c'\n", []), ("after quotes", "a: 'b' # c\n", ["# c"]),
      ("inside a literal", "a: |\n  # b\n  c\n# d\n", ["# d"]),
      ("after a literal's indicator", "a: |- # b\n  # c\n", ["# b"]),
      ("after an empty literal's indicator", "a: | # b\n# c\nd: e\n", ["# b", "# c"]),
      ("after a literal as key", "? | # a\n# b\n? c\n", ["# a", "# b"]),
      ("in brackets", "a: [b, # c\n  d # e\n  ] # f\n", ["# c", "# e", "# f"]),
      ("directly after a comma", "a: [b,# c\n d]\n", ["# c"]),
      ("after a key", "a: # b\n  c: d\n", ["# b"]), ("after a dash", "- # a\n  b\n", ["# a"]),
      ("after an anchor", "a: &x # b\n  c\n", ["# b"]), ("after a tag", "a: !!map # b\n  c: d\n", ["# b"]),
      ("after markers", "%YAML 1.2 # a\n--- # b\nc\n... # d\n", ["# a", "# b", "# d"]),
      ("between items", "- a\n# b\n\n# c\n- d\n", ["# b", "# c"]), ("after an alias", "a: &x b\nc: *x # d\n", ["# d"]),
      ("non-ASCII", "é: ü # ä\n", ["# ä"]), ("two hashes", "## a # b\n", ["## a # b"]),
      ("empty", "a: b #\n", ["#"]), ("after a problem", "a: [b\nc: d\n# e\nf#g: h # i\n", ["# e", "# i"]),
      ("in the file of a problem", "# a\nb: 'c'd # e\n", ["# a", "# e"]),
    ])
  func found(name: String, text: String, comments: [String]) {
    let tree = NodeTree.reading(text)
    #expect(tree.comments().map { tree.file.text(in: $0.range) } == comments, "\(name)")
  }
}

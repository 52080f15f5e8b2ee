import Testing
import Text
import YAML

@Suite struct DocumentTests {
  @Test(
    "Every document has its root",
    arguments: [
      ("nothing", "", [""]), ("a comment", "# a\n", [""]), ("blank lines", "\n \n", [""]),
      ("no marker", "a\n", ["a"]), ("a marker", "---\na\n", ["a"]), ("on the marker's line", "--- a\n", ["a"]),
      ("several", "--- a\n--- b\n...\n---\nc\n", ["a", "b", "c"]), ("empty ones", "---\n---\n", ["", ""]),
      ("directives", "%YAML 1.2\n%TAG !e! tag:e,2000:\n---\n!e!x a\n...\n%YAML 1.1\n---\nb\n", ["a", "b"]),
      ("end markers", "a\n...\n...\n", ["a"]),
    ])
  func roots(name: String, text: String, roots: [String]) {
    let tree = NodeTree.reading(text)
    #expect(tree.problem == nil)
    #expect(tree.documents.map(tree.written) == roots, "\(name)")
  }

  @Test("Documents before a problem are kept, the one that it cuts off is not")
  func cutOff() {
    let tree = NodeTree.reading("a: b\n---\nc: d\ne: [f\n")
    #expect(tree.documents.map(tree.written) == ["a: b"])
    #expect(tree.problem?.kind == .unclosedBracket)
    #expect(tree.count > 3)
  }

  @Test(
    "A tag is kept as libyaml resolves it",
    arguments: [
      ("a: !!str b", "tag:yaml.org,2002:str"), ("a: !x b", "!x"), ("a: ! b", "!"), ("a: !<t:x> b", "t:x"),
      ("a: !x [b]", "!x"), ("a: !x\n  b: c", "!x"), ("a: b", nil), ("%TAG ! t:\n---\na: !x b", "t:x"),
    ] as [(String, String?)])
  func tag(text: String, tag: String?) throws {
    let tree = NodeTree.reading(text)
    #expect(tree.tag(of: try #require(tree.value("a"))) == tag)
  }
}

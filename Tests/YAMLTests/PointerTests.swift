import Testing
import Text
import YAML

@Suite struct PointerTests {
  @Test(
    "A node has the pointer of the place where it is written",
    arguments: [
      ("root", "«a: b»", ""), ("value", "a: «b»", "/a"), ("key", "«a»: b", "/a"),
      ("nested", "a:\n  - b\n  - c: «d»", "/a/1/c"), ("key of a nested mapping", "a: {b: {«c»: d}}", "/a/b/c"),
      ("collection", "a: «[b]»", "/a"), ("slash and tilde", "a/b: {c~d: «e»}", "/a~1b/c~0d"),
      ("tilde before one", "~1: «a»", "/~01"), ("empty key", "'': {'': «a»}", "//"),
      ("quoted key", "'a b': «c»", "/a b"), ("alias", "a: &x b\nc: «*x»", "/c"),
      ("key that is an alias", "a: &x b\n«*x» : c", "/b"), ("merged", "a: &x {b: c}\nd: {<<: «*x»}", "/d/<<"),
      ("non-ASCII", "é: [«ü»]", "/é/0"), ("in a complex key", "? [a, «b»]\n: c", "/"),
    ])
  func pointer(name: String, marked: String, pointer: String) throws {
    let expected = MarkedText(marked)
    let tree = NodeTree.reading(expected.text)
    let id = try #require(tree.all.last { tree[$0].range == expected.range }, "\(name)")
    #expect(tree.pointer(to: id, from: tree.documents[0]) == pointer)
  }

  @Test("The second document has pointers of its own")
  func secondDocument() {
    let tree = NodeTree.reading("a: b\n---\nc: d\n")
    let value = Array(tree.children(of: tree.documents[1]))[1]
    #expect(tree.pointer(to: value, from: tree.documents[1]) == "/c")
  }

  @Test("A pointer ends before a key that is too long for any line")
  func longKey() {
    for (length, isNamed) in [(4096, true), (4097, false)] {
      let key = String(repeating: "k", count: length)
      let tree = NodeTree.reading("a:\n  ? \(key)\n  : [b]\n")
      let item = tree.all.last ?? tree.documents[0]
      #expect(tree.pointer(to: item, from: tree.documents[0]) == (isNamed ? "/a/\(key)/0" : "/a"))
    }
  }

  @Test("Every one of many keys has its pointer in the same time", .timeLimit(.minutes(5)))
  func manyKeys() {
    let tree = NodeTree.reading((0..<60_000).map { "k\($0): v\n" }.joined())
    for (index, key) in tree.children(of: tree.documents[0]).enumerated() where index.isMultiple(of: 2) {
      guard tree.pointer(to: key, from: tree.documents[0]) == "/k\(index / 2)" else {
        Issue.record("key \(index / 2)")
        break
      }
    }
  }

  @Test("A token with a combining mark after its slash is escaped all the same")
  func combining() {
    #expect("a/\u{301}~\u{301}".pointerToken == "a~1\u{301}~0\u{301}")
  }
}

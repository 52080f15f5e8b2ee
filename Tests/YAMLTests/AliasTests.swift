import Testing
import Text
import YAML

@Suite struct AliasTests {
  @Test("An alias is a node with a range of its own that stands for its target")
  func target() throws {
    let tree = NodeTree.reading("a: &x {b: c}\nd: *x\ne: *x\n")
    let (first, second) = (try #require(tree.value("a")), try #require(tree.value("d")))
    #expect(tree[second].kind == .alias)
    #expect(tree.written(second) == "*x")
    #expect(tree.resolved(second) == first)
    #expect(tree.entries(of: second).map { tree.text(of: $0.key) } == ["b"])
    #expect(Array(tree.children(of: second)).isEmpty)
  }

  @Test("An alias of a scalar has its text, its hash and its meaning")
  func scalar() throws {
    let tree = NodeTree.reading("a: &x 'b'\nc: *x\nd: &n ~\ne: *n\nf: b\n")
    let (target, alias) = (try #require(tree.value("a")), try #require(tree.value("c")))
    #expect(tree.text(of: alias) == "b")
    #expect(tree[alias].contentHash == tree[target].contentHash)
    #expect(tree.haveSameContent(alias, try #require(tree.value("f"))))
    #expect(tree.isNull(try #require(tree.value("e"))))
  }

  @Test("An alias means the last anchor of its name before it")
  func redefined() throws {
    let tree = NodeTree.reading("a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: &x [&x 3, *x]\n")
    #expect(tree.problem == nil)
    #expect(tree.text(of: try #require(tree.value("b"))) == "1")
    #expect(tree.text(of: try #require(tree.value("d"))) == "2")
    let items = Array(tree.children(of: try #require(tree.value("e"))))
    #expect(tree.text(of: items[1]) == "3")
  }

  @Test(
    "An alias that leads nowhere is a problem, at the alias",
    arguments: [
      ("no anchor", "a: «*x»\n", SyntaxProblem.Kind.aliasWithoutAnchor, "x"),
      ("anchor later", "a: «*x»\nb: &x c\n", .aliasWithoutAnchor, "x"),
      ("anchor in another document", "a: &x b\n---\nc: «*x»\n", .aliasWithoutAnchor, "x"),
      ("inside itself", "a: &x [b, «*x»]\n", .aliasInsideItself, "x"),
      ("deep inside itself", "a: &x\n  b:\n    - c: «*x»\n", .aliasInsideItself, "x"),
      ("merged into itself", "a: &x\n  <<: «*x»\n", .aliasInsideItself, "x"),
    ])
  func nowhere(name: String, marked: String, kind: SyntaxProblem.Kind, detail: String) {
    let expected = MarkedText(marked)
    let problem = NodeTree.reading(expected.text).problem
    #expect(problem?.kind == kind, "\(name)")
    #expect(problem?.range == expected.range)
    #expect(problem?.detail == detail)
  }

  @Test("A thousand million laughs are sixty nodes", .timeLimit(.minutes(5)))
  func laughs() {
    var text = "a0: &a0 [lol, lol]\n"
    for level in 1...30 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let tree = NodeTree.reading(text)
    #expect(tree.problem == nil)
    #expect(tree.count < 200)
  }

  @Test("Content that aliases multiply is taken up to about the size of its file")
  func content() throws {
    let levels = (1...12).map {
      "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ", "))]\n"
    }
    let tree = NodeTree.reading("a0: &a0 [x, y]\n" + levels.joined())
    func count(_ content: YAMLContent) -> Int {
      switch content {
      case .sequence(let items): items.reduce(1) { $0 + count($1) }
      case .mapping(let entries): entries.reduce(1) { $0 + count($1.value) }
      case .text, .literal: 1
      }
    }
    #expect(count(tree.content(of: try #require(tree.value("a12")))) <= tree.count + 1_000)
    #expect(count(tree.content(of: try #require(tree.value("a1")))) == 28)
  }
}

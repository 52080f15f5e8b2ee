import Testing
import Text
import YAML

@Suite struct MergeTests {
  /// `key=value` of every entry of the root's last value, or of the root if that is no mapping.
  private func entries(_ text: String) -> [String] {
    let tree = NodeTree.reading(text)
    #expect(tree.problem == nil)
    guard let root = tree.documents.first, let last = tree.entries(of: root).last?.value else { return [] }
    let mapping = tree[tree.resolved(last)].kind == .mapping ? last : root
    return tree.entries(of: mapping).map { "\(tree.text(of: $0.key))=\(tree.text(of: $0.value))" }
  }

  private static let anchors = "x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz: &z {<<: *x, d: 5, a: 6}\n"

  @Test(
    "Merged entries come after a mapping's own, each key once",
    arguments: [
      ("no merge", "m: {a: 1, b: 2}", ["a=1", "b=2"]),
      ("a key that stands twice", "m: {a: 1, b: 2, a: 3}", ["a=1", "b=2"]),
      ("an alias", "m: {c: 0, <<: *x}", ["c=0", "a=1", "b=2"]),
      ("overridden, before", "m: {a: 0, <<: *x}", ["a=0", "b=2"]),
      ("overridden, after", "m: {<<: *x, a: 0}", ["a=0", "b=2"]),
      ("a list: the first counts", "m: {<<: [*y, *x]}", ["b=3", "c=4", "a=1"]),
      ("an alias of a list", "l: &l [*x, *y]\nm: {<<: *l}", ["a=1", "b=2", "c=4"]),
      ("nested", "m: {<<: *z}", ["d=5", "a=6", "b=2"]),
      ("nested before the next of a list", "m: {<<: [*z, *y]}", ["d=5", "a=6", "b=2", "c=4"]),
      ("twice", "m: {<<: *x, <<: *y}", ["a=1", "b=2", "c=4"]),
      ("written in place", "m: {<<: {e: 7}, f: 8}", ["f=8", "e=7"]),
      ("a scalar brings nothing", "m: {<<: x, a: 1}", ["a=1"]),
      ("a list of scalars brings nothing", "m: {<<: [x, *x]}", ["a=1", "b=2"]),
      ("an empty one brings nothing", "m: {<<: , a: 1}", ["a=1"]),
      ("quoted is a key like others", "m: {'<<': 1}", ["<<=1"]),
      ("as a value it is a text", "m: {a: <<}", ["a=<<"]),
      ("tagged as a text it is a key", "m: {!!str <<: 1}", ["<<=1"]),
      ("an alias as key", "k: &k a\nm: {*k : 0, <<: *x}", ["a=0", "b=2"]),
    ])
  func merged(name: String, text: String, expected: [String]) {
    #expect(entries(Self.anchors + text + "\n") == expected, "\(name)")
  }

  @Test("Keys that differ only in how Unicode composes them are two")
  func composition() {
    #expect(entries("m: {\"\\u00e9\": 1, \"e\\u0301\": 2}\n").count == 2)
  }

  @Test("Collections as keys are neither the same nor lost")
  func complexKeys() {
    let tree = NodeTree.reading("? [a]\n: 1\n? [a]\n: 2\n? {b: c}\n: 3\n")
    #expect(tree.entries(of: tree.documents[0]).count == 3)
  }

  @Test("Of however many keys, none is left out")
  func veryMany() {
    let tree = NodeTree.reading((0..<120_000).map { "k\($0): 1\n" }.joined())
    #expect(tree.entries(of: tree.documents[0]).count == 120_000)
  }

  @Test("Many keys: each once, in order")
  func many() {
    let keys = (0..<5000).map { "k\($0 % 2500)" }
    let tree = NodeTree.reading("{" + keys.map { "\($0): 1" }.joined(separator: ", ") + "}")
    let found = tree.entries(of: tree.documents[0]).map { tree.text(of: $0.key) }
    #expect(found == Array(keys[..<2500]))
  }

  @Test("Merges that double at every level cost as much as one each", .timeLimit(.minutes(5)))
  func doubling() {
    var text = "a0: &a0 {k0: v}\n"
    for level in 1...60 { text += "a\(level): &a\(level) {<<: [*a\(level - 1), *a\(level - 1)], k\(level): v}\n" }
    let tree = NodeTree.reading(text)
    #expect(tree.problem == nil)
    #expect(tree.entries(of: tree.value("a60") ?? tree.documents[0]).count == 61)
  }

  @Test("A chain of merges that would cost its square is refused", .timeLimit(.minutes(5)))
  func chain() {
    var text = "a0: &a0 {k0: v}\n"
    for level in 1...20_000 { text += "a\(level): &a\(level) {<<: *a\(level - 1), k\(level): v}\n" }
    let problem = NodeTree.reading(text).problem
    #expect(problem?.kind == .aliasExpansion)
    #expect(problem.map { TextFile(path: "a", text: text).text(in: $0.range) } == "<<")
  }
}

import Testing
import Text
import YAML

@Suite struct SamenessTests {
  @Test(
    "Values that are written alike are the same, wherever they stand and whatever is remarked",
    arguments: [
      ("the same text", "a: {b: [c, d]}", "a: {b: [c, d]}", true),
      ("further down", "a: {b: c}", "# remark\n\na:   {b:   c}  # remark", true),
      ("a mapping over lines", "a:\n  b: c\n  d: e", "a:\n    b: c\n    d: e", true),
      ("another value", "a: {b: c}", "a: {b: d}", false),
      ("another key", "a: {b: c}", "a: {c: b}", false),
      ("another order", "a: [b, c]", "a: [c, b]", false),
      ("a value more", "a: [b]", "a: [b, c]", false),
      ("a value less", "a: [b, c]", "a: [b]", false),
      ("one level deeper", "a: [b, c]", "a: [[b, c]]", false),
      ("other brackets", "a: [[b], c]", "a: [[b, c]]", false),
      ("nothing and a text", "a: ~", "a: \"~\"", false),
      ("a block and brackets", "a: [b]", "a:\n- b", false),
      ("aliases may lead elsewhere", "x: &x 1\na: [*x]", "x: &x 1\na: [*x]", false),
      ("tags may mean something else", "a: !!str 1", "a: !!str 1", false),
    ])
  func sameness(name: String, one: String, other: String, isSame: Bool) throws {
    let (first, second) = (NodeTree.reading(one), NodeTree.reading(other))
    let (left, right) = (try #require(first.value("a")), try #require(second.value("a")))
    #expect(first.isSame(left, as: right, in: second) == isSame, "\(name)")
    #expect(second.isSame(right, as: left, in: first) == isSame, "\(name)")
  }
}

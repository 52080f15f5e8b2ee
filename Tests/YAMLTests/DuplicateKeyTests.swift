import Testing
import Text
import YAML

@Suite struct DuplicateKeyTests {
  /// The text with marks round every key that stands a second time, with the offset of the first.
  private func duplicates(_ text: String) -> [String] {
    let tree = NodeTree.reading(text)
    #expect(tree.problem == nil)
    return tree.documents.flatMap(tree.duplicateKeys).map {
      "\(tree[$0.first].range.start):\(MarkedText.marking(tree[$0.second].range, in: tree.file.bytes))"
    }
  }

  @Test(
    "A key that stands a second time is found, with the first",
    arguments: [
      ("none", "a: 1\nb: 2\n", []),
      ("two", "a: 1\na: 2\n", ["0:a: 1\n«a»: 2\n"]),
      ("three", "{a: 1, a: 2, a: 3}", ["1:{a: 1, «a»: 2, a: 3}", "1:{a: 1, a: 2, «a»: 3}"]),
      ("quoted and plain", "a: 1\n'a': 2\n", ["0:a: 1\n«'a'»: 2\n"]),
      ("escaped", "a: 1\n\"\\x61\": 2\n", ["0:a: 1\n«\"\\x61\"»: 2\n"]),
      ("through an alias", "a: &k b\nb: 1\n*k : 2\n", ["8:a: &k b\nb: 1\n«*k» : 2\n"]),
      ("in a flow mapping in a list", "- [{b: 1, b: 2}]\n", ["4:- [{b: 1, «b»: 2}]\n"]),
      ("another mapping's", "a: {b: 1}\nb: 2\nc: {b: 3}\n", []),
      ("empty ones", "? \n: 1\n'': 2", ["1:? \n: 1\n«''»: 2"]),
      ("merged ones", "a: &x {b: 1}\nc: {<<: *x, b: 2}\n", []),
      ("collections", "? [a]\n: 1\n? [a]\n: 2\n", []),
      ("composed otherwise", "é: 1\ne\u{301}: 2\n", []),
      ("in the second document", "a: 1\n---\na: 1\na: 2\n", ["9:a: 1\n---\na: 1\n«a»: 2\n"]),
    ])
  func found(name: String, text: String, expected: [String]) {
    #expect(duplicates(text) == expected, "\(name)")
  }

  @Test("Sixty thousand keys", .timeLimit(.minutes(5)))
  func many() {
    let text = (0..<60_000).map { "key-\($0 == 59_999 ? 7 : $0): v\n" }.joined()
    let tree = NodeTree.reading(text)
    let found = tree.duplicateKeys(in: tree.documents[0])
    #expect(found.count == 1)
    #expect(found.first.map { tree.text(of: $0.first) } == "key-7")
  }
}

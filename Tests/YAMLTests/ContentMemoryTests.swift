import Synchronization
import Testing
import Text
import YAML

@Suite struct ContentMemoryTests {
  private static let tree = NodeTree.reading("a: one\nb: 'one'\nc: two\nd: &x one\ne: *x\n")

  /// How often an answer had to be found, for each of some keys in turn.
  private func searches(
    _ keys: [String], question: (String) -> UInt64 = { _ in 0 },
    isRight: (String) -> Bool = { _ in true }
  ) throws -> Int {
    let memory = ContentMemory<String>()
    var searches = 0
    for key in keys {
      let node = Self.tree.resolved(try #require(Self.tree.value(key)))
      let answer = memory.answer(for: node, in: Self.tree, question: question(key), isRight: isRight) {
        searches += 1
        return Self.tree.text(of: node)
      }
      #expect(answer == Self.tree.text(of: node))
    }
    return searches
  }

  @Test func `the same content is looked into once, however it is quoted`() throws {
    #expect(try searches(["a", "b", "e", "a"]) == 1)
    #expect(try searches(["a", "c", "a", "c"]) == 2)
  }

  @Test func `another question has another answer`() throws {
    #expect(try searches(["a", "b", "a"], question: { $0 == "b" ? 1 : 0 }) == 2)
  }

  @Test func `an answer that does not fit is found anew`() throws {
    #expect(try searches(["a", "a"], isRight: { _ in false }) == 2)
  }

  @Test func `what is forgotten is found again`() {
    let tree = NodeTree.reading((0..<200).map { "- word \($0)\n" }.joined())
    let items = tree.documents.flatMap { tree.children(of: $0) }
    let searches = { (capacity: Int) in
      let memory = ContentMemory<String>(capacity: capacity)
      var searches = 0
      for item in items + items {
        let answer = memory.answer(for: item, in: tree) {
          searches += 1
          return tree.text(of: item)
        }
        #expect(answer == tree.text(of: item))
      }
      return searches
    }
    #expect(searches(50_000) == items.count)
    #expect(searches(16) == 2 * items.count)
  }
}

import Testing

@testable import Claims

/// A forest is a tree that grows when it is asked: both find the same.
@Suite struct PhraseForestTests {
  private static let phrases: [(String, Int)] = [
    ("see doctor\nsee <doctor>\n<doctor>\n\nsee", 1), ("see doctor now\n<doctor> soon", 2), ("go\nsee doctor", 3),
  ]
  private let forest = PhraseForest(Self.phrases.map { (phrases: $0.0, meaning: $0.1) })
  private let tree = Self.phrases.reduce(into: PhraseTree<Int>()) { tree, entry in
    for phrase in entry.0.split(separator: "\n") { tree.add(phrase.split(separator: " ").map(String.init), entry.1) }
  }

  @Test(
    "A forest finds what a tree of the same phrases finds",
    arguments: [
      "see doctor now", "see doctor", "see", "doctor soon", "see nurse soon", "nurse", "_ see _ doctor now", "_", "",
      "go see", "unknown see",
    ])
  func sameMatches(text: String) {
    let words = text.split(separator: " ").map { $0 == "_" ? nil : String($0) }
    let ends = { (list: String, position: Int) -> [Int] in
      guard list == "<doctor>", position < words.count else { return [] }
      return words[position] == "doctor" || words[position] == "nurse" ? [position + 1] : []
    }
    for start in 0...words.count {
      // A second search finds the trees that the first one grew.
      for _ in 0..<2 {
        let found = forest.matches(in: words, from: start, ends: ends).map { "\($0.meanings) \($0.end)" }
        #expect(found == tree.matches(in: words, from: start, ends: ends).map { "\($0.meanings) \($0.end)" })
      }
    }
  }

  @Test func `a phrase without words is never found`() {
    #expect(PhraseForest([("\n\n", 1)]).matches(in: ["a"], from: 0).isEmpty)
  }
}

import BundledRules
import Testing

@testable import Claims

/// Words in an order that nobody writes are read as well: reading ends, and gives the same twice.
@Suite struct AnyWordsTests {
  private static let others = [
    "the", "a", "fever", "pain", "knee", "arm", "and", "or", "but", "no", "not", "from", "to", "of", "with", "102.2F",
    "39C",
    "38", "1", "000", "7", "half", "hour", "day", "foot", "°", "fahrenheit", "celsius", "degrees", "too", "so", "that",
    "hard", "has", "have", "quondam",
  ]

  @Test(arguments: 0..<8)
  func `any words are read`(seed: UInt64) {
    let lists = BundledRules.vocabulary.lexicon.words
    let grammar = lists.phrasing.values.flatMap(\.self) + lists.turns.values.flatMap(\.self)
    let words = Set(grammar.flatMap { $0.split(separator: " ").map(String.init) }).sorted()
    var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func next(below count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    for _ in 0..<400 {
      let term = (0..<(1 + next(below: 9))).map { _ in
        next(below: 2) == 0 ? words[next(below: words.count)] : Self.others[next(below: Self.others.count)]
      }
      let plain = PlainWording.of(
        Phrase.words(of: term.joined(separator: " ")), lexicon: BundledRules.vocabulary.lexicon)
      #expect(plain.count <= 2 * term.count * 5)
      let reading = BundledRules.vocabulary.term(term.joined(separator: " "), kinds: [.sign, .treatment, .factor])
      #expect(reading.form.parts.allSatisfy { !$0.tokens.isEmpty }, "\(term)")
    }
  }
}

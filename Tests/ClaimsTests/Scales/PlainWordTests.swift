import BundledRules
import Testing

@testable import Claims

@Suite struct PlainWordTests {
  @Test func `plain words are the tokens of their phrase, for every phrase of our scales`() throws {
    var lists: [String] = []
    for scale in BundledRules.scales {
      lists += scale.facets.flatMap(\.steps).map(\.phrases)
      lists += scale.wordings.map(\.phrases)
      lists += scale.lists.values
    }
    let phrases = lists.flatMap { $0.split(separator: "\n") }.map(String.init)
    var plain = 0
    for phrase in phrases {
      guard let words = WordTokenizer.plainWords(of: phrase) else { continue }
      plain += 1
      #expect(words == (try WordTokenizer.tokens(of: phrase).get().map(\.text)), "\(phrase)")
    }
    #expect(plain > 500)
  }

  @Test(
    "What is more than words has no plain words",
    arguments: ["it's", "well-known", "A doctor", "2 weeks", "you cannot", "don't", "café", "within <place>"])
  func others(phrase: String) {
    #expect(WordTokenizer.plainWords(of: phrase) == nil)
  }
}

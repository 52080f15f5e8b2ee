import BundledRules
import Testing

@testable import Claims

/// Terms that are looked for find all that an index of the others would give for them.
@Suite struct TermSearchTests {
  private static let vocabulary = BundledRules.vocabulary
  private static let terms = [
    "ice", "icing the ankle", "heat", "painkiller", "ibuprofen", "NSAIDs", "surgery", "keyhole surgery", "rest",
    "alcohol and caffeine", "caffeine", "zorbing", "zorbing in the dark", "dark zorbing balls", "bacterial infection",
    "viral infection", "antibiotics", "running", "swimming", "exercise",
  ].map { vocabulary.term($0, kinds: [.treatment, .activity, .condition]) }

  @Test(arguments: terms.indices)
  func `whatever an index finds is found`(number: Int) {
    let sought = Self.terms[number]
    let index = TermIndex(Self.terms, Self.vocabulary)
    let search = TermSearch([sought], Self.vocabulary)
    for near in index.near(sought) where Self.terms[near].normalForm != sought.normalForm {
      #expect(!search.searching(Self.terms[near]).isEmpty, "\(sought.text) does not find \(Self.terms[near].text)")
    }
  }

  @Test(arguments: [
    ("a kind of what is looked for", "NSAIDs", "ibuprofen", true),
    ("what it is a kind of", "ibuprofen", "NSAIDs", false),
    ("something that it excludes", "bacterial infection", "viral infection", true),
    ("words that it has, and more", "zorbing", "zorbing in the dark", true),
    ("none of its words", "zorbing", "chess boxing", false),
  ])
  func found(name: String, sought: String, other: String, isFound: Bool) {
    let kinds: [ConceptKind] = [.treatment, .activity, .condition]
    let search = TermSearch([Self.vocabulary.term(sought, kinds: kinds)], Self.vocabulary)
    #expect(search.searching(Self.vocabulary.term(other, kinds: kinds)).isEmpty == !isFound)
  }
}

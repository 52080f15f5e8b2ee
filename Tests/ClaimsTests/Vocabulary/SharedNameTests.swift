import BundledRules
import Claims
import Testing

/// A concept that stands in several kinds, each with names of its own.
@Suite struct SharedNameTests {
  private static let concepts = [
    Concept(label: "quondam", synonyms: ["zibeline disease", "QZD"]),
    Concept(label: "quondam", kind: .factor, synonyms: ["quondaming"]),
    Concept(label: "quondam", kind: .treatment, synonyms: ["quondam cloth"]),
    Concept(label: "zibeline", kind: .factor, synonyms: ["disease of the zibeline"]),
  ]

  @Test(
    "A name leads to the concept in each of its kinds",
    arguments: [
      ("zibeline disease", .factor, "quondam"), ("QZD", .factor, "quondam"), ("quondaming", .condition, "quondam"),
      ("quondam cloth", .treatment, "quondam"), ("quondam cloth", .factor, nil),
      // By its words it would be both; its own name weighs more.
      ("disease of a zibeline", .factor, "zibeline"), ("disease of a zibeline", .condition, "quondam"),
    ] as [(String, ConceptKind, String?)])
  func shared(name: String, kind: ConceptKind, label: String?) throws {
    for concepts in [Self.concepts, Self.concepts.reversed()] {
      let vocabulary = try Vocabulary(concepts)
      let id = vocabulary.term(name, kinds: [kind]).concept
      #expect(id.map { vocabulary[$0].label } == label)
      #expect(id.map { vocabulary[$0].kind == kind } ?? true)
    }
  }

  @Test func `a project's concept shares its names with those that there are`() throws {
    let vocabulary = try Vocabulary(Array(Self.concepts[..<1])).extended(by: [Self.concepts[1]])
    for name in ["zibeline disease", "quondaming"] {
      for kind in [ConceptKind.condition, .factor] {
        let id = try #require(vocabulary.term(name, kinds: [kind]).concept, "\(name) \(kind)")
        #expect(vocabulary[id].kind == kind)
      }
    }
  }

  @Test(
    "A cause is one by all names of the condition",
    arguments: [
      ("causes", "gout", "gouty arthritis"), ("causes", "kidney failure", "renal failure"),
      ("risk_factors", "polycystic ovary syndrome", "polycystic ovaries"), ("causes", "slipped disc", "prolapsed disc"),
    ])
  func bundled(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(.agree)
  }
}

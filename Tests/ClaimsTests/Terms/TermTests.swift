import BundledRules
import Claims
import Testing

/// Two terms, and how they stand to each other.
struct TermCase: Sendable, CustomTestStringConvertible {
  let left: String
  let right: String
  let kinds: [ConceptKind]

  init(_ left: String, _ right: String, _ kinds: ConceptKind...) {
    self.left = left
    self.right = right
    self.kinds = kinds
  }

  var testDescription: String { "\(left) / \(right)" }

  private var vocabulary: Vocabulary { BundledRules.vocabulary }
  private var terms: (TermReading, TermReading) {
    (vocabulary.term(left, kinds: kinds), vocabulary.term(right, kinds: kinds))
  }
  var relation: TermRelation { vocabulary.relation(terms.0, terms.1) }
  var mirrored: TermRelation { vocabulary.relation(terms.1, terms.0) }
  var readings: String { "\(terms.0.normalForm) / \(terms.1.normalForm)" }
}

@Suite struct TermTests {
  @Test(
    "Terms that mean the same",
    arguments: [
      // Word order
      TermCase("reconstruction of the ACL", "ACL reconstruction", .treatment),
      TermCase("swelling of the ankle", "ankle swelling", .sign), TermCase("pain in the chest", "chest pain", .sign),
      TermCase("replacement of the knee", "knee replacement", .treatment),
      TermCase("tear of the meniscus", "meniscus tear", .condition),
      TermCase("shortness of breath", "breathlessness", .sign),
      // Spelling
      TermCase("oedema", "edema", .sign), TermCase("haemorrhage", "hemorrhage", .sign),
      TermCase("tumour", "tumor", .condition), TermCase("fibre supplement", "fiber supplements", .treatment),
      TermCase("anaemia", "anemia", .condition), TermCase("paediatric review", "pediatric review", .treatment),
      // Inflection
      TermCase("swollen knee", "swelling of the knee", .sign), TermCase("vomited", "vomiting", .sign),
      TermCase("stretches", "stretching", .treatment), TermCase("torn ligament", "ligament tear", .condition),
      TermCase("Baker's cysts", "Baker cyst", .condition), TermCase("elevating the leg", "leg elevation", .treatment),
      TermCase("massaging the leg", "leg massage", .treatment),
      // Articles, hyphens, words to the reader
      TermCase("a blood-clot in your leg", "blood clot in the leg", .condition),
      TermCase("X-ray", "x ray", .test), TermCase("follow-up quondams", "follow up quondams", .treatment),
      // Remarks
      TermCase("clotting (DVT)", "deep vein thrombosis", .condition),
      TermCase("DVT (in the calf)", "DVT", .condition),
      TermCase("magnetic resonance imaging (MRI)", "MRI scan", .test),
      // Light heads
      TermCase("knee replacement surgery", "knee replacement", .treatment),
      TermCase("ACL reconstruction surgery", "ACL reconstruction", .treatment),
      // Words that nobody knows
      TermCase("quondam of the zibeline", "zibeline quondam", .sign), TermCase("Quondams", "quondam", .sign),
    ])
  func same(terms: TermCase) {
    #expect(terms.relation == .same, "\(terms.readings)")
    #expect(terms.mirrored == .same, "\(terms.readings)")
  }

  @Test(
    "A term with more words about the same head, or a kind of it, is the narrower one",
    arguments: [
      TermCase("ibuprofen", "NSAIDs", .treatment), TermCase("rectal bleeding", "bleeding", .sign),
      TermCase("ACL reconstruction", "surgery", .treatment), TermCase("ACL tear", "ligament injury", .condition),
      TermCase("septic arthritis of the knee", "arthritis", .condition),
      TermCase("quondam zibeline", "zibeline", .sign), TermCase("zibeline of the quondam", "zibeline", .sign),
      TermCase("zibeline every evening", "zibeline", .sign), TermCase("zibeline whilst resting", "zibeline", .sign),
      TermCase("blistering zibeline rash", "rash", .sign), TermCase("severe chest pain", "chest pain", .sign),
      TermCase("hamstring strain", "muscle strain", .condition), TermCase("osteoarthritis", "arthritis", .condition),
      TermCase("kneecap", "knee", .structure),
    ])
  func narrower(terms: TermCase) {
    #expect(terms.relation == .narrower, "\(terms.relation) \(terms.readings)")
    #expect(terms.mirrored == .broader, "\(terms.mirrored) \(terms.readings)")
  }

  @Test(
    "Terms that have other heads, or lie elsewhere, are different",
    arguments: [
      TermCase("knee pain", "hip pain", .sign), TermCase("ice", "heat", .activity),
      // An abbreviation has no forms.
      TermCase("padding", "PAD", .condition), TermCase("sobbing", "SOB", .sign),
      TermCase("weeing", "PE", .condition, .sign), TermCase("pee", "PE", .condition, .sign),
      TermCase("swelling", "redness", .sign), TermCase("zibeline quondam", "zibeline mustang", .sign),
      TermCase("rash", "fever", .sign), TermCase("", "fever", .sign), TermCase("knee surgery", "knee pain", .sign),
      TermCase("heart attack", "panic attack", .condition), TermCase("heat stroke", "stroke", .condition),
      TermCase("hip", "knee", .structure),
    ])
  func different(terms: TermCase) {
    #expect(terms.relation == .different, "\(terms.readings)")
    #expect(terms.mirrored == .different, "\(terms.readings)")
  }

  @Test(
    "Terms that cannot both hold exclude each other",
    arguments: [
      TermCase("full rest", "gentle movement", .treatment, .activity),
      TermCase("complete rest", "gentle exercise", .treatment, .activity),
      TermCase("rheumatoid arthritis", "osteoarthritis", .condition),
    ])
  func excluding(terms: TermCase) {
    guard case .exclude(let left, let right, let kind) = terms.relation else {
      Issue.record("\(terms.relation) \(terms.readings)")
      return
    }
    #expect(terms.mirrored == .exclude(left: right, right: left, kind: kind))
  }

  @Test("A coordination is as much as its parts, in any order")
  func coordination() {
    let vocabulary = BundledRules.vocabulary
    let both = vocabulary.term("swelling and redness", kinds: [.sign])
    #expect(vocabulary.relation(both, vocabulary.term("redness or swelling", kinds: [.sign])) == .same)
    for part in ["swelling", "redness"] {
      #expect(vocabulary.covers(vocabulary.term(part, kinds: [.sign]), both), "\(part)")
    }
    #expect(vocabulary.relation(both, vocabulary.term("fever", kinds: [.sign])) == .different)
  }

  @Test(
    "A denial in words is one",
    arguments: ["no fever", "without fever", "absence of fever", "Not fever", "never fever"])
  func negated(text: String) {
    let term = BundledRules.vocabulary.term(text, kinds: [.sign])
    #expect(term.isNegated)
    #expect(term.concept.map { BundledRules.vocabulary[$0].label } == "fever")
  }

  @Test("What only sounds like a denial is none", arguments: ["fever", "non", "no", "numbness", "nose bleed", "notch"])
  func notNegated(text: String) {
    #expect(!BundledRules.vocabulary.term(text, kinds: [.sign]).isNegated)
  }

  @Test func `a looser name is told from a synonym`() throws {
    let vocabulary = BundledRules.vocabulary
    let thrombosis = try #require(vocabulary.term("deep vein thrombosis", kinds: [.condition]).concept)
    #expect(vocabulary.isLooserName("blood clot", of: thrombosis))
    #expect(vocabulary.isLooserName("Blood clots", of: thrombosis))
    #expect(!vocabulary.isLooserName("DVT", of: thrombosis))
    #expect(!vocabulary.isLooserName("pulmonary embolism", of: thrombosis))
  }

  @Test func `a term of 50,000 words is no concept, and is read to its end`() {
    let words = Array(repeating: "quondam zibeline and", count: 17_000).joined(separator: " ")
    #expect(BundledRules.vocabulary.term(words, kinds: ConceptKind.allCases).concept == nil)
  }

  @Test(
    "A misspelt term leads to the one that was meant",
    arguments: [
      ("deep vein trombosis", "deep vein thrombosis"), ("osteoarthritus", "osteoarthritis"),
      ("pulmonary embolizm", "pulmonary embolism"),
    ] as [(String, String)])
  func near(text: String, label: String) {
    let vocabulary = BundledRules.vocabulary
    #expect(vocabulary.nearest(to: vocabulary.term(text, kinds: [.condition]), kinds: [.condition])?.name == label)
  }

  @Test(
    "A word that is like no other, or too short to tell, leads nowhere",
    arguments: ["quondam zibeline", "gut", "", "the", "x", "deep vein quondam"])
  func far(text: String) {
    let vocabulary = BundledRules.vocabulary
    #expect(vocabulary.nearest(to: vocabulary.term(text, kinds: [.condition]), kinds: [.condition]) == nil)
  }
}

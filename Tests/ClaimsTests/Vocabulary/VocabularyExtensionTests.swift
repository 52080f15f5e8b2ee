import BundledRules
import Testing

@testable import Claims

/// A vocabulary with the packs of a project.
@Suite struct VocabularyExtensionTests {
  private static let base = Result { () throws(VocabularyProblem) in
    var leg = concept("leg", .structure)
    leg.isA = ["limb"]
    var sprain = concept("ankle sprain", synonyms: ["twisted ankle"], looser: ["rolled foot"])
    sprain.excludes = ["ankle fracture"]
    return try Vocabulary(
      [
        concept("limb", .structure), leg, sprain, concept("ankle fracture"),
        concept("heart attack", urgency: .emergency), concept("rest", .treatment),
      ], lexicon: Lexicon(Lexicon.Words(irregular: ["swollen": "swell"])), placeholders: ["tbc"])
  }

  private static func concept(
    _ label: String, _ kind: ConceptKind = .condition, synonyms: [String] = [], looser: [String] = [],
    urgency: Urgency? = nil, origin: String = ""
  ) -> Concept {
    Concept(
      label: label, kind: kind, synonyms: synonyms, looserNames: looser, leastUrgency: urgency, origin: origin)
  }

  @Test func `a new concept stands beside those that there are, and to them`() throws {
    var sprain = Self.concept("high ankle sprain", synonyms: ["syndesmosis sprain"])
    sprain.isA = ["ankle sprain"]
    var calf = Self.concept("calf", .structure)
    calf.partOf = ["leg"]
    let vocabulary = try Self.base.get().extended(by: [sprain, calf], placeholders: ["ask Jo"])
    let concept = try #require(vocabulary.concept(named: "Syndesmosis sprains"))
    #expect(concept.label == "high ankle sprain")
    let old = try #require(vocabulary.concept(named: "twisted ankle"))
    #expect(vocabulary.isKind(concept.id, of: old.id))
    // What holds for the class holds for its new member.
    let fracture = try #require(vocabulary.concept(named: "ankle fracture"))
    #expect(vocabulary.exclusion(concept.id, fracture.id) != nil)
    let limb = try #require(vocabulary.concept(named: "limb"))
    #expect(vocabulary.wholes(of: try #require(vocabulary.concept(named: "calf")).id).contains(limb.id))
    #expect(vocabulary.placeholders.contains("tbc") && vocabulary.placeholders.contains("Ask Jo."))
  }

  @Test func `a concept with a label that there is adds to it`() throws {
    var sprain = Self.concept("Ankle sprains", synonyms: ["pavement ankle", "rolled foot"], urgency: .soon)
    sprain.forbids = ["rest"]
    sprain.excludes = ["heart attack"]
    let vocabulary = try Self.base.get().extended(by: [sprain])
    let count = try Self.base.get().count
    #expect(vocabulary.count == count)
    for name in ["ankle sprain", "twisted ankle", "pavement ankle", "rolled foot"] {
      let concept = try #require(vocabulary.concept(named: name), "\(name)")
      #expect(concept.label == "ankle sprain" && concept.leastUrgency == .soon && concept.forbids.count == 1)
      #expect(concept.excludes.count == 2)
    }
    // Said on both sides.
    #expect(try #require(vocabulary.concept(named: "heart attack")).excludes.count == 1)
  }

  @Test func `other words change how all names are read`() throws {
    let base = try Self.base.get()
    #expect(base.concept(named: "busted ankle") == nil)
    let vocabulary = try base.extended(
      by: [], lexicon: Lexicon(Lexicon.Words(sameWords: [["twisted", "busted"]], lightHeads: ["problem"])))
    #expect(vocabulary.concept(named: "busted ankle")?.label == "ankle sprain")
    #expect(vocabulary.concept(named: "ankle fracture problem")?.label == "ankle fracture")
  }

  @Test func `a pack that contradicts what there is is refused where it stands`() throws {
    var ring = Self.concept("limb", .structure, origin: "house.yaml:9:5")
    ring.partOf = ["leg"]
    var orphan = Self.concept("gout", origin: "house.yaml:9:5")
    orphan.isA = ["joint disease"]
    for (concepts, words) in [
      (
        [Self.concept("my ankle", synonyms: ["twisted ankle"], origin: "house.yaml:9:5")],
        "leads to “my ankle” and to “ankle sprain”"
      ), ([ring], "is a kind or a part of itself"), ([orphan], "names “joint disease”, which no concept has"),
      ([Self.concept("heart attack", urgency: .soon, origin: "house.yaml:9:5")], "cannot be lowered to soon"),
      (
        [Self.concept("leg", .structure), Self.concept("leg", .structure, origin: "house.yaml:9:5")],
        "stands here a second time"
      ),
    ] {
      let problem = #expect(throws: VocabularyProblem.self) { _ = try Self.base.get().extended(by: concepts) }
      #expect(problem?.origin == "house.yaml:9:5")
      #expect(problem?.message.contains(words) == true, "\(problem?.message ?? "")")
    }
  }

  @Test func `nothing that our packs know is read otherwise beside another pack`() throws {
    let ours = BundledRules.vocabulary
    let addition = [Self.concept("zorbing thumb", synonyms: ["zorb"])]
    let beside = try ours.extended(by: addition)
    let anew = try ours.extended(by: addition, lexicon: Lexicon(Lexicon.Words(lightHeads: ["zorbing"])))
    #expect(beside.count == ours.count + 1 && anew.count == ours.count + 1)
    for index in 0..<ours.count {
      let entry = ours[ConceptID(index: index)]
      for vocabulary in [beside, anew] {
        #expect(vocabulary[entry.id].line == entry.line)
        for term in [entry.label, "pain in the \(entry.label)"] {
          let (one, other) = (ours.term(term, kinds: [entry.kind]), vocabulary.term(term, kinds: [entry.kind]))
          #expect(one.concept == other.concept, "\(term)")
          #expect(one.broader.map { ours[$0].label } == other.broader.map { vocabulary[$0].label }, "\(term)")
        }
      }
    }
  }
}

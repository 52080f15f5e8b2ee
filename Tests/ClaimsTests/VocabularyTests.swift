import Claims
import Testing

@Suite struct VocabularyTests {
  private static let vocabulary = Result { () throws(VocabularyProblem) in
    try Vocabulary(
      [
        Concept(label: "deep vein thrombosis", synonyms: ["DVT", "blood clot"], leastUrgency: .urgent),
        Concept(label: "pulmonary embolism", synonyms: ["PE", "blood clot in the lung"], leastUrgency: .emergency),
        Concept(label: "Baker's cyst", synonyms: ["popliteal cyst"], looserNames: ["DVT"]),
      ],
      placeholders: ["", "tbc", "N/A", "to be done", "-"])
  }

  @Test(
    "A term leads to its concept",
    arguments: [
      ("deep vein thrombosis", "deep vein thrombosis"), ("Deep-Vein Thrombosis", "deep vein thrombosis"),
      ("dvt", "deep vein thrombosis"), ("blood clots", "deep vein thrombosis"),
      ("deep-vein-thrombosis", "deep vein thrombosis"), ("Bakers cysts", "Baker's cyst"),
      ("popliteal cyst", "Baker's cyst"), ("a Baker cyst", "Baker's cyst"),
      ("blood clot in the lung", "pulmonary embolism"), ("blood clot in the leg", "deep vein thrombosis"),
      ("clotting (DVT)", "deep vein thrombosis"), ("Baker's cyst behind the knee", "Baker's cyst"),
      ("DVT (in the calf)", "deep vein thrombosis"),
    ] as [(String, String)])
  func lookup(term: String, label: String) throws {
    #expect(try Self.vocabulary.get().concept(named: term)?.label == label)
  }

  @Test(
    "A term that no concept has leads nowhere", arguments: ["", "the", "gout", "clot", "vein", "of the knee", "()"])
  func unknown(term: String) throws {
    #expect(try Self.vocabulary.get().concept(named: term) == nil)
  }

  @Test func `an empty vocabulary knows nothing`() throws {
    #expect(try Vocabulary([]).concept(named: "gout") == nil)
    #expect(try !Vocabulary([]).placeholders.contains("tbc"))
  }

  @Test func `a name that one concept has loosely leads to the other`() throws {
    #expect(try Self.vocabulary.get().concept(named: "DVT")?.label == "deep vein thrombosis")
  }

  @Test(
    "A placeholder is one in capitals, in brackets and with stops around it",
    arguments: [
      "tbc", "TBC", "[tbc]", "<TBC>", "(tbc)", "tbc...", "…tbc…", "**tbc**", "N/A", "n/a.", "to be done", "", "...",
      "…", "[]", "-", "!",
    ])
  func placeholder(text: String) throws {
    #expect(try Self.vocabulary.get().placeholders.contains(text))
  }

  @Test(
    "A fact is no placeholder",
    arguments: [
      "gout", "tbcs", "to be done later", "na", "tb c", "--", "a (tbc)", "0",
      "tbc                                                tbc",
    ])
  func fact(text: String) throws {
    #expect(try !Self.vocabulary.get().placeholders.contains(text))
  }

  @Test(
    "The quick look never rules out a placeholder",
    arguments: ["tbc", "[TBC]", "N/A", "…", "...", "", "- ", "To Be Done!"])
  func quickLook(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer(try Self.vocabulary.get().placeholders.mayContain))
  }

  @Test func `urgency rises from routine to emergency`() {
    #expect(Urgency.allCases == [.routine, .soon, .urgent, .emergency])
    #expect(Urgency.allCases.sorted() == Urgency.allCases)
    #expect(Urgency.allCases.map(\.step) == [0, 1, 2, 3])
  }
}

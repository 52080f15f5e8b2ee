import Claims
import Packs
import Testing
import Text
import YAML

@Suite struct VocabularyPackTests {
  private func pack(_ text: String) throws -> VocabularyPack {
    try VocabularyPack(TextFile(path: "words.yaml", text: text))
  }

  @Test func `concepts have a label, synonyms and a least urgency`() throws {
    let pack = try pack(
      "concepts: [{label: clot, synonyms: [DVT, thrombosis], least_urgency: urgent}, {label: gout}]\nplaceholders: tbc")
    #expect(pack.concepts.map(\.label) == ["clot", "gout"])
    #expect(pack.concepts.map(\.synonyms) == [["DVT", "thrombosis"], []])
    #expect(pack.concepts.map(\.leastUrgency) == [.urgent, nil])
    #expect(pack.placeholders == ["tbc"])
  }

  @Test func `a word in angle brackets stands for each of its choices`() throws {
    let pack = try pack(
      """
      words: {joint: [knee, hip], side: [left, right]}
      concepts: [{label: infection, synonyms: ["infected <joint>", "<side> <joint> infection"]}]
      """)
    #expect(
      pack.concepts.first?.synonyms == [
        "infected knee", "infected hip", "left knee infection", "left hip infection", "right knee infection",
        "right hip infection",
      ])
  }

  @Test(
    "What is wrong with a vocabulary is said with its place",
    arguments: [
      PackCase("nothing", "", ": the vocabulary pack is empty"),
      PackCase(
        "broken YAML", "concepts: [", ":1:11: not readable as YAML: the bracket that opens here is not closed by `]`"),
      PackCase("a misspelt key", "concept: []", ":1:1: unknown key `concept`; did you mean `concepts`?"),
      PackCase("no label", "concepts: [{synonyms: a}]", ":1:12: `label` is missing here"),
      PackCase(
        "an unknown urgency", "concepts: [{label: a, least_urgency: high}]",
        ":1:38: an urgency is one of routine, soon, urgent and emergency"),
      PackCase(
        "a text for a concept", "concepts: [gout]", ":1:12: a mapping (indented `key: value` lines) is expected here"),
      PackCase(
        "a list of phrases that no grammar asks for", "phrasing: {contrast: [but]}",
        ":1:12: unknown key `contrast`; did you mean `contrasts`?"),
      PackCase(
        "a list of words that nobody wrote", "words: {joint: knee}\nconcepts: [{label: a, synonyms: <jiont> pain}]",
        ":2:33: no list of words is called `jiont`; `words` has <joint>"),
      PackCase(
        "a list of words where there is none", "concepts: [{label: a, synonyms: <joint> pain}]",
        ":1:33: no list of words is called `joint`; write it under `words`, or the name without < and >"),
      PackCase(
        "a list that names itself", "words: {joint: <joint> joint}\nconcepts: [{label: a, synonyms: <joint> pain}]",
        ":1:16: “<joint> joint” has a list of words in it; write the words themselves"),
      PackCase(
        "a name for millions", "words: {a: [b, c, d, e]}\nconcepts: [{label: a, synonyms: \"<a><a><a><a><a><a>\"}]",
        ":2:33: “<a><a><a><a><a><a>” stands for more than 1000 names; leave out a choice, or write several names"),
      PackCase(
        "a turn without its part", "part_turns: {numb: [no feeling in <part>]}",
        ":1:13: “numb” must name `<part>` once, with words beside it"),
      PackCase("a list for a synonym", "concepts: [{label: a, synonyms: [[b]]}]", ":1:34: a text is expected here"),
    ])
  func problems(example: PackCase) {
    let error = #expect(throws: ConfigurationProblem.self) { try pack(example.pack) }
    #expect(error?.description == "words.yaml" + example.problem)
  }

  @Test func `what is wrong between concepts is told with the place of the one that is to be mended`() throws {
    let pack = try pack("concepts:\n  - {label: gout}\n  - {label: bunion, is_a: [swelling]}\n")
    do throws(VocabularyProblem) {
      _ = try Vocabulary(pack.concepts)
      Issue.record("swelling is no label")
    } catch {
      #expect(error.origin == "words.yaml:3:5")
    }
  }

  @Test(arguments: [
    ("the same word", "same_words:\n  - [large, big]\n  - [great, big]\n", "words.yaml:3:13: “big” "),
    ("another form of it", "same_words:\n  - [mostly, largely]\n  - [large, big]\n", "words.yaml:3:6: “large” "),
    (
      "by an irregular form", "irregular: {fell: fall}\nsame_words:\n  - [a1, fell]\n  - [b1, falls]\n",
      ":4:10: “falls” "
    ),
  ])
  func `a word in two lists of words that mean the same is refused at its second place`(
    name: String, text: String, beginning: String
  ) throws {
    do throws(ConfigurationProblem) {
      _ = try VocabularyPack(TextFile(path: "words.yaml", text: text))
      Issue.record("both lists were taken")
    } catch {
      #expect("\(error)".contains(beginning), "\(error)")
    }
  }

  @Test func `a word may stand in its own list in two forms`() throws {
    #expect(throws: Never.self) { _ = try pack("same_words:\n  - [bleeding, bleed, haemorrhage]\n") }
  }

  @Test func `a pack that was imported from an ontology reads back as it is`() throws {
    let obo = """
      [Term]
      id: B:1
      name: no: a knee
      synonym: "genu # 1" EXACT []
      is_a: B:2
      [Term]
      id: B:2
      name: "leg"
      [Term]
      id: B:3
      name: null
      relationship: part_of B:1
      """
    let imported = OntologyImport(OBOReader.read(TextFile(path: "b.obo", text: obo)), kind: .structure)
    let pack = try pack(try #require(YAMLWriter.text(imported.yaml)))
    #expect(pack.concepts.map(\.label) == imported.concepts.map(\.label))
    #expect(pack.concepts.map(\.synonyms) == imported.concepts.map(\.synonyms))
    #expect(pack.concepts.map(\.isA) == imported.concepts.map(\.isA))
    #expect(pack.concepts.map(\.partOf) == imported.concepts.map(\.partOf))
    #expect(throws: Never.self) { _ = try Vocabulary(pack.concepts) }
  }
}

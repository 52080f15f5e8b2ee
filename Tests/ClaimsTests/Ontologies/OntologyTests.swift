import BundledRules
import Claims
import Testing
import Text
import YAML

@Suite struct OntologyTests {
  private func ontology(_ text: String) -> Ontology {
    OBOReader.read(TextFile(path: "body.obo", text: text))
  }

  private func pack(_ text: String) -> OntologyImport { OntologyImport(ontology(text), kind: .structure) }

  private static let sound = """
    format-version: 1.2
    ontology: body/parts

    [Term]
    id: B:1
    name: knee
    synonym: "genu" EXACT LATIN []
    synonym: "kneecap region" RELATED []
    synonym: "knee \\"proper\\"" EXACT [X:1, "a, b"]
    is_a: B:2 {source="x ! y"} ! joint region
    relationship: part_of B:3 ! leg
    relationship: has_part B:9 ! kneecap

    [Typedef]
    id: part_of
    name: part of

    [Term]
    id: B:2
    name: joint region
    [Term]
    id: B:3
    name: leg   ! the lower limb

    [Term]
    id: B:4
    name: tail
    is_obsolete: true
    """

  @Test func `names, exact synonyms, kinds and wholes are taken over`() throws {
    let pack = pack(Self.sound)
    #expect(pack.concepts.map(\.label) == ["knee", "joint region", "leg"])
    #expect(pack.concepts.first?.synonyms == ["genu", "knee \"proper\""])
    #expect(pack.concepts.first?.isA == ["joint region"])
    #expect(pack.concepts.first?.partOf == ["leg"])
    #expect(pack.concepts.allSatisfy { $0.kind == .structure })
    #expect(pack.notes.isEmpty)
    #expect(ontology(Self.sound).name == "body/parts")
    #expect(ontology(Self.sound).problems.isEmpty)
  }

  @Test func `the line breaks of Windows and a byte order mark change nothing`() {
    let plain = pack(Self.sound)
    let other = pack("\u{FEFF}" + Self.sound.replacing("\n", with: "\r\n"))
    #expect(other.yaml == plain.yaml)
    #expect(other.notes == plain.notes)
  }

  @Test func `a line that ends with a backslash goes on`() {
    #expect(pack("[Term]\nid: B:1\nname: knee \\\njoint\n").concepts.map(\.label) == ["knee joint"])
  }

  @Test(
    "Escapes and signs in a name are what they stand for",
    arguments: [
      (#"name: knee\: left"#, "knee: left"), (#"name: a\Wb"#, "a b"), (#"name: a\nb"#, "a b"),
      ("name:  knee  ", "knee"),
      (#"name: a \! b"#, "a ! b"), ("name: a! b", "a! b"), ("name: knee ! b", "knee"), (#"name: a \{b\}"#, "a {b}"),
      ("name: žluť 膝", "žluť 膝"),
    ] as [(String, String)])
  func escapes(line: String, name: String) {
    #expect(pack("[Term]\nid: B:1\n\(line)\n").concepts.map(\.label) == [name])
  }

  @Test(
    "A line that cannot be read is told with its place, and the rest is read",
    arguments: [
      ("nonsense", "body.obo:6:1", "a line is `tag: value`"),
      (": value", "body.obo:6:1", "a line is `tag: value`"),
      ("synonym: genu EXACT []", "body.obo:6:10", "a synonym stands in quotation marks"),
      ("synonym: \"genu EXACT []", "body.obo:6:10", "a synonym stands in quotation marks"),
      ("is_a:", "body.obo:6:6", "`is_a` names a term"),
      ("is_a: ! joint", "body.obo:6:7", "`is_a` names a term"),
      ("relationship: part_of", "body.obo:6:15", "a relationship names its kind and a term"),
      ("[Term", "body.obo:6:1", "the stanza's closing bracket is missing"),
    ])
  func broken(line: String, origin: String, message: String) {
    let ontology = ontology("ontology: b\n\n[Term]\nid: B:1\nname: knee\n\(line)\n\n[Term]\nid: B:2\nname: leg\n")
    #expect(ontology.problems.contains(OntologyProblem(origin: origin, message: message)), "\(ontology.problems)")
    #expect(ontology.terms.map(\.id) == ["B:1", "B:2"])
  }

  @Test func `a term without id or name is told at its beginning`() {
    let ontology = ontology("[Term]\nname: knee\n\n[Term]\nid: B:2\n")
    #expect(ontology.problems.map(\.origin) == ["body.obo:1:1", "body.obo:4:1"])
    #expect(ontology.problems.map(\.message) == ["the term has no id", "the term B:2 has no name"])
    #expect(ontology.terms.isEmpty)
  }

  @Test func `a name given twice stays with the first, and the other is told apart by its id`() {
    let pack = pack(
      "[Term]\nid: B:1\nname: knee\n[Term]\nid: B:2\nname: Knees\nis_a: B:1\n[Term]\nid: B:3\nname: leg\nis_a: B:2\n")
    #expect(pack.concepts.map(\.label) == ["knee", "Knees (B:2)", "leg"])
    #expect(pack.concepts.map(\.isA) == [[], ["knee"], ["Knees (B:2)"]])
    #expect(pack.notes.map(\.message) == ["“Knees” is the name of B:1 already; B:2 is called “Knees (B:2)”"])
  }

  @Test func `a label goes before a synonym, and a synonym to the first who has it`() {
    let pack = pack(
      """
      [Term]
      id: B:1
      name: knee
      synonym: "leg" EXACT []
      synonym: "genu" EXACT []
      [Term]
      id: B:2
      name: leg
      synonym: "genu" EXACT []
      synonym: "the leg" EXACT []
      """)
    #expect(pack.concepts.map(\.synonyms) == [["genu"], []])
    #expect(
      pack.notes.map(\.message) == [
        "the synonym “leg” of B:1 is left out: it is a name of B:2",
        "the synonym “genu” of B:2 is left out: it is a name of B:1",
      ])
  }

  @Test func `what is not in the file, and what closes a circle, is left out`() {
    let pack = pack(
      "[Term]\nid: B:1\nname: a knee\nis_a: B:2\nis_a: B:1\nis_a: B:9\n[Term]\nid: B:2\nname: leg\nrelationship: part_of B:1\n"
    )
    #expect(pack.concepts.map(\.isA) == [["leg"], []])
    #expect(pack.concepts.map(\.partOf) == [[], []])
    #expect(pack.notes.count == 2)
    #expect(throws: Never.self) { _ = try Vocabulary(pack.concepts) }
  }

  @Test func `an id that stands twice counts once`() {
    let pack = pack("[Term]\nid: B:1\nname: knee\n[Term]\nid: B:1\nname: leg\n")
    #expect(pack.concepts.map(\.label) == ["knee"])
    #expect(pack.notes.map(\.origin) == ["body.obo:4:1"])
  }

  @Test func `bytes that are no text do no harm`() {
    let bytes: [UInt8] = Array("[Term]\nid: B:1\nname: kn".utf8) + [0xFF, 0x00] + Array("ee\n".utf8)
    let pack = OntologyImport(OBOReader.read(TextFile(path: "b.obo", contents: bytes)), kind: .structure)
    #expect(pack.concepts.count == 1)
    #expect(YAMLWriter.text(pack.yaml) != nil)
  }
}

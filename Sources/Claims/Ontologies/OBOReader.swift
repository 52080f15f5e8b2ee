public import Text

/// Reads ontologies in the OBO format, 1.2 or 1.4: the stanzas of terms with their names, exact synonyms, `is_a` and
/// `part_of`. What a vocabulary has no use for is passed over.
public struct OBOReader {
  private let path: String
  private var ontology = Ontology()
  private var stanza: Stanza?
  private var isInHeader = true

  /// A stanza that is being read.
  private struct Stanza {
    let line: Int
    var isTerm: Bool
    var id: String?
    var name: String?
    var synonyms: [String] = []
    var isA: [String] = []
    var partOf: [String] = []
    var isObsolete = false
  }

  /// Reads a whole file. Linear in its size; a line that cannot be read is among the problems, and the rest is read.
  public static func read(_ file: TextFile) -> Ontology {
    var reader = OBOReader(path: file.path)
    for (number, line) in OBOLine.all(in: file.bytes) { reader.read(line, number: number) }
    reader.endStanza()
    return reader.ontology
  }

  private init(path: String) { self.path = path }

  private mutating func read(_ text: String, number: Int) {
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\t" }), first != "!" else { return }
    if first == "[" {
      endStanza()
      isInHeader = false
      let kind = text.prefix { $0 != "!" }.filter { $0 != " " && $0 != "\t" }
      if !kind.hasSuffix("]") { tell("the stanza's closing bracket is missing", number, 1) }
      stanza = Stanza(line: number, isTerm: kind == "[Term]")
      return
    }
    guard let line = OBOLine(text) else {
      tell("a line is `tag: value`", number, 1)
      return
    }
    if isInHeader {
      if line.tag == "ontology" { ontology.name = line.value }
      return
    }
    guard stanza?.isTerm == true else { return }
    readTerm(line, number)
  }

  private mutating func readTerm(_ line: OBOLine, _ number: Int) {
    switch line.tag {
    case "id": stanza?.id = line.value
    case "name": stanza?.name = line.value
    case "is_a": add(line.value, to: \.isA, line, number)
    case "is_obsolete": stanza?.isObsolete = line.value == "true"
    case "relationship":
      let words = line.value.split(separator: " ").map(String.init)
      guard words.count >= 2 else {
        tell("a relationship names its kind and a term", number, line.valueColumn)
        return
      }
      // The name of the relation, or its id in the Basic Formal Ontology.
      if ["part_of", "BFO:0000050"].contains(words[0]) { stanza?.partOf.append(words[1]) }
    case "synonym", "exact_synonym":
      guard let (text, rest) = line.quoted else {
        tell("a synonym stands in quotation marks", number, line.valueColumn)
        return
      }
      let scope = rest.split(whereSeparator: { $0 == " " || $0 == "[" }).first ?? ""
      if line.tag == "exact_synonym" || scope == "EXACT" { stanza?.synonyms.append(text) }
    default: break
    }
  }

  private mutating func add(
    _ value: String, to list: WritableKeyPath<Stanza, [String]>, _ line: OBOLine, _ number: Int
  ) {
    guard let id = value.split(separator: " ").first else {
      tell("`\(line.tag)` names a term", number, line.valueColumn)
      return
    }
    stanza?[keyPath: list].append(String(id))
  }

  private mutating func endStanza() {
    defer { stanza = nil }
    guard let stanza, stanza.isTerm, !stanza.isObsolete else { return }
    guard let id = stanza.id, !id.isEmpty else {
      tell("the term has no id", stanza.line, 1)
      return
    }
    guard let name = stanza.name, !name.isEmpty else {
      tell("the term \(id) has no name", stanza.line, 1)
      return
    }
    ontology.terms.append(
      OntologyTerm(
        id: id, name: name, synonyms: stanza.synonyms, isA: stanza.isA, partOf: stanza.partOf,
        origin: "\(path):\(stanza.line):1"))
  }

  private mutating func tell(_ message: String, _ line: Int, _ column: Int) {
    ontology.problems.append(OntologyProblem(origin: "\(path):\(line):\(column)", message: message))
  }
}

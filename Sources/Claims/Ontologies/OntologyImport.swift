public import YAML

/// An ontology's terms as concepts of a vocabulary: every name leads to one of them, and nothing is above itself.
///
/// Where the ontology gives a name twice, the first term keeps it; where its terms go round in a circle, the step that
/// closes the circle is left out. Each is told in the notes.
public struct OntologyImport: Sendable {
  public private(set) var concepts: [Concept] = []
  /// What could not be taken over as it is, in the order of the file.
  public private(set) var notes: [OntologyProblem] = []
  private let kind: ConceptKind
  private var labels: [String: String] = [:]
  /// For each name, as a vocabulary compares it, the id that has it.
  private var owners: [String: String] = [:]

  /// Linear in the ontology's size.
  public init(_ ontology: Ontology, kind: ConceptKind) {
    self.kind = kind
    var terms: [OntologyTerm] = []
    for term in ontology.terms where takeLabel(of: term) { terms.append(term) }
    for term in terms { addConcept(term) }
    breakCircles()
  }

  /// A vocabulary pack.
  public var yaml: YAMLContent {
    .mapping([
      YAMLContent.Entry("kind", .text(kind.rawValue)),
      YAMLContent.Entry(
        "concepts",
        .sequence(
          concepts.map { concept in
            var entries = [YAMLContent.Entry("label", .text(concept.label))]
            for (key, texts) in [("synonyms", concept.synonyms), ("is_a", concept.isA), ("part_of", concept.partOf)]
            where !texts.isEmpty {
              entries.append(YAMLContent.Entry(key, .sequence(texts.map(YAMLContent.text))))
            }
            return .mapping(entries)
          })),
    ])
  }

  // MARK: - Names

  /// Gives a term a label that no other has.
  private mutating func takeLabel(of term: OntologyTerm) -> Bool {
    guard labels[term.id] == nil else {
      tell(term, "\(term.id) stands in the file a second time and is left out")
      return false
    }
    let name = Self.oneLine(term.name)
    let key = Self.key(name)
    guard !key.isEmpty else {
      tell(term, "the name “\(name)” has no letter or digit; \(term.id) is left out")
      return false
    }
    guard let owner = owners[key] else {
      (owners[key], labels[term.id]) = (term.id, name)
      return true
    }
    let label = "\(name) (\(Self.oneLine(term.id)))"
    guard owners[Self.key(label)] == nil else {
      tell(term, "“\(name)” is the name of \(owner) already; \(term.id) is left out")
      return false
    }
    (owners[Self.key(label)], labels[term.id]) = (term.id, label)
    tell(term, "“\(name)” is the name of \(owner) already; \(term.id) is called “\(label)”")
    return true
  }

  private mutating func addConcept(_ term: OntologyTerm) {
    guard let label = labels[term.id] else { return }
    var synonyms: [String] = []
    for synonym in term.synonyms.map(Self.oneLine) {
      let key = Self.key(synonym)
      guard !key.isEmpty else { continue }
      if let owner = owners[key] {
        if owner != term.id {
          tell(term, "the synonym “\(synonym)” of \(term.id) is left out: it is a name of \(owner)")
        }
        continue
      }
      owners[key] = term.id
      synonyms.append(synonym)
    }
    var concept = Concept(label: label, kind: kind, synonyms: synonyms, origin: term.origin)
    concept.isA = labels(of: term.isA, above: term)
    concept.partOf = labels(of: term.partOf, above: term)
    concepts.append(concept)
  }

  private mutating func labels(of ids: [String], above term: OntologyTerm) -> [String] {
    var result: [String] = []
    for id in ids where id != term.id {
      guard let label = labels[id] else {
        tell(term, "\(term.id) is left without \(id), which is not in the file or obsolete")
        continue
      }
      if !result.contains(label) { result.append(label) }
    }
    return result
  }

  /// A name as a vocabulary compares it.
  private static func key(_ name: String) -> String { Phrase(name).words.joined(separator: " ") }

  /// The text without control characters and with single spaces.
  private static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
      .joined(separator: " ")
  }

  private mutating func tell(_ term: OntologyTerm, _ message: String) {
    notes.append(OntologyProblem(origin: term.origin, message: message))
  }

  // MARK: - Circles

  /// Takes away what would make a concept a kind or a part of itself.
  private mutating func breakCircles() {
    let indices = Dictionary(concepts.indices.map { (concepts[$0].label, $0) }) { first, _ in first }
    // 0 not visited, 1 under way, 2 done.
    var states = Array(repeating: UInt8(0), count: concepts.count)
    for start in concepts.indices where states[start] == 0 {
      var path: [(index: Int, above: [String])] = [(start, concepts[start].isA + concepts[start].partOf)]
      states[start] = 1
      while let last = path.indices.last {
        let index = path[last].index
        guard let label = path[last].above.popLast() else {
          states[index] = 2
          path.removeLast()
          continue
        }
        guard let parent = indices[label] else { continue }
        if states[parent] == 1 {
          concepts[index].isA.removeAll { $0 == label }
          concepts[index].partOf.removeAll { $0 == label }
          notes.append(
            OntologyProblem(
              origin: concepts[index].origin,
              message: "“\(concepts[index].label)” is left without “\(label)”, which is itself a kind or a part of it"))
        } else if states[parent] == 0 {
          states[parent] = 1
          path.append((parent, concepts[parent].isA + concepts[parent].partOf))
        }
      }
    }
  }
}

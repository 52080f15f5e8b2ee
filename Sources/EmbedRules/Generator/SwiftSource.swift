import Claims
internal import Findings
import Packs
import Sheets

/// Writes packs as Swift source: literals only, so that nothing is parsed or built at the program's start that is not
/// asked for.
struct SwiftSource {
  /// By id, as a file's extension would put `a.yaml` behind `a-b.yaml`.
  private var rules: [(id: String, literal: String)] = []
  private var concepts: [Concept] = []
  private var placeholders: [String] = []
  private var attributes: [AttributeDefinition] = []
  private var scales: [Scale] = []
  private var words = Lexicon.Words()
  private var placeWords = PlaceWords(PlaceWords.Lists())
  private var durations = DurationWords.Lists()
  private var keys = KeyDescriptions([:])

  mutating func add(_ rule: Rule) { rules.append((rule.id, literal(rule))) }

  mutating func add(_ pack: VocabularyPack) {
    concepts += pack.concepts
    placeholders += pack.placeholders
    words = words.merged(with: pack.lexicon.words)
  }

  mutating func add(_ pack: ScalePack) { scales.append(pack.scale) }

  mutating func add(_ definitions: [AttributeDefinition]) { attributes += definitions }

  mutating func add(_ words: PlaceWords) { placeWords = words }

  mutating func add(_ words: DurationWords) { durations = words.lists }

  mutating func add(_ descriptions: KeyDescriptions) { keys = descriptions }

  /// The whole source.
  ///
  /// - Throws: `VocabularyProblem` where the packs' concepts contradict each other.
  func text() throws(VocabularyProblem) -> String {
    let lexicon = Lexicon(words)
    let vocabulary = try Vocabulary.compiled(concepts, lexicon: lexicon)
    let places = placeWords.lists
    let rules = rules.sorted { $0.id < $1.id }.map(\.literal)
    let functions = rules.enumerated().map { "private func rule\($0)() -> Rule {\n  \($1)\n}" }
    return """
      // Made from Rules/ by EmbedRulesGenerator.
      internal import Claims
      internal import Findings
      internal import Packs
      internal import Sheets

      enum EmbeddedPacks {
        static let rules: [Rule] = [\(rules.indices.map { "rule\($0)()" }.joined(separator: ", "))]
        static let vocabulary: StaticString = \(literal(vocabulary))
        static let placeholders: [String] = \(literal(placeholders))
        static let attributes: [AttributeDefinition] = [
          \(attributes.map(literal).joined(separator: ",\n    "))
        ]
        static let scales: [Scale] = [\(scales.indices.map { "scale\($0)()" }.joined(separator: ", "))]
        static let durations: DurationWords.Lists = durationLists()
        static var keys: KeyDescriptions { KeyDescriptions(\(literal(keys))) }
        static let lexicon: [String: String] = \(literal(lexicon.compiled.mapValues(literal)))
        static var words: Lexicon.Words {
          Lexicon.Words(
            sameWords: [\(words.sameWords.map(literal).joined(separator: ",\n    "))],
            irregular: \(literal(words.irregular.mapValues(literal))), lightHeads: \(literal(words.lightHeads)),
            phrasing: \(literal(words.phrasing)), turns: \(literal(words.turns)),
            partTurns: \(literal(words.partTurns)),
            circumstances: \(literal(words.circumstances)))
        }
        static let places: [String: String] = \(literal(placeWords.compiled.mapValues(literal)))
        static let placeDirections: [Direction: [String]] = \(literal(places.directions))
        static let placeRelations: [PlaceRelation: [String]] = \(literal(places.relations))
        static let placeWords: [PlaceWords.WordList: [String]] = \(literal(places.words))
        static let placeStructures: [PlaceWords.StructureList: [String]] = \(literal(places.structures))
        static let placeCompounds: [String: Direction] = \(literal(places.compounds))
        static let placePrefixes: [String: PlaceRelation] = \(literal(places.prefixes))
        static let placeEnds: [String: Direction] = \(literal(places.ends))
        static let placeAdjectives: [String: String] = \(literal(places.adjectives.mapValues(literal)))
        static let placeGaps: [String: String] = \(literal(places.gaps.mapValues(literal)))
        static let placeLocal: [String: [String: Direction]] = \(literal(places.local.mapValues(literal)))
        static let placeDistinct: [[String]] = [\(places.distinct.map(literal).joined(separator: ", "))]
        static let placeApart: [[String]] = [\(places.apart.map(literal).joined(separator: ", "))]
        static let placeLayers: [Direction: [[String]]] = \(literal(places.layers) { "[\($0.map(literal).joined(separator: ", "))]" })
      }

      private func durationLists() -> DurationWords.Lists {
        \(literal(durations))
      }

      \(functions.joined(separator: "\n\n"))

      \(scales.enumerated().map { "private func scale\($0)() -> Scale {\n  \(literal($1))\n}" }.joined(separator: "\n\n"))

      """
  }

  private func literal(_ rule: Rule) -> String {
    let messages = rule.messages.sorted { $0.key < $1.key }.map { name, message in
      "\(literal(name)): Rule.Message(text: \(literal(message.text)), help: \(literal(message.help)), "
        + "severity: \(message.severity.map { ".\($0.rawValue)" } ?? "nil"))"
    }
    let settings = rule.settings.sorted { $0.key < $1.key }.map { "\(literal($0.key)): \(literal($0.value))" }
    let examples = rule.examples.map {
      "Rule.Example(name: \(literal($0.name)), passes: \($0.passes), sheet: \(literal($0.sheet)), "
        + "article: \(literal($0.article)), rulings: \(literal($0.rulings)), waivers: \(literal($0.waivers)))"
    }
    return """
      Rule(
          id: \(literal(rule.id)), title: \(literal(rule.title)), severity: .\(rule.severity.rawValue),
          page: Rule.Page(
            what: \(literal(rule.page.what)), why: \(literal(rule.page.why)), fix: \(literal(rule.page.fix))),
          messages: [\(messages.isEmpty ? ":" : messages.joined(separator: ", "))],
          settings: [\(settings.isEmpty ? ":" : settings.joined(separator: ", "))],
          body: \(literal(rule.body)),
          examples: [\(examples.joined(separator: ", "))])
      """
  }

  private func literal(_ definition: AttributeDefinition) -> String {
    "AttributeDefinition(.\(definition.attribute), comparison: \(literal(definition.comparison)), "
      + "kinds: [\(definition.kinds.map { ".\($0)" }.joined(separator: ", "))], "
      + "scale: \(literal(definition.scale)), stake: .\(definition.stake), "
      + "policies: [\(definition.policies.map { ".\($0)" }.joined(separator: ", "))], "
      + "reportsUnknownTerms: \(definition.reportsUnknownTerms))"
  }

  private func literal(_ keys: KeyDescriptions) -> String {
    let levels = keys.all.filter { !$0.keys.isEmpty }.map { level, keys in
      ".\(level): [\(keys.map { ".\($0.key): \(literal($0.text))" }.joined(separator: ", "))]"
    }
    return "[\(levels.isEmpty ? ":" : levels.joined(separator: ",\n    "))]"
  }

  private func literal(_ setting: Rule.Setting) -> String {
    switch setting {
    case .number(let number): ".number(\(number))"
    case .words(let list): ".words(\(literal(list.words)))"
    }
  }

  private func literal(_ body: Rule.Body) -> String {
    switch body {
    case .builtIn(let name): ".builtIn(\(literal(name)))"
    case .declaration(let declaration):
      ".declaration(Declaration(paths: \(literal(declaration.paths)), "
        + "condition: \(declaration.condition.map(literal) ?? "nil"), requirement: \(literal(declaration.requirement))))"
    }
  }

  private func literal(_ requirement: Requirement) -> String {
    func list(_ requirements: [Requirement]) -> String { "[\(requirements.map(literal).joined(separator: ", "))]" }
    return switch requirement {
    case .required(let keys): ".required(\(literal(keys)))"
    case .forbidden(let keys): ".forbidden(\(literal(keys)))"
    case .pattern(let pattern): ".pattern(\(literal(pattern)))"
    case .notPattern(let pattern): ".notPattern(\(literal(pattern)))"
    case .oneOf(let texts): ".oneOf(\(literal(texts)))"
    case .count(let range): ".count(\(range.lowerBound)...\(range.upperBound))"
    case .length(let range): ".length(\(range.lowerBound)...\(range.upperBound))"
    case .unique: ".unique"
    case .inVocabulary: ".inVocabulary"
    case .at(let path, let requirement): ".at(path: \(literal(path)), \(literal(requirement)))"
    case .all(let requirements): ".all(\(list(requirements)))"
    case .any(let requirements): ".any(\(list(requirements)))"
    case .not(let requirement): ".not(\(literal(requirement)))"
    }
  }

  private func literal<Key: CaseIterable & Hashable>(_ lists: [Key: [String]]) -> String { literal(lists, literal) }

  /// A dictionary by the cases of an enumeration, in their order.
  private func literal<Key: CaseIterable & Hashable, Value>(
    _ values: [Key: Value], _ value: (Value) -> String
  ) -> String {
    let entries = Key.allCases.compactMap { key in values[key].map { ".\(key): \(value($0))" } }
    return entries.isEmpty ? "[:]" : "[\(entries.joined(separator: ", "))]"
  }

  private func literal(_ meanings: [String: some CaseIterable]) -> String { literal(meanings.mapValues { ".\($0)" }) }

  private func literal(_ lists: [String: [String]]) -> String { literal(lists.mapValues(literal)) }

  /// A dictionary of which the values are literals already.
  private func literal(_ values: [String: String]) -> String {
    let entries = values.sorted { $0.key < $1.key }.map { "\(literal($0.key)): \($0.value)" }
    return "[\(entries.isEmpty ? ":" : entries.joined(separator: ", "))]"
  }

  func literal(_ texts: [String]) -> String { "[\(texts.map(literal).joined(separator: ", "))]" }

  func literal(_ text: String?) -> String { text.map(literal) ?? "nil" }

  func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

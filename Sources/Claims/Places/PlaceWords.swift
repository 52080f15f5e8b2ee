/// The words of phrases that say where something is, as a pack states them; structures come from a vocabulary.
public struct PlaceWords: Sendable {
  /// What the pack says, section by section; see `Rules/places.yaml`.
  public struct Lists: Sendable {
    /// Words of each direction and of each relation, by name.
    public var directions: [String: [String]] = [:]
    public var relations: [String: [String]] = [:]
    /// Every other list, by its key.
    public var words: [String: [String]] = [:]
    /// `compounds`, `prefixes`, `ends`, `adjectives`, `gaps`: what each word or phrase stands for.
    public var meanings: [String: [String: String]] = [:]
    /// Words for directions that mean something else in some structures.
    public var local: [String: [String: String]] = [:]
    /// Groups of kinds of which two structures are apart.
    public var distinct: [[String]] = []
    /// Groups of structures that lie apart, and their parts with them.
    public var apart: [[String]] = []
    /// Structures that lie one behind the other, in order, by the direction in which the first of them lies.
    public var layers: [String: [[String]]] = [:]

    public init() {}
  }

  public let lists: Lists
  /// The most words that a group of words has.
  let longest: Int
  private let tokens: [String: PlaceToken]
  private let adjectives: [String: String]
  private let inward: Set<String>

  /// Takes what a pack says. Linear in its size.
  public init(_ lists: Lists) {
    var tokens: [String: PlaceToken] = [:]
    func add(_ words: [String], _ token: PlaceToken) {
      for word in words {
        let key = Phrase.words(of: word).joined(separator: " ")
        if !key.isEmpty, tokens[key] == nil { tokens[key] = token }
      }
    }
    for (key, token) in Self.marks { add(lists.words[key] ?? [], token) }
    for (word, direction) in lists.meanings["ends"] ?? [:] {
      if let direction = Direction(rawValue: direction) { add([word], .end(direction)) }
    }
    for relation in PlaceRelation.allCases { add(lists.relations[relation.rawValue] ?? [], .relation(relation)) }
    for direction in Direction.allCases { add(lists.directions[direction.rawValue] ?? [], .direction(direction)) }
    add(lists.words["part"] ?? [], .part)
    add(lists.words["fillers"] ?? [], .filler)
    add(["of"], .of)
    let form = { (word: String) in Phrase(word).words.joined(separator: " ") }
    self.init(
      lists, tokens: tokens,
      adjectives: (lists.meanings["adjectives"] ?? [:]).reduce(into: [:]) { $0[form($1.key)] = $1.value },
      inward: Set((lists.words["inward"] ?? []).map(form)))
  }

  private init(_ lists: Lists, tokens: [String: PlaceToken], adjectives: [String: String], inward: Set<String>) {
    self.lists = lists
    self.tokens = tokens
    longest = 1 + (tokens.keys.lazy.map { $0.utf8.count { $0 == UInt8(ascii: " ") } }.max() ?? 0)
    self.adjectives = adjectives
    self.inward = inward
  }

  // MARK: - Compiled

  private static let (adjectivesSection, inwardSection) = ("adjectives", "inward")

  /// Takes what `compiled` gave of the same lists when the program was built. Linear in its size.
  public init(_ lists: Lists, compiled sections: [String: String]) {
    var tokens: [String: PlaceToken] = [:]
    tokens.reserveCapacity(1_500)
    for (section, lines) in sections {
      guard let token = PlaceToken(code: section) else { continue }
      for line in CompiledLines.lines(of: lines) { tokens[line.key] = token }
    }
    self.init(
      lists, tokens: tokens,
      adjectives: CompiledLines.lines(of: sections[Self.adjectivesSection] ?? "").reduce(into: [:]) {
        $0[$1.key] = $1.words.joined(separator: " ")
      },
      inward: Set(CompiledLines.lines(of: sections[Self.inwardSection] ?? "").map(\.key)))
  }

  /// The words in normal form, by what they are, for who builds a program: nothing is normalised when it starts.
  public var compiled: [String: String] {
    var sections = Dictionary(grouping: tokens.keys) { tokens[$0]?.code ?? "" }.mapValues { words in
      CompiledLines.text(words.map { ($0, []) })
    }
    sections[Self.adjectivesSection] = CompiledLines.text(adjectives.map { ($0, [$1]) })
    sections[Self.inwardSection] = CompiledLines.text(inward.map { ($0, []) })
    return sections
  }

  /// Lists of which each word is the same token, the ones that win first.
  private static let marks: [(String, PlaceToken)] = [
    ("not_denying", .filler), ("not", .not), ("but", .but), ("only", .only), ("and", .and), ("or", .or), ("its", .its),
    ("facing", .facing), ("averted", .averted), ("inside", .inside), ("outside", .outside), ("face", .face),
    ("edge", .edge), ("meeting", .meeting), ("junction", .junction), ("ordinal", .ordinal),
    ("similes", .simile),
  ]

  /// Whether a list has words of the grammar, and no structures.
  func isGrammar(_ list: String) -> Bool {
    ["part", "fillers", "inward"].contains(list) || Self.marks.contains { $0.0 == list }
  }

  /// The token that normalised words are; nil for words that the pack lacks.
  func token(_ words: some Sequence<String>) -> PlaceToken? { tokens[words.joined(separator: " ")] }

  /// The label of the structure that an adjective stands for.
  func label(ofAdjective word: String) -> String? { adjectives[word] }

  /// Whether a thing that faces what these words name faces inwards.
  func isInward(_ words: String) -> Bool { inward.contains(words) }

  /// A word made of two directions: anterolateral.
  func compound(_ word: String) -> [Direction]? {
    for (prefix, name) in (lists.meanings["compounds"] ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard word.hasPrefix(prefix), let first = Direction(rawValue: name),
        case .direction(let second)? = token([String(word.dropFirst(prefix.count))])
      else { continue }
      return [first, second]
    }
    return nil
  }

  /// A word made of a prefix and an adjective: retropatellar. Gives the relation and the structure's label.
  func prefixed(_ word: String) -> (relation: PlaceRelation, label: String)? {
    for (prefix, name) in lists.meanings["prefixes"] ?? [:] where word.hasPrefix(prefix) {
      guard let relation = PlaceRelation(rawValue: name), let label = adjectives[String(word.dropFirst(prefix.count))]
      else { continue }
      return (relation, label)
    }
    return nil
  }

  /// What a prefix that stands for itself means: "intra" in "intra-articular".
  func relation(ofPrefix word: String) -> PlaceRelation? {
    lists.meanings["prefixes"]?[word].flatMap(PlaceRelation.init(rawValue:))
  }
}

/// The words of phrases that say where something is, as a pack states them; structures come from a vocabulary.
public struct PlaceWords: Sendable {
  /// What the pack says, section by section; see `Rules/places.yaml`.
  public struct Lists: Sendable {
    /// Words of each direction and of each relation, by name.
    public var directions: [Direction: [String]] = [:]
    public var relations: [PlaceRelation: [String]] = [:]
    /// Other words of the grammar.
    public var words: [WordList: [String]] = [:]
    /// Structures by what is so with them.
    public var structures: [StructureList: [String]] = [:]
    /// Beginnings of words made of two directions: antero-.
    public var compounds: [String: Direction] = [:]
    /// Beginnings of words made with an adjective: retro-.
    public var prefixes: [String: PlaceRelation] = [:]
    /// What is at one end of a thing: its base.
    public var ends: [String: Direction] = [:]
    /// The structure that an adjective speaks of: patellar.
    public var adjectives: [String: String] = [:]
    /// What lies between two structures.
    public var gaps: [String: String] = [:]
    /// Words for directions that mean something else in some structures, by the structure.
    public var local: [String: [String: Direction]] = [:]
    /// Groups of kinds of which two structures are apart.
    public var distinct: [[String]] = []
    /// Groups of structures that lie apart, and their parts with them.
    public var apart: [[String]] = []
    /// Structures that lie one behind the other, in order, by the direction in which the first of them lies.
    public var layers: [Direction: [[String]]] = [:]

    public init() {}
  }

  public let lists: Lists
  /// The words in normal form, by what they are, for who builds a program: nothing is normalised when it starts.
  public let compiled: [String: String]
  /// The most words that a group of words has.
  let longest: Int
  /// The code of the token that words are.
  private let tokens: SortedLines
  private let adjectives: SortedLines
  private let inward: SortedLines

  /// Parts of the compiled form.
  private enum Section {
    static let (tokens, longest, adjectives, inward) = ("tokens", "longest", "adjectives", "inward")
  }

  /// Takes what a pack says. Linear in its size.
  public init(_ lists: Lists) { self.init(lists, compiled: Self.compiling(lists)) }

  /// Takes what `compiled` was of the same lists when the program was built.
  public init(_ lists: Lists, compiled sections: [String: String]) {
    let lines = { (section: String) in SortedLines(sections[section] ?? "") }
    self.lists = lists
    compiled = sections
    longest = sections[Section.longest].flatMap(Int.init) ?? 1
    tokens = lines(Section.tokens)
    adjectives = lines(Section.adjectives)
    inward = lines(Section.inward)
  }

  private static func compiling(_ lists: Lists) -> [String: String] {
    var tokens: [String: PlaceToken] = [:]
    func add(_ words: [String], _ token: PlaceToken) {
      for word in words {
        let key = key(word)
        if !key.isEmpty, tokens[key] == nil { tokens[key] = token }
      }
    }
    for (list, token) in marks { add(lists.words[list] ?? [], token) }
    for (word, direction) in lists.ends { add([word], .end(direction)) }
    for relation in PlaceRelation.allCases { add(lists.relations[relation] ?? [], .relation(relation)) }
    for direction in Direction.allCases { add(lists.directions[direction] ?? [], .direction(direction)) }
    add(lists.words[.part] ?? [], .part)
    add(lists.words[.fillers] ?? [], .filler)
    add(["of"], .of)
    let longest = tokens.keys.map { $0.utf8.count { $0 == UInt8(ascii: " ") } }.max() ?? 0
    return [
      Section.tokens: CompiledLines.text(tokens.compactMap { words, token in token.code.map { (words, [$0]) } }),
      Section.longest: String(1 + longest),
      Section.adjectives: CompiledLines.text(lists.adjectives.map { (key($0), [$1]) }),
      Section.inward: CompiledLines.text((lists.words[.inward] ?? []).map { (key($0), []) }),
    ]
  }

  private static func key(_ text: String) -> String { Phrase.words(of: text).joined(separator: " ") }

  /// Lists of which each word is the same token, the ones that win first.
  private static let marks: [(WordList, PlaceToken)] = [
    (.notDenying, .filler), (.not, .not), (.but, .but), (.only, .only), (.and, .and), (.or, .or), (.its, .its),
    (.facing, .facing), (.averted, .averted), (.inside, .inside), (.outside, .outside), (.face, .face), (.edge, .edge),
    (.meeting, .meeting), (.junction, .junction), (.ordinal, .ordinal), (.similes, .simile),
  ]

  /// The token that normalised words are; nil for words that the pack lacks.
  func token(_ words: some Sequence<String>) -> PlaceToken? {
    tokens.text(for: words.joined(separator: " ")).flatMap(PlaceToken.init(code:))
  }

  /// The label of the structure that an adjective stands for.
  func label(ofAdjective word: String) -> String? { adjectives.text(for: word) }

  /// Whether a thing that faces what these words name faces inwards.
  func isInward(_ words: String) -> Bool { inward.contains(words) }

  /// A word made of two directions: anterolateral.
  func compound(_ word: String) -> [Direction]? {
    firstMeaning(beginning: word, in: lists.compounds) { first, rest in
      guard case .direction(let second)? = token([rest]) else { return nil }
      return [first, second]
    }
  }

  /// A word made of a prefix and an adjective: retropatellar. Gives the relation and the structure's label.
  func prefixed(_ word: String) -> (relation: PlaceRelation, label: String)? {
    firstMeaning(beginning: word, in: lists.prefixes) { relation, rest in
      label(ofAdjective: rest).map { (relation, $0) }
    }
  }

  /// What the longest beginning of a word makes of the rest of it.
  private func firstMeaning<Meaning, Result>(
    beginning word: String, in prefixes: [String: Meaning], _ meaning: (Meaning, String) -> Result?
  ) -> Result? {
    for end in word.indices.dropFirst().reversed() {
      if let prefix = prefixes[String(word[..<end])], let result = meaning(prefix, String(word[end...])) {
        return result
      }
    }
    return nil
  }

  /// What a prefix that stands for itself means: "intra" in "intra-articular".
  func relation(ofPrefix word: String) -> PlaceRelation? {
    lists.prefixes[word]
  }
}

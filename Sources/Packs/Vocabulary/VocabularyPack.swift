public import Claims
public import Text
internal import YAML

/// Concepts and words as an editor writes them.
public struct VocabularyPack: Sendable {
  public let concepts: [Concept]
  /// Words that hold a place where a fact belongs.
  public let placeholders: [String]
  /// What the pack says about words, whichever term they stand in.
  public let lexicon: Lexicon

  /// Reads a pack: `concepts` of one `kind`, each with a label, synonyms and how it stands to others; `placeholders`;
  /// and what is known of words: `same_words`, `irregular` forms, `light_heads`, `phrasing`, `turns`, `part_turns`,
  /// `circumstances`. `<joint>` in a synonym stands for each word listed under `words: {joint: […]}`.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public init(_ file: TextFile) throws(ConfigurationProblem) {
    let top = try PackDocument(file, called: "vocabulary pack").top(
      keys: [
        "kind", "concepts", "placeholders", "words", "same_words", "irregular", "light_heads", "phrasing",
        "turns", "part_turns", "circumstances",
      ])
    let words = try Self.lists("words", of: top)
    try Self.refuseListsInLists(top)
    let kind = try top.optional("kind").map { node throws(ConfigurationProblem) in try Self.kind(node, in: top.tree) }
    var concepts: [Concept] = []
    let reader = ConceptReader(tree: top.tree, lines: top.tree.file.lines, words: words, kind: kind ?? .condition)
    for node in top.list("concepts") { concepts.append(try reader.concept(node)) }
    self.concepts = concepts
    placeholders = try top.texts("placeholders")
    lexicon = try Self.lexicon(top)
  }

  static func kind(_ node: NodeID, in tree: NodeTree) throws(ConfigurationProblem) -> ConceptKind {
    guard let kind = ConceptKind(rawValue: tree.text(of: node)) else {
      let kinds = ConceptKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw tree.problem("a kind is one of \(kinds)", at: node)
    }
    return kind
  }

  private static func lexicon(_ top: MappingReader) throws(ConfigurationProblem) -> Lexicon {
    var sameWords: [[String]] = []
    for node in top.list("same_words") {
      guard top.tree[node].kind == .sequence else {
        throw top.tree.problem("a list of words that mean the same is expected here", at: node)
      }
      sameWords.append(top.tree.children(of: node).map(top.tree.text(of:)))
    }
    var irregular: [String: String] = [:]
    if let node = top.optional("irregular") {
      let reader = try MappingReader(node, in: top.tree, keys: nil)
      for key in reader.keys { irregular[key] = try reader.text(key) }
    }
    let lexicon = Lexicon(
      Lexicon.Words(
        sameWords: sameWords, irregular: irregular, lightHeads: try top.texts("light_heads"),
        phrasing: try top.optional("phrasing").map(top.tree.lists) ?? [:], turns: try lists("turns", of: top),
        partTurns: try partTurns(of: top),
        circumstances: try lists("circumstances", of: top)))
    try refuseWordsOfTwoLists(top, lexicon)
    return lexicon
  }

  /// Each turn about a part of the body has the part once, with words of its own beside it.
  private static func partTurns(of top: MappingReader) throws(ConfigurationProblem) -> [String: [String]] {
    let turns = try lists("part_turns", of: top)
    guard let node = top.optional("part_turns") else { return turns }
    for (name, phrases) in turns {
      for phrase in [name] + phrases where PartTurn(phrase, name: name) == nil {
        throw top.tree.problem("“\(phrase)” must name `\(PartTurn.part)` once, with words beside it", at: node)
      }
    }
    return turns
  }

  /// A word can stand for one other only.
  private static func refuseWordsOfTwoLists(
    _ top: MappingReader, _ lexicon: Lexicon
  ) throws(ConfigurationProblem) {
    var lists: [String: (first: String, list: NodeID)] = [:]
    for list in top.list("same_words") {
      for node in top.tree.children(of: list) {
        let stems = lexicon.stems(of: top.tree.text(of: node))
        guard let known = lists[stems], known.list != list else {
          lists[stems] = (top.tree.text(of: node), list)
          continue
        }
        throw top.tree.problem(
          "“\(top.tree.text(of: node))” is in two lists of words that mean the same, here and as “\(known.first)”; leave"
            + " it in one of them, or make one list of both",
          at: node)
      }
    }
  }

  /// A list of words that stands in itself would never be written out.
  private static func refuseListsInLists(_ top: MappingReader) throws(ConfigurationProblem) {
    guard let node = top.optional("words") else { return }
    let reader = try MappingReader(node, in: top.tree, keys: nil)
    for key in reader.keys {
      for choice in reader.list(key) where top.tree.text(of: choice).contains("<") {
        throw top.tree.problem(
          "“\(top.tree.text(of: choice))” has a list of words in it; write the words themselves", at: choice)
      }
    }
  }

  /// Lists of words by name.
  private static func lists(
    _ key: String, of top: MappingReader
  ) throws(ConfigurationProblem) -> [String: [String]] {
    guard let node = top.optional(key) else { return [:] }
    let reader = try MappingReader(node, in: top.tree, keys: nil)
    var words: [String: [String]] = [:]
    for key in reader.keys { words[key] = try reader.texts(key) }
    return words
  }
}

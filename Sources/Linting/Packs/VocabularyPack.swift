public import Claims
public import Text
internal import YAML

/// Concepts and words as an editor writes them.
public struct VocabularyPack: Sendable {
  public let concepts: [Concept]
  /// Words that hold a place where a fact belongs.
  public let placeholders: [String]

  /// Reads a pack: `concepts`, each with a label, synonyms, and `least_urgency` where it cannot wait, and
  /// `placeholders`. `<joint>` in a synonym stands for each word listed under `words: {joint: […]}`.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public init(_ file: TextFile) throws(ConfigurationProblem) {
    let tree = NodeTree.reading(file)
    if let problem = tree.problem {
      throw tree.problem("not readable as YAML (\(problem.kind.rawValue) \(problem.detail))", at: problem.range)
    }
    guard let root = tree.documents.first, !tree.isNull(root) else {
      throw ConfigurationProblem("\(file.path): the vocabulary pack is empty")
    }
    if let second = tree.secondDocument { throw tree.problem("a vocabulary pack is one document", at: second) }
    let top = try MappingReader(root, in: tree, keys: ["concepts", "placeholders", "words"])
    let words = try Self.words(top)
    var concepts: [Concept] = []
    for node in top.list("concepts") {
      concepts.append(try Self.concept(node, in: tree, words: words))
    }
    self.concepts = concepts
    placeholders = try top.texts("placeholders")
  }

  private static func concept(
    _ node: NodeID, in tree: NodeTree, words: [String: [String]]
  ) throws(ConfigurationProblem) -> Concept {
    let reader = try MappingReader(node, in: tree, keys: ["label", "synonyms", "least_urgency"])
    var urgency: Urgency?
    if let name = try reader.optionalText("least_urgency") {
      guard let step = Urgency(rawValue: name) else {
        throw tree.problem(
          "an urgency is one of routine, soon, urgent and emergency", at: try reader.required("least_urgency"))
      }
      urgency = step
    }
    let synonyms = try reader.texts("synonyms").flatMap { expanding($0, words) }
    return Concept(label: try reader.text("label"), synonyms: synonyms, leastUrgency: urgency)
  }

  private static func words(_ top: MappingReader) throws(ConfigurationProblem) -> [String: [String]] {
    guard let node = top.optional("words") else { return [:] }
    let reader = try MappingReader(node, in: top.tree, keys: nil)
    var words: [String: [String]] = [:]
    for key in reader.keys { words[key] = try reader.texts(key) }
    return words
  }

  private static func expanding(_ synonym: String, _ words: [String: [String]]) -> [String] {
    for (name, choices) in words.sorted(by: { $0.key < $1.key }) where synonym.contains("<\(name)>") {
      let parts = synonym.split(separator: "<\(name)>", maxSplits: 1, omittingEmptySubsequences: false)
      return choices.flatMap { expanding("\(parts[0])\($0)\(parts[1])", words) }
    }
    return [synonym]
  }
}

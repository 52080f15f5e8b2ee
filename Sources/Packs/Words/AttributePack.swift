public import Claims
internal import Sheets
public import Text
internal import YAML

/// What an editor says about attributes: how they are compared, what is at stake, how they are resolved.
public enum AttributePack {
  /// Reads a pack.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public static func definitions(in file: TextFile) throws(ConfigurationProblem) -> [AttributeDefinition] {
    let document = try PackDocument(file, called: "pack of attributes")
    let tree = document.tree
    var definitions: [AttributeDefinition] = []
    for node in try document.top(keys: ["attributes"]).list("attributes") {
      let definition = try definition(node, in: tree)
      guard !definitions.contains(where: { $0.attribute == definition.attribute }) else {
        throw tree.problem("`\(definition.attribute.rawValue)` stands here a second time", at: node)
      }
      definitions.append(definition)
    }
    return definitions
  }

  private static func definition(
    _ node: NodeID, in tree: NodeTree
  ) throws(ConfigurationProblem) -> AttributeDefinition {
    let reader = try MappingReader(
      node, in: tree, keys: ["attribute", "compare", "vocabulary", "scale", "stake", "resolve", "report_unknown"])
    return AttributeDefinition(
      try choice("attribute", of: reader), comparison: try reader.text("compare"),
      kinds: try choices("vocabulary", of: reader), scale: try reader.optionalText("scale"),
      stake: try choice("stake", of: reader), policies: try choices("resolve", of: reader),
      reportsUnknownTerms: reader.optional("report_unknown").map { tree.scalarValue(of: $0) == .boolean(true) } ?? false
    )
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of reader: MappingReader
  ) throws(ConfigurationProblem) -> Choice {
    try choice(try reader.required(key), key, in: reader.tree)
  }

  private static func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of reader: MappingReader
  ) throws(ConfigurationProblem) -> [Choice] {
    var choices: [Choice] = []
    for node in reader.list(key) { choices.append(try choice(node, key, in: reader.tree)) }
    return choices
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: NodeID, _ key: String, in tree: NodeTree
  ) throws(ConfigurationProblem) -> Choice {
    guard let choice = Choice(rawValue: tree.text(of: node)) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw tree.problem("`\(key)` knows no “\(tree.text(of: node))”; known here: \(known)", at: node)
    }
    return choice
  }
}

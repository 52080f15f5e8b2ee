public import Claims
public import Text
internal import YAML

/// Words for places as an editor writes them.
public enum PlacePack {
  /// Reads a pack: words of `directions` and `relations`, by name, and the other lists of `Rules/places.yaml`.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public static func words(in file: TextFile) throws(ConfigurationProblem) -> PlaceWords {
    let own = [
      "directions", "relations", "compounds", "prefixes", "ends", "adjectives", "gaps", "local", "distinct", "apart",
      "layers",
    ]
    let lists = PlaceWords.WordList.allCases.map(\.rawValue) + PlaceWords.StructureList.allCases.map(\.rawValue)
    let top = try PackDocument(file, called: "pack of words for places").top(keys: own + lists)
    let tree = top.tree
    var result = PlaceWords.Lists()
    result.directions = try tree.lists(at: try top.required("directions"))
    result.relations = try tree.lists(at: try top.required("relations"))
    for list in PlaceWords.WordList.allCases { result.words[list] = try top.texts(list.rawValue) }
    for list in PlaceWords.StructureList.allCases { result.structures[list] = try top.texts(list.rawValue) }
    result.compounds = try cases(top.optional("compounds"), in: tree)
    result.prefixes = try cases(top.optional("prefixes"), in: tree)
    result.ends = try cases(top.optional("ends"), in: tree)
    result.adjectives = try meanings(top.optional("adjectives"), in: tree)
    result.gaps = try meanings(top.optional("gaps"), in: tree)
    if let node = top.optional("local") {
      let reader = try MappingReader(node, in: tree, keys: nil)
      for key in reader.keys { result.local[key] = try cases(reader.optional(key), in: tree) }
    }
    for node in top.list("distinct") { result.distinct.append(tree.children(of: node).map(tree.text(of:))) }
    for node in top.list("apart") { result.apart.append(tree.children(of: node).map(tree.text(of:))) }
    if let node = top.optional("layers") {
      let reader = try MappingReader(node, in: tree, keys: Direction.allCases.map(\.rawValue))
      for direction in Direction.allCases where reader.optional(direction.rawValue) != nil {
        result.layers[direction] = reader.list(direction.rawValue).map { tree.children(of: $0).map(tree.text(of:)) }
      }
    }
    return PlaceWords(result)
  }

  /// What each word stands for, where that is a case of an enumeration.
  private static func cases<Meaning: RawRepresentable<String> & CaseIterable>(
    _ node: NodeID?, in tree: NodeTree
  ) throws(ConfigurationProblem) -> [String: Meaning] {
    guard let node else { return [:] }
    let reader = try MappingReader(node, in: tree, keys: nil)
    var result: [String: Meaning] = [:]
    for key in reader.keys {
      guard let meaning = Meaning(rawValue: try reader.text(key)) else {
        let known = Meaning.allCases.map(\.rawValue).joined(separator: ", ")
        throw tree.problem("`\(key)` stands for one of \(known)", at: try reader.required(key))
      }
      result[key] = meaning
    }
    return result
  }

  private static func meanings(_ node: NodeID?, in tree: NodeTree) throws(ConfigurationProblem) -> [String: String] {
    guard let node else { return [:] }
    let reader = try MappingReader(node, in: tree, keys: nil)
    var result: [String: String] = [:]
    for key in reader.keys { result[key] = try reader.text(key) }
    return result
  }
}

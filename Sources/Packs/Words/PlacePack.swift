public import Claims
public import Text
internal import YAML

/// Words for places as an editor writes them.
public enum PlacePack {
  private static let maps = ["compounds", "prefixes", "ends", "adjectives", "gaps"]
  private static let lists = [
    "facing", "averted", "inward", "inside", "outside", "upper_base", "lower_end", "level", "face", "part", "edge",
    "only",
    "and", "or",
    "not", "but", "not_denying", "its", "fillers", "under_is_deep", "under_is_lower", "hollow", "sides", "region_kinds",
    "everywhere", "separate_places", "loose_in_pain", "thin", "bounded", "firm", "filling", "points", "cores", "halved",
    "paired",
    "under_is_below", "compact",
    "systems", "meeting", "junction", "ordinal", "surfaced", "similes",
  ]

  /// Reads a pack: words of `directions` and `relations`, by name, and the other lists of `Rules/places.yaml`.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public static func words(in file: TextFile) throws(ConfigurationProblem) -> PlaceWords {
    let own = ["directions", "relations", "local", "distinct", "apart", "layers"]
    let top = try PackDocument(file, called: "pack of words for places").top(keys: own + maps + lists)
    let tree = top.tree
    var result = PlaceWords.Lists()
    result.directions = try texts("directions", of: top, keys: Direction.allCases.map(\.rawValue))
    result.relations = try texts("relations", of: top, keys: PlaceRelation.allCases.map(\.rawValue))
    for key in lists { result.words[key] = try top.texts(key) }
    for key in maps { result.meanings[key] = try meanings(top.optional(key), in: tree) }
    if let node = top.optional("local") {
      let reader = try MappingReader(node, in: tree, keys: nil)
      for key in reader.keys { result.local[key] = try meanings(reader.optional(key), in: tree) }
    }
    for node in top.list("distinct") { result.distinct.append(tree.children(of: node).map(tree.text(of:))) }
    for node in top.list("apart") { result.apart.append(tree.children(of: node).map(tree.text(of:))) }
    if let node = top.optional("layers") {
      let reader = try MappingReader(node, in: tree, keys: Direction.allCases.map(\.rawValue))
      for key in reader.keys {
        result.layers[key] = reader.list(key).map { tree.children(of: $0).map(tree.text(of:)) }
      }
    }
    return PlaceWords(result)
  }

  private static func texts(
    _ key: String, of top: MappingReader, keys: [String]
  ) throws(ConfigurationProblem) -> [String: [String]] {
    let reader = try MappingReader(try top.required(key), in: top.tree, keys: keys)
    var result: [String: [String]] = [:]
    for key in reader.keys { result[key] = try reader.texts(key) }
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

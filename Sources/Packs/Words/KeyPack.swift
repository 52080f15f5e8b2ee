public import Sheets
public import Text
internal import YAML

/// What the keys of a sheet say, as an editor words it.
public enum KeyPack {
  /// Reads a pack: for each kind of mapping its keys, each with a sentence; see `Rules/keys.yaml`.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public static func descriptions(in file: TextFile) throws(ConfigurationProblem) -> KeyDescriptions {
    let top = try PackDocument(file, called: "pack of keys").top(keys: Level.allCases.map(\.rawValue))
    var texts: [Level: [Key: String]] = [:]
    for level in Level.allCases {
      guard let node = top.optional(level.rawValue) else { continue }
      let reader = try MappingReader(node, in: top.tree, keys: level.keys.map(\.rawValue))
      for key in level.keys { texts[level, default: [:]][key] = try reader.optionalText(key.rawValue) }
    }
    return KeyDescriptions(texts)
  }
}

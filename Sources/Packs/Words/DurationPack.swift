public import Claims
public import Text
internal import YAML

/// Words for lengths of time as an editor writes them.
public enum DurationPack {
  private static let keys = [
    "units", "multiples", "lists", "before", "after", "connectors", "quantities", "adjectives", "lengths",
    "leads", "telling",
  ]

  /// Reads a pack; see `Rules/durations.yaml`.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public static func words(in file: TextFile) throws(ConfigurationProblem) -> DurationWords {
    let top = try PackDocument(file, called: "pack of words for lengths of time").top(keys: keys)
    let tree = top.tree
    var lists = DurationWords.Lists()
    lists.units = try units(top)
    if let node = top.optional("lists") {
      let reader = try MappingReader(node, in: tree, keys: nil)
      for key in reader.keys { lists.groups[key] = DurationWords.phrases(try reader.texts(key)) }
    }
    lists.before = try phrases("before", of: top, knowing: lists.groups)
    lists.after = try phrases("after", of: top, knowing: lists.groups)
    lists.connectors = try phrases("connectors", of: top, knowing: lists.groups)
    lists.adjectives = try top.texts("adjectives")
    lists.leads = try top.texts("leads")
    lists.telling = try top.texts("telling")
    for node in top.list("quantities") {
      let reader = try MappingReader(node, in: tree, keys: ["phrases", "from", "to", "vague"])
      let quantity = DurationWords.Quantity(
        low: try number(reader, "from"), high: try number(reader, "to"), isVague: reader.optional("vague") != nil)
      lists.quantities.append((DurationWords.phrases(try reader.texts("phrases")), quantity))
    }
    for node in top.list("lengths") {
      let reader = try MappingReader(node, in: tree, keys: ["phrases", "from", "to", "said"])
      let length = DurationWords.Length(
        low: try seconds(reader, "from"),
        high: reader.optional("to") == nil ? .infinity : try seconds(reader, "to"), words: try reader.text("said"))
      lists.lengths.append((DurationWords.phrases(try reader.texts("phrases")), length))
    }
    return DurationWords(lists)
  }

  private static func units(_ top: MappingReader) throws(ConfigurationProblem) -> [String: DurationWords.Unit] {
    var units: [String: DurationWords.Unit] = [:]
    let reader = try MappingReader(
      try top.required("units"), in: top.tree, keys: DurationUnit.allCases.map(\.rawValue))
    for unit in DurationUnit.allCases {
      for word in try reader.texts(unit.rawValue) { units[word] = DurationWords.Unit(1, unit) }
    }
    for node in top.list("multiples") {
      let reader = try MappingReader(node, in: top.tree, keys: ["words", "is"])
      let parts = try reader.text("is").split(separator: " ")
      guard parts.count == 2, let count = Double(parts[0]), count > 0, let unit = units[String(parts[1])] else {
        throw top.tree.problem("a number and a unit are expected here, as in `2 weeks`", at: try reader.required("is"))
      }
      for word in try reader.texts("words") { units[word] = DurationWords.Unit(count * unit.count, unit.unit) }
    }
    return units
  }

  private static func phrases<Meaning: RawRepresentable<String> & CaseIterable>(
    _ key: String, of top: MappingReader, knowing groups: [String: String]
  ) throws(ConfigurationProblem) -> [(phrases: String, meaning: Meaning)] {
    let meanings = Array(Meaning.allCases)
    let reader = try MappingReader(try top.required(key), in: top.tree, keys: meanings.map(\.rawValue))
    var result: [(phrases: String, meaning: Meaning)] = []
    for meaning in meanings {
      let texts = try reader.texts(meaning.rawValue)
      for (text, node) in zip(texts, reader.list(meaning.rawValue)) {
        for name in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
          let name = String(name.prefix { $0 != ">" })
          guard groups[name] == nil else { continue }
          throw top.tree.problem(
            "there is no list called `\(name)`; known here: \(groups.keys.sorted().joined(separator: ", "))", at: node)
        }
      }
      result.append((DurationWords.phrases(texts), meaning))
    }
    return result
  }

  private static func number(_ reader: MappingReader, _ key: String) throws(ConfigurationProblem) -> Double {
    guard let number = Double(try reader.text(key)), number >= 0, number.isFinite else {
      throw reader.tree.problem("`\(key)` takes a number", at: try reader.required(key))
    }
    return number
  }

  /// A length in the units' own names, in seconds.
  private static func seconds(_ reader: MappingReader, _ key: String) throws(ConfigurationProblem) -> Double {
    let parts = try reader.text(key).split(separator: " ")
    guard parts.count == 2, let count = Double(parts[0]), count >= 0,
      let unit = DurationUnit.allCases.first(where: { parts[1] == $0.rawValue || parts[1] == $0.rawValue + "s" })
    else {
      throw reader.tree.problem("`\(key)` takes a number and a unit, as in `6 hours`", at: try reader.required(key))
    }
    return count * unit.seconds
  }
}

public import Packs
public import Sheets
internal import YAML

extension JSONSchema {
  /// The schema of a condition sheet, from the same tables by which sheets are read.
  ///
  /// - Parameters:
  ///   - rules: The rules in force: one of them has the closed lists.
  ///   - descriptions: What each key says, for an editor to show.
  public static func sheet(rules: [Rule], descriptions: KeyDescriptions) -> JSONSchema {
    let lists = rules.first { $0.id == "invalid-value" }
    let choices = [
      (Key.act, "acts"), (.present, "presences"), (.certainty, "certainties"), (.tier, "tiers"),
    ].reduce(into: [Key: [String]]()) { $0[$1.0] = lists?.words($1.1) }
    let levels = Level.allCases.map { ($0.definition, level($0, choices, descriptions)) }
    return reference(Level.sheet.definition).document(title: "condition sheet", definitions: levels)
  }

  private static func level(
    _ level: Level, _ choices: [Key: [String]], _ descriptions: KeyDescriptions
  ) -> JSONSchema {
    let properties = level.keys.compactMap { key -> (String, JSONSchema)? in
      guard let shape = level.shape(of: key) else { return nil }
      let schema = property(key, of: level, shape, choices)
      return (key.rawValue, descriptions.text(of: key, at: level).map(schema.described) ?? schema)
    }
    return object(properties, required: level.required.map(\.rawValue), more: alternatives(of: level))
  }

  private static func property(
    _ key: Key, of level: Level, _ shape: Shape, _ choices: [Key: [String]]
  ) -> JSONSchema {
    if case .text = shape, let words = choices[key], !words.isEmpty { return choice(of: words) }
    if level == .sheet, key == .sheet { return JSONSchema([("enum", .sequence([.literal("1"), .text("1")]))]) }
    return schema(of: shape, under: key)
  }

  private static func schema(of shape: Shape, under key: Key) -> JSONSchema {
    switch shape {
    case .text: text
    case .texts: oneOrMore(text)
    case .count: count(from: 0)
    case .flag: onlyTrue
    case .level(let level): reference(level.definition)
    case .keyed(.condition):
      keyed(
        reference(Level.condition.definition),
        keys: JSONSchema([("pattern", .text("^[a-z0-9]+(-[a-z0-9]+)*$"))]), atLeast: 1)
    case .keyed(let level): keyed(reference(level.definition))
    case .codes: keyed(text)
    case .attribute(let attribute): values(of: attribute)
    case .levels(let level): list(of: reference(level.definition))
    case .items: oneOrMore(anything)
    }
  }

  /// A value in short or long form; a list of them, which for attributes of one value takes long forms only.
  private static func values(of attribute: Attribute) -> JSONSchema {
    let long = reference(attribute.itemLevel.definition)
    // A sign is no red flag without what to do about it.
    if attribute == .redFlags { return oneOrMore(long) }
    return any(of: [text, long, list(of: attribute.arity == .many ? any(of: [text, long]) : long)])
  }

  /// A long form has the key of its value, or says that there is none.
  private static func alternatives(of level: Level) -> [(String, YAMLContent)] {
    guard let attribute = Attribute.allCases.first(where: { $0.itemLevel == level }) else { return [] }
    let own = level == .redFlag ? [Key.act.rawValue] : []
    let values = attribute.valueKeys.map { [$0.rawValue] + own } + [[Key.none.rawValue], [Key.unknown.rawValue]]
    let alternatives = values.map { keys in
      YAMLContent.mapping([.init("required", .sequence(keys.map(YAMLContent.text)))])
    }
    let because = YAMLContent.mapping([.init(Key.none.rawValue, .sequence([.text(Key.because.rawValue)]))])
    return [("anyOf", .sequence(alternatives)), ("dependentRequired", because)]
  }
}

extension Level {
  fileprivate var definition: String { rawValue.replacing(" ", with: "-") }
}

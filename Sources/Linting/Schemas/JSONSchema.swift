public import YAML

/// A schema, or a part of one, for editors and other tools: JSON Schema, draft 2020-12.
public struct JSONSchema: Sendable {
  /// As content that can be written as JSON.
  public let content: YAMLContent

  init(_ entries: [(String, YAMLContent)]) { content = .mapping(entries.map { YAMLContent.Entry($0.0, $0.1) }) }

  static let text = JSONSchema([("type", .sequence([.text("string"), .text("number")]))])
  static let string = type("string")
  static let anything = JSONSchema([])
  static let onlyTrue = JSONSchema([("const", .literal("true"))])

  static func type(_ name: String) -> JSONSchema { JSONSchema([("type", .text(name))]) }

  static func count(from least: Int) -> JSONSchema {
    JSONSchema([("type", .text("integer")), ("minimum", .literal("\(least)"))])
  }

  static func choice(of words: [String]) -> JSONSchema {
    JSONSchema([("enum", .sequence(words.map(YAMLContent.text)))])
  }

  static func reference(_ name: String) -> JSONSchema { JSONSchema([("$ref", .text("#/$defs/\(name)"))]) }

  static func list(of items: JSONSchema) -> JSONSchema {
    JSONSchema([("type", .text("array")), ("items", items.content)])
  }

  static func any(of schemas: [JSONSchema]) -> JSONSchema { JSONSchema([("anyOf", .sequence(schemas.map(\.content)))]) }

  /// One, or a list of them.
  static func oneOrMore(_ item: JSONSchema) -> JSONSchema { any(of: [item, list(of: item)]) }

  /// A mapping with free keys.
  static func keyed(_ value: JSONSchema, keys: JSONSchema? = nil, atLeast least: Int = 0) -> JSONSchema {
    var entries: [(String, YAMLContent)] = [("type", .text("object")), ("additionalProperties", value.content)]
    if let keys { entries.append(("propertyNames", keys.content)) }
    if least > 0 { entries.append(("minProperties", .literal("\(least)"))) }
    return JSONSchema(entries)
  }

  /// A mapping with known keys only.
  static func object(
    _ properties: [(String, JSONSchema)], required: [String] = [], more: [(String, YAMLContent)] = []
  ) -> JSONSchema {
    var entries: [(String, YAMLContent)] = [
      ("type", .text("object")),
      ("properties", .mapping(properties.map { YAMLContent.Entry($0.0, $0.1.content) })),
      ("additionalProperties", .literal("false")),
    ]
    if !required.isEmpty { entries.append(("required", .sequence(required.map(YAMLContent.text)))) }
    return JSONSchema(entries + more)
  }

  /// The same, with what an editor shows of it.
  func described(_ text: String) -> JSONSchema {
    guard case .mapping(let own) = content else { return self }
    return JSONSchema([("description", .text(text))] + own.map { ($0.key, $0.value) })
  }

  /// A whole schema, with what its references name.
  func document(title: String, definitions: [(String, JSONSchema)] = []) -> JSONSchema {
    guard case .mapping(let own) = content else { return self }
    var entries = [
      YAMLContent.Entry("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      YAMLContent.Entry("title", .text(title)),
    ]
    entries += own
    if !definitions.isEmpty {
      entries.append(
        YAMLContent.Entry("$defs", .mapping(definitions.map { YAMLContent.Entry($0.0, $0.1.content) })))
    }
    return JSONSchema(entries.map { ($0.key, $0.value) })
  }
}

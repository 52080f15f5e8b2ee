internal import YAML

/// YAML content as JSON: mappings become objects.
struct JSONContent: Encodable {
  private let content: YAMLContent

  init(_ content: YAMLContent) { self.content = content }

  func encode(to encoder: any Encoder) throws {
    switch content {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .literal(let text):
      var container = encoder.singleValueContainer()
      switch (text, Int(text), Double(text)) {
      case ("null", _, _): try container.encodeNil()
      case ("true", _, _), ("false", _, _): try container.encode(text == "true")
      case (_, let number?, _): try container.encode(number)
      case (_, _, let number?) where number.isFinite: try container.encode(number)
      default: try container.encode(text)
      }
    case .sequence(let items):
      var container = encoder.unkeyedContainer()
      for item in items { try container.encode(JSONContent(item)) }
    case .mapping(let entries):
      var container = encoder.container(keyedBy: Name.self)
      for entry in entries { try container.encode(JSONContent(entry.value), forKey: Name(stringValue: entry.key)) }
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}

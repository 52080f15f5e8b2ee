import BundledRules
import Claims
import Sheets
import Text
import YAML

/// What a reconciled sheet puts against a value that it holds.
struct Dissent: CustomStringConvertible {
  let attribute: Attribute
  let value: [YAMLContent.Entry]
  let against: [YAMLContent.Entry]

  /// All dissent in the text of a reconciled sheet.
  static func all(in text: String) -> [Dissent] {
    let tree = NodeTree.reading(TextFile(path: "reconciled.yaml", text: text))
    guard let root = tree.documents.first else { return [] }
    let sheet = tree.content(of: root)
    let conditions = sheet["conditions"]?.entries ?? []
    return (sheet["general"]?.entries ?? []).flatMap { under("general.\($0.key)", $0.value) + under($0.key, $0.value) }
      + conditions.flatMap { condition in
        condition.value.entries.flatMap { key in
          switch key.key {
          case "anatomy": key.value.entries.flatMap { named("anatomy", $0.value) }
          case "pain": named("pain", key.value)
          default: under(key.key, key.value)
          }
        }
      }
  }

  private static func named(_ block: String, _ values: YAMLContent) -> [Dissent] {
    values.entries.flatMap { under("\(block).\($0.key)", $0.value) }
  }

  private static func under(_ key: String, _ values: YAMLContent) -> [Dissent] {
    guard let attribute = Attribute(rawValue: key) else { return [] }
    return values.items.flatMap { value in
      (value["against"]?.items ?? []).map {
        Dissent(attribute: attribute, value: value.entries, against: $0.entries)
      }
    }
  }

  /// What comparing the two gives, each by itself.
  func outcome() throws -> Outcome {
    let (one, other) = (stated(value), stated(against))
    return try ValueComparison(
      (claims(value, of: one), one), (claims(against, of: other), other), BundledRules.knowledge
    )
    .judgement.outcome
  }

  /// What is done, avoided and advised is told apart by its keys, as each may stand against the others.
  private func stated(_ item: [YAMLContent.Entry]) -> Attribute {
    let keys = Set(item.map(\.key))
    if keys.contains("name") { return .treatments }
    if keys.contains("do") { return .advice }
    return keys.contains("avoid") ? .avoid : attribute
  }

  private func claims(_ item: [YAMLContent.Entry], of attribute: Attribute) throws -> SourceClaims {
    let notes: Set<String> = ["said_by", "against", "not_understood", "decided_by", "when", "after"]
    let fields = item.filter { !notes.contains($0.key) }.map { entry in
      let key = attribute == .avoid && entry.key == "avoid" ? "value" : entry.key
      return "\(key): '\(entry.value.words.replacing("'", with: "''"))'"
    }
    return try ComparisonSheet(
      attribute: attribute, value: "{\(fields.joined(separator: ", "))}", subject: "meniscus"
    ).claims(path: "", BundledRules.knowledge)
  }

  var description: String {
    "\(attribute.rawValue): \(YAMLContent.mapping(against).words) against \(YAMLContent.mapping(value).words)"
  }
}

extension YAMLContent {
  subscript(key: String) -> YAMLContent? { entries.first { $0.key == key }?.value }

  var entries: [Entry] { if case .mapping(let entries) = self { entries } else { [] } }

  /// The items of a list; a single value is a list of one.
  fileprivate var items: [YAMLContent] { if case .sequence(let items) = self { items } else { [self] } }

  fileprivate var words: String {
    switch self {
    case .text(let text), .literal(let text): text
    case .sequence(let items): items.map(\.words).joined(separator: ", ")
    case .mapping(let entries): entries.map { "\($0.key) \($0.value.words)" }.joined(separator: ", ")
    }
  }
}

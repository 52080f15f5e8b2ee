internal import Patterns
internal import YAML

/// Reads the `check` of a rule.
enum DeclarationReader {
  static func declaration(_ node: NodeID, in tree: NodeTree) throws(ConfigurationProblem) -> Declaration {
    let reader = try MappingReader(node, in: tree, keys: ["at", "if", "must"])
    let paths = try reader.texts("at")
    guard !paths.isEmpty, paths.allSatisfy({ !$0.isEmpty }) else {
      throw tree.problem("`at` says where to look: `conditions.*.name`, say", at: node)
    }
    for path in paths { try check(path, at: node, in: tree) }
    var condition: Requirement?
    if let node = reader.optional("if") { condition = try requirement(node, in: tree) }
    return Declaration(
      paths: paths, condition: condition, requirement: try requirement(try reader.required("must"), in: tree))
  }

  /// The most steps that a path may have: no sheet is so deep, and paths are joined step by step.
  private static let mostSteps = 50

  private static func check(_ path: String, at node: NodeID, in tree: NodeTree) throws(ConfigurationProblem) {
    guard path.utf8.count(where: { $0 == UInt8(ascii: ".") }) < mostSteps else {
      throw tree.problem("a path has at most \(mostSteps) steps", at: node)
    }
  }

  private static let kinds = [
    "required", "forbidden", "pattern", "not_pattern", "one_of", "count", "length", "unique", "in_vocabulary", "has",
    "all", "any", "not",
  ]

  /// Several kinds in one mapping must all hold.
  private static func requirement(_ node: NodeID, in tree: NodeTree) throws(ConfigurationProblem) -> Requirement {
    let reader = try MappingReader(node, in: tree, keys: kinds)
    var requirements: [Requirement] = []
    for kind in reader.keys { requirements.append(try requirement(kind, of: reader)) }
    guard let first = requirements.first else {
      throw tree.problem("a requirement is one of \(kinds.joined(separator: ", "))", at: node)
    }
    return requirements.count == 1 ? first : .all(requirements)
  }

  private static func requirement(
    _ kind: String, of reader: MappingReader
  ) throws(ConfigurationProblem) -> Requirement {
    switch kind {
    case "required": return .required(try texts(kind, of: reader))
    case "forbidden": return .forbidden(try texts(kind, of: reader))
    case "pattern": return .pattern(try pattern(kind, of: reader))
    case "not_pattern": return .notPattern(try pattern(kind, of: reader))
    case "one_of": return .oneOf(try texts(kind, of: reader))
    case "count": return .count(try bounds(kind, of: reader))
    case "length": return .length(try bounds(kind, of: reader))
    case "has": return try requirementBelow(reader)
    case "all": return .all(try requirements(kind, of: reader))
    case "any": return .any(try requirements(kind, of: reader))
    case "not": return .not(try requirement(try reader.required(kind), in: reader.tree))
    default:
      let value = try reader.required(kind)
      guard reader.tree.scalarValue(of: value) == .boolean(true) else {
        throw reader.tree.problem("`\(kind)` takes `true`", at: value)
      }
      return kind == "unique" ? .unique : .inVocabulary
    }
  }

  private static func requirements(
    _ kind: String, of reader: MappingReader
  ) throws(ConfigurationProblem) -> [Requirement] {
    var requirements: [Requirement] = []
    for node in reader.list(kind) { requirements.append(try requirement(node, in: reader.tree)) }
    guard !requirements.isEmpty else {
      throw reader.tree.problem("`\(kind)` takes a list of requirements", at: try reader.required(kind))
    }
    return requirements
  }

  /// `has: {tier: {one_of: [commercial]}}`
  private static func requirementBelow(_ reader: MappingReader) throws(ConfigurationProblem) -> Requirement {
    let below = try MappingReader(try reader.required("has"), in: reader.tree, keys: nil)
    var requirements: [Requirement] = []
    for path in below.keys {
      try check(path, at: try below.required(path), in: reader.tree)
      requirements.append(.at(path: path, try requirement(try below.required(path), in: reader.tree)))
    }
    guard let first = requirements.first else {
      throw reader.tree.problem("`has` takes a path below, and what must hold there", at: below.node)
    }
    return requirements.count == 1 ? first : .all(requirements)
  }

  /// Texts, of which a requirement needs one at least.
  private static func texts(_ kind: String, of reader: MappingReader) throws(ConfigurationProblem) -> [String] {
    let texts = try reader.texts(kind)
    guard !texts.isEmpty else { throw reader.tree.problem("`\(kind)` takes one text or more", at: reader.node) }
    return texts
  }

  private static func pattern(_ kind: String, of reader: MappingReader) throws(ConfigurationProblem) -> String {
    let source = try reader.text(kind)
    do {
      _ = try LinearPattern(source)
    } catch {
      throw reader.tree.problem("\(error)", at: try reader.required(kind))
    }
    return source
  }

  private static func bounds(
    _ kind: String, of reader: MappingReader
  ) throws(ConfigurationProblem) -> ClosedRange<Int> {
    let bounds = try MappingReader(try reader.required(kind), in: reader.tree, keys: ["at_least", "at_most"])
    let (low, high) = (try bounds.number("at_least") ?? 0, try bounds.number("at_most") ?? Int.max)
    guard low >= 0, low <= high else {
      throw reader.tree.problem("`\(kind)` takes numbers from 0 on, `at_least` no more than `at_most`", at: bounds.node)
    }
    return low...high
  }
}

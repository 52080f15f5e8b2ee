internal import Claims
internal import Text
internal import YAML

/// Reads one concept of a vocabulary pack.
struct ConceptReader {
  let tree: NodeTree
  /// Those of the tree's file, looked for once: a pack may have a hundred thousand concepts.
  let lines: LineTable
  /// What `<name>` stands for in names.
  let words: [String: [String]]
  /// The kind of concepts that don't say theirs.
  let kind: ConceptKind

  private static let keys = [
    "label", "kind", "synonyms", "looser", "is_a", "part_of", "side", "touches", "beside", "excludes", "least_urgency",
    "forbids", "self_care",
  ]

  func concept(_ node: NodeID) throws(ConfigurationProblem) -> Concept {
    let reader = try MappingReader(node, in: tree, keys: Self.keys)
    let label = try reader.text("label")
    guard !label.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw tree.problem("a label is one line without tabs", at: try reader.required("label"))
    }
    let kind = try reader.optional("kind").map { node throws(ConfigurationProblem) in
      try VocabularyPack.kind(node, in: tree)
    }
    let position = lines.position(at: Int(tree[node].range.start))
    var concept = Concept(
      label: label, kind: kind ?? self.kind, synonyms: try names("synonyms", of: reader),
      looserNames: try names("looser", of: reader), leastUrgency: try urgency(reader),
      origin: "\(tree.file.path):\(position.line):\(position.column)")
    concept.isA = try reader.texts("is_a")
    concept.partOf = try reader.texts("part_of")
    concept.touches = try reader.texts("touches")
    concept.excludes = try reader.texts("excludes")
    concept.forbids = try reader.texts("forbids")
    concept.isSelfCare = reader.optional("self_care").map { tree.scalarValue(of: $0) == .boolean(true) } ?? false
    concept.sides = try sides(reader)
    concept.beside = try neighbours(reader)
    return concept
  }

  private func urgency(_ reader: MappingReader) throws(ConfigurationProblem) -> Urgency? {
    guard let name = try reader.optionalText("least_urgency") else { return nil }
    guard let step = Urgency(rawValue: name) else {
      throw tree.problem(
        "an urgency is one of routine, soon, urgent and emergency", at: try reader.required("least_urgency"))
    }
    return step
  }

  /// `front`, `[front, lower]`, or `{knee: front, leg: [back, lower]}`.
  private func sides(_ reader: MappingReader) throws(ConfigurationProblem) -> [Concept.Side] {
    guard let node = reader.optional("side") else { return [] }
    guard tree[node].kind == .mapping else {
      return [Concept.Side(in: nil, try directions(reader.list("side")))]
    }
    let wholes = try MappingReader(node, in: tree, keys: nil)
    var sides: [Concept.Side] = []
    for whole in wholes.keys { sides.append(Concept.Side(in: whole, try directions(wholes.list(whole)))) }
    return sides
  }

  private func neighbours(_ reader: MappingReader) throws(ConfigurationProblem) -> [Concept.Neighbour] {
    guard let node = reader.optional("beside") else { return [] }
    let neighbours = try MappingReader(node, in: tree, keys: Direction.allCases.map(\.rawValue))
    var result: [Concept.Neighbour] = []
    for key in neighbours.keys {
      guard let direction = Direction(rawValue: key) else { continue }
      for label in try neighbours.texts(key) { result.append(Concept.Neighbour(direction, label)) }
    }
    return result
  }

  private func directions(_ nodes: [NodeID]) throws(ConfigurationProblem) -> [Direction] {
    var directions: [Direction] = []
    for node in nodes {
      guard let direction = Direction(rawValue: tree.text(of: node)) else {
        let known = Direction.allCases.map(\.rawValue).joined(separator: ", ")
        throw tree.problem("a side is one of \(known)", at: node)
      }
      directions.append(direction)
    }
    return directions
  }

  /// The names of a list, each with every choice for each `<name>` in it.
  private func names(_ key: String, of reader: MappingReader) throws(ConfigurationProblem) -> [String] {
    _ = try reader.texts(key)
    var names: [String] = []
    for node in reader.list(key) { names += try expanded(node) }
    return names
  }

  /// A name may stand for so many: more are hardly meant, and would fill the memory.
  private static let mostNames = 1000

  private func expanded(_ node: NodeID) throws(ConfigurationProblem) -> [String] {
    var names = [""]
    var rest = tree.text(of: node)[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      let list = String(rest[rest.index(after: open)..<close])
      guard let choices = words[list] else { throw unknownList(list, at: node) }
      guard names.count * choices.count <= Self.mostNames else {
        throw tree.problem(
          "“\(tree.text(of: node))” stands for more than \(Self.mostNames) names; leave out a choice, or write several"
            + " names", at: node)
      }
      let before = rest[..<open]
      names = names.flatMap { name in choices.map { "\(name)\(before)\($0)" } }
      rest = rest[rest.index(after: close)...]
    }
    return names.map { $0 + rest }
  }

  private func unknownList(_ name: String, at node: NodeID) -> ConfigurationProblem {
    let known = words.keys.sorted().map { "<\($0)>" }.joined(separator: ", ")
    return tree.problem(
      "no list of words is called `\(name)`; "
        + (known.isEmpty ? "write it under `words`, or the name without < and >" : "`words` has \(known)"), at: node)
  }
}

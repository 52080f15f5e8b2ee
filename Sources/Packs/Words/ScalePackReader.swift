internal import Claims
internal import YAML

/// Reads the parts of a scale pack.
struct ScalePackReader {
  private let top: MappingReader
  private let lists: [String: String]
  /// The steps of each facet, by name.
  private var facets: [(name: String, steps: [MappingReader])] = []

  init(_ top: MappingReader) throws(ConfigurationProblem) {
    self.top = top
    lists = try Self.lists(top)
    if top.optional("facets") == nil {
      facets = [(try top.text("scale"), try Self.steps(top))]
    } else {
      for node in top.list("facets") {
        let reader = try MappingReader(node, in: top.tree, keys: ["facet", "steps"])
        facets.append((try reader.text("facet"), try Self.steps(reader)))
      }
    }
  }

  private static func steps(_ reader: MappingReader) throws(ConfigurationProblem) -> [MappingReader] {
    _ = try reader.required("steps")
    var steps: [MappingReader] = []
    for node in reader.list("steps") {
      steps.append(try MappingReader(node, in: reader.tree, keys: ["step", "synonyms", "not", "share_from"]))
    }
    return steps
  }

  func scale() throws(ConfigurationProblem) -> Scale {
    var read: [Scale.Facet] = []
    var shares: [Double] = []
    for facet in facets {
      var steps: [Scale.Step] = []
      for step in facet.steps {
        let negated = try range(step, "not")
        steps.append(
          Scale.Step(
            name: try step.text("step"), phrases: Scale.phrases(try phrases(step, "synonyms")), negated: negated?.steps)
        )
        if let share = try share(step) { shares.append(share) }
      }
      read.append(Scale.Facet(name: facet.name, steps: steps))
    }
    guard shares.isEmpty || shares.count == read[0].steps.count && shares == shares.sorted() else {
      throw top.tree.problem("`share_from` stands at every step or at none, ascending", at: try top.required("steps"))
    }
    return Scale(
      name: try top.text("scale"), facets: read, contradictsFrom: try top.number("contradicts_from") ?? 2,
      notedFrom: try top.number("noted_from"), opposed: try exceptions("opposed"), agreed: try exceptions("agreed"),
      shares: shares, times: try times(), ignoresTimes: try ignoresTimes(), wordings: try wordings(), lists: lists)
  }

  /// Reads `words: {joint: [knee, hip]}`.
  private static func lists(_ top: MappingReader) throws(ConfigurationProblem) -> [String: String] {
    guard let node = top.optional("words") else { return [:] }
    let reader = try MappingReader(node, in: top.tree, keys: nil)
    var lists: [String: String] = [:]
    for key in reader.keys { lists[key] = Scale.phrases(try reader.texts(key)) }
    return lists
  }

  private func phrases(_ reader: MappingReader, _ key: String) throws(ConfigurationProblem) -> [String] {
    var phrases: [String] = []
    for node in reader.list(key) {
      let phrase = top.tree.text(of: node)
      for part in phrase.split(separator: "<").dropFirst(phrase.hasPrefix("<") ? 0 : 1) {
        let name = part.split(separator: ">").first.map(String.init) ?? ""
        guard lists[name] == nil, name != Scale.anyWords else { continue }
        throw top.tree.problem("`<\(name)>` is not listed under `words`", at: node)
      }
      phrases.append(phrase)
    }
    _ = try reader.texts(key)
    return phrases
  }

  private func share(_ step: MappingReader) throws(ConfigurationProblem) -> Double? {
    guard let text = try step.optionalText("share_from") else { return nil }
    guard text.hasSuffix("%"), let percent = Double(text.dropLast()), (0...100).contains(percent) else {
      throw top.tree.problem("a share is written in percent, as “0.1%”", at: try step.required("share_from"))
    }
    return percent / 100
  }

  private func wordings() throws(ConfigurationProblem) -> [Scale.Wording] {
    var wordings: [Scale.Wording] = []
    let withSteps: [(key: String, role: Scale.Wording.Role)] = [
      ("vague", .vague), ("superlatives", .superlative), ("exceptional", .exceptional),
    ]
    for (key, role) in withSteps {
      for node in top.list(key) {
        let reader = try MappingReader(node, in: top.tree, keys: ["steps", "phrases"])
        _ = try reader.required("steps")
        guard let range = try range(reader, "steps") else { continue }
        wordings.append(
          Scale.Wording(
            role, facet: range.facet, steps: range.steps, phrases: Scale.phrases(try phrases(reader, "phrases"))))
      }
    }
    let roles: [(key: String, role: Scale.Wording.Role)] = [
      ("comparisons", .comparison), ("ignored", .ignored), ("yearly", .yearly), ("emphatic", .emphatic),
      ("conditions", .condition), ("untreated", .untreated), ("asides", .aside), ("populations", .population),
      ("heads", .head),
    ]
    for (key, role) in roles {
      guard top.optional(key) != nil else { continue }
      let phrases = try phrases(top, key)
      wordings.append(
        Scale.Wording(role, phrases: role == .emphatic ? phrases.joined(separator: "\n") : Scale.phrases(phrases)))
    }
    if let range = try range(top, "clauses") {
      guard range.facet == 0 else {
        throw top.tree.problem("`clauses` names steps of the first facet", at: try top.required("clauses"))
      }
      wordings.append(Scale.Wording(.clause, steps: range.steps, phrases: ""))
    }
    return wordings
  }

  private func exceptions(_ key: String) throws(ConfigurationProblem) -> [Scale.Exception] {
    var exceptions: [Scale.Exception] = []
    for node in top.list(key) {
      let reader = try MappingReader(node, in: top.tree, keys: ["step", "to"])
      guard let step = try range(reader, "step"), let others = try range(reader, "to"), step.facet == 0,
        others.facet == 0
      else { throw top.tree.problem("`step` and `to` name steps of the first facet", at: node) }
      exceptions.append(Scale.Exception(step: step.steps.lowerBound, others: others.steps))
    }
    return exceptions
  }

  private func ignoresTimes() throws(ConfigurationProblem) -> Bool {
    guard let node = top.optional("times") else { return false }
    guard top.tree[node].kind == .scalar else { return false }
    return try top.text("times") == "ignored"
  }

  private func times() throws(ConfigurationProblem) -> [Scale.TimeLimit] {
    var limits: [Scale.TimeLimit] = []
    guard try !ignoresTimes() else { return [] }
    for node in top.list("times") {
      let reader = try MappingReader(node, in: top.tree, keys: ["up_to", "steps"])
      _ = try reader.required("steps")
      guard let range = try range(reader, "steps") else { continue }
      var longest = Double.infinity
      if let text = try reader.optionalText("up_to") {
        switch DurationReader(.unitNames).read(text) {
        case .success(let reading): longest = reading.written.upperBound
        case .failure(let problem): throw top.tree.problem(problem.reason, at: try reader.required("up_to"))
        }
      }
      limits.append(Scale.TimeLimit(longest: longest, steps: range.steps))
    }
    return limits
  }

  /// The steps that a key names: one, or the lowest and the highest of a range.
  private func range(
    _ reader: MappingReader, _ key: String
  ) throws(ConfigurationProblem) -> (facet: Int, steps: ClosedRange<Int>)? {
    let names = try reader.texts(key)
    guard let first = names.first, let last = names.last else { return nil }
    for (index, facet) in facets.enumerated() {
      var steps: [String] = []
      for step in facet.steps { steps.append(try step.text("step")) }
      guard let low = steps.firstIndex(of: first) else { continue }
      guard names.count <= 2, let high = steps.firstIndex(of: last), low <= high else { break }
      return (index, low...high)
    }
    throw top.tree.problem(
      "`\(key)` names a step, or the lowest and the highest of a range", at: try reader.required(key))
  }
}

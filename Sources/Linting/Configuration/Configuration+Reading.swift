internal import Claims
internal import Findings
public import Packs
internal import Sheets
public import Text
internal import YAML

extension Configuration {
  /// The keys of a configuration, in the order in which `condylint init` writes them.
  public static let keys = [
    "condylint", "include", "exclude", "fail_on", "severity", "paths", "settings", "attributes", "scales", "tiers",
    "rules",
    "vocabulary", "rulings", "waivers", "baseline",
  ]

  /// Reads a configuration file; one without content changes nothing.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public init(_ file: TextFile) throws(ConfigurationProblem) {
    self.init()
    guard let document = try PackDocument(ifAnyIn: file, called: "configuration") else { return }
    let tree = document.tree
    let top = try document.top(keys: Self.keys)
    if let version = top.optional("condylint"), try top.number("condylint") != 1 {
      throw tree.problem("`condylint: 1` says the format; nothing else is known", at: version)
    }
    include = try top.texts("include")
    exclude = try top.texts("exclude")
    packs = try top.texts("rules")
    vocabulary = try top.texts("vocabulary")
    rulings = try top.optionalText("rulings")
    waivers = try top.optionalText("waivers")
    baseline = try top.optionalText("baseline")
    if let node = top.optional("fail_on") {
      failOn = try Self.choice(node, "fail_on", of: Severity.allCases.reversed().map(\.rawValue) + ["never"], in: tree)
    }
    severities = try readSeverities(top)
    for node in top.list("paths") {
      let reader = try MappingReader(node, in: tree, keys: ["match", "severity"])
      _ = try reader.required("match")
      _ = try reader.required("severity")
      paths.append(PathSeverities(match: try reader.texts("match"), severities: try readSeverities(reader)))
    }
    try readSettings(top)
    try readAttributes(top)
    try readScales(top)
    try readTiers(top)
  }

  private mutating func readScales(_ top: MappingReader) throws(ConfigurationProblem) {
    guard let node = top.optional("scales") else { return }
    let tree = top.tree
    for entry in try Self.entries(of: node, in: tree) {
      guard case .integer(let steps?) = tree.scalarValue(of: entry.value), steps > 0 else {
        throw tree.problem(
          "from how many steps apart values contradict is a whole number from 1 on", at: entry.value)
      }
      distances.append(
        StepDistance(name: tree.text(of: entry.key), steps: steps, problem: { tree.problem($0, at: entry.key) }))
    }
  }

  private mutating func readTiers(_ top: MappingReader) throws(ConfigurationProblem) {
    guard let node = top.optional("tiers") else { return }
    for entry in try Self.entries(of: node, in: top.tree) {
      let name = try Self.choice(entry.value, "tiers", of: SourceTier.allCases.map(\.rawValue), in: top.tree)
      if let tier = SourceTier(rawValue: name) { tiers.add(tier, for: top.tree.text(of: entry.key)) }
    }
  }

  private mutating func readSeverities(_ reader: MappingReader) throws(ConfigurationProblem) -> [String: Level] {
    guard let node = reader.optional("severity") else { return [:] }
    let tree = reader.tree
    var levels: [String: Level] = [:]
    for entry in try Self.entries(of: node, in: tree) {
      let name = tree.text(of: entry.key)
      mentions.append((name, { tree.problem($0, at: entry.key) }))
      levels[name] = Level(try Self.choice(entry.value, "severity", of: Level.names, in: tree))
    }
    return levels
  }

  private mutating func readSettings(_ top: MappingReader) throws(ConfigurationProblem) {
    guard let node = top.optional("settings") else { return }
    let tree = top.tree
    for entry in try Self.entries(of: node, in: tree) {
      let rule = tree.text(of: entry.key)
      mentions.append((rule, { tree.problem($0, at: entry.key) }))
      for setting in try Self.entries(of: entry.value, in: tree) {
        let name = tree.text(of: setting.key)
        let reader = try MappingReader(entry.value, in: tree, keys: nil)
        settingMentions.append((rule, name, { tree.problem($0, at: setting.value) }))
        if case .integer(let number?) = tree.scalarValue(of: tree.resolved(setting.value)) {
          settings[rule, default: [:]][name] = .number(number)
        } else {
          settings[rule, default: [:]][name] = .words(Rule.WordList(try reader.texts(name)))
        }
      }
    }
  }

  private mutating func readAttributes(_ top: MappingReader) throws(ConfigurationProblem) {
    guard let node = top.optional("attributes") else { return }
    let tree = top.tree
    for entry in try Self.entries(of: node, in: tree) {
      let name = try Self.choice(entry.key, "attributes", of: Attribute.allCases.map(\.rawValue), in: tree)
      guard let attribute = Attribute(rawValue: name) else { continue }
      let reader = try MappingReader(entry.value, in: tree, keys: ["stake", "resolve"])
      var stake: Stake?
      if let node = reader.optional("stake") {
        stake = Stake(rawValue: try Self.choice(node, "stake", of: Stake.allCases.map(\.rawValue), in: tree))
      }
      var policies: [Policy] = []
      for node in reader.list("resolve") {
        let name = try Self.choice(node, "resolve", of: Policy.allCases.map(\.rawValue), in: tree)
        if let policy = Policy(rawValue: name) { policies.append(policy) }
      }
      attributes[attribute] = AttributeOverride(
        stake: stake, policies: reader.optional("resolve") == nil ? nil : policies)
    }
  }

  private static func entries(
    of node: NodeID, in tree: NodeTree
  ) throws(ConfigurationProblem) -> [(key: NodeID, value: NodeID)] {
    _ = try MappingReader(node, in: tree, keys: nil)
    return tree.entries(of: tree.resolved(node)).map { ($0.key, tree.resolved($0.value)) }
  }

  private static func choice(
    _ node: NodeID, _ key: String, of choices: [String], in tree: NodeTree
  ) throws(ConfigurationProblem) -> String {
    let text = tree.text(of: node)
    guard choices.contains(text) else {
      let nearest = NearestSpelling.of(text, among: choices).map { "did you mean \($0)?" }
      throw tree.problem(
        "`\(key)` knows no “\(text)”; \(nearest ?? "known here: " + choices.joined(separator: ", "))", at: node)
    }
    return text
  }
}

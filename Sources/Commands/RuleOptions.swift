internal import ArgumentParser
internal import BundledRules
internal import Checks
internal import Linting
internal import Packs
internal import Sheets

/// Which rules are in force.
struct RuleOptions: ParsableArguments {
  @OptionGroup var configurations: ConfigurationOptions

  @Option(
    name: .customLong("rules"), help: ArgumentHelp("Adds a rule pack (repeatable).", valueName: "file"),
    completion: .sheets)
  var packs: [String] = []

  @Option(
    help: ArgumentHelp("Runs only this rule (repeatable, or several with commas).", valueName: "rule"),
    completion: .rules)
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Leaves this rule out (repeatable, or several with commas).", valueName: "rule"),
    completion: .rules)
  var ignore: [String] = []

  /// Every rule of the packs, ours first.
  ///
  /// - Throws: `ConfigurationProblem` for a pack that cannot be read, or that has an id of another.
  func allRules(_ configuration: FoundConfiguration? = nil) throws -> [Rule] {
    let configuration = try configuration ?? found()
    var rules = BundledRules.rules
    for pack in configuration.configuration.packs.map(configuration.path(of:)) + packs {
      for rule in try RulePack.rules(in: PackFile.read(pack)) {
        if let other = rules.first(where: { $0.id == rule.id }) {
          throw ConfigurationProblem(
            "\(pack): the rule \(rule.id) exists already, in \(other.origin ?? "the built-in rules"); give it another id"
          )
        }
        rules.append(rule)
      }
    }
    return try configuration.configuration.applied(to: rules.sorted { $0.id < $1.id })
  }

  /// The configuration for some paths.
  ///
  /// - Throws: `ConfigurationProblem` where it cannot be read.
  func found(near paths: [String] = ["."]) throws -> FoundConfiguration {
    try configurations.found(near: paths)
  }

  /// Which rules the configuration, `--select` and `--ignore` leave in force; what is selected by name is. A pack is read once.
  ///
  /// - Throws: `ConfigurationProblem` also for a name that no rule has.
  func chosen(_ configuration: FoundConfiguration? = nil) throws -> ChosenRules {
    let configuration = try configuration ?? found()
    let rules = try allRules(configuration)
    let selected = try names(in: select, option: "--select", among: rules)
    let ignored = try names(in: ignore, option: "--ignore", among: rules)
    let chosen = ChosenRules(all: rules) {
      (selected.isEmpty ? !configuration.configuration.turnsOff($0.id) : selected.contains($0.id))
        && !ignored.contains($0.id)
    }
    guard !chosen.inForce.isEmpty else {
      throw ConfigurationProblem("no rule is left in force: what is selected is ignored, or turned off")
    }
    return chosen
  }

  private func names(in values: [String], option: String, among rules: [Rule]) throws -> Set<String> {
    let names = values.flatMap { $0.filter { $0 != " " }.split(separator: ",").map(String.init) }
    if names.isEmpty, let value = values.first {
      throw ConfigurationProblem("\(option) “\(value)” names no rule; `condylint rules` lists them")
    }
    for name in names where !rules.contains(where: { $0.id == name }) {
      throw ConfigurationProblem("\(option): \(Self.unknown(name, among: rules))")
    }
    return Set(names)
  }

  /// Says that there is no such rule, and which was perhaps meant.
  static func unknown(_ name: String, among rules: [Rule]) -> String {
    let ids = rules.map(\.id)
    // The beginning of one rule's name is no misspelling of another's.
    let begun = ids.filter { $0.hasPrefix(name) }
    let nearest = begun.count == 1 ? begun.first : NearestSpelling.of(name, among: ids)
    return "there is no rule called \(name)"
      + (nearest.map { "; did you mean \($0)?" } ?? "; `condylint rules` lists them")
  }
}

/// The rules in force, and those that are not.
struct ChosenRules {
  private(set) var inForce: [Rule]
  /// The ids of the others.
  private(set) var others: Set<String>

  init(all rules: [Rule], where isChosen: (Rule) -> Bool) {
    inForce = rules.filter(isChosen)
    others = Set(rules.map(\.id)).subtracting(inForce.map(\.id))
  }

  /// The same without one more rule; nil leaves out none.
  func without(_ id: String?) -> ChosenRules {
    var chosen = self
    guard let index = inForce.firstIndex(where: { $0.id == id }) else { return chosen }
    chosen.others.insert(chosen.inForce.remove(at: index).id)
    return chosen
  }
}

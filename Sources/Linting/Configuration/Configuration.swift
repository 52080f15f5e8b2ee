public import Claims
public import Findings
public import Packs
public import Sheets
internal import Text

/// How a project wants to be checked, as its `.condylint.yaml` says. Paths and globs are relative to the file's folder.
public struct Configuration: Sendable {
  /// The name by which a configuration is found.
  public static let fileName = ".condylint.yaml"

  /// Globs of the files that are checked, of those that a walk comes upon; empty for all.
  public internal(set) var include: [String] = []
  /// Globs of what a walk passes over.
  public internal(set) var exclude: [String] = []
  /// The severity from which on findings fail a run: error, warning, info or never.
  public internal(set) var failOn: String?
  /// Rule packs.
  public internal(set) var packs: [String] = []
  public internal(set) var severities: [String: Level] = [:]
  /// In their order; later ones weigh more.
  public internal(set) var paths: [PathSeverities] = []
  /// Settings of rules, by rule and name.
  public internal(set) var settings: [String: [String: Rule.Setting]] = [:]
  /// What is at stake for attributes, and how they are resolved, where it is not what our pack says.
  public internal(set) var attributes: [Attribute: AttributeOverride] = [:]
  /// Vocabulary packs, which add to ours.
  public internal(set) var vocabulary: [String] = []
  /// How much sources count, whatever their sheets say.
  public internal(set) var tiers = SourceTiers()
  /// From how many steps on values contradict, by scale or attribute.
  var distances: [StepDistance] = []
  public internal(set) var rulings: String?
  public internal(set) var waivers: String?
  public internal(set) var baseline: String?
  /// Names of rules, with their places, to be held against those that there are.
  var mentions: [(name: String, problem: @Sendable (String) -> ConfigurationProblem)] = []
  /// The same for settings, with the rule that must have them.
  var settingMentions: [(rule: String, name: String, problem: @Sendable (String) -> ConfigurationProblem)] = []

  /// Nothing but defaults.
  public init() {}

  /// What a project makes of a rule's findings.
  public enum Level: Equatable, Sendable {
    case severity(Severity)
    case off

    /// The words that a configuration may use.
    public static let names = Severity.names + ["off"]

    init?(_ name: String) {
      if name == "off" {
        self = .off
      } else {
        guard let severity = Severity(rawValue: name) else { return nil }
        self = .severity(severity)
      }
    }
  }

  /// Severities for some of the files.
  public struct PathSeverities: Sendable {
    public let match: [String]
    public let severities: [String: Level]
  }

  /// From how many steps on values on a scale contradict.
  struct StepDistance: Sendable {
    /// A scale, or an attribute that is on one.
    let name: String
    let steps: Int
    let problem: @Sendable (String) -> ConfigurationProblem
  }

  /// What takes the place of an attribute's definition; nil leaves it.
  public struct AttributeOverride: Sendable {
    public let stake: Stake?
    public let policies: [Policy]?
  }
}

extension Configuration {
  /// Whether a rule is in force nowhere.
  public func turnsOff(_ rule: String) -> Bool {
    severities[rule] == .off && paths.allSatisfy { ($0.severities[rule] ?? .off) == .off }
  }

  /// The rules with the settings and severities of the project.
  ///
  /// - Throws: `ConfigurationProblem` for a rule or a setting that there is not, at its place.
  public func applied(to rules: [Rule]) throws(ConfigurationProblem) -> [Rule] {
    let ids = rules.map(\.id)
    for mention in mentions where !ids.contains(mention.name) {
      let nearest = NearestSpelling.of(mention.name, among: ids)
      throw mention.problem(
        "there is no rule called \(mention.name)"
          + (nearest.map { "; did you mean \($0)?" } ?? "; `condylint rules` lists them"))
    }
    for mention in settingMentions {
      guard let rule = rules.first(where: { $0.id == mention.rule }) else { continue }
      let names = rule.settings.keys.sorted()
      switch (rule.settings[mention.name], settings[mention.rule]?[mention.name]) {
      case (.number?, .number?), (.words?, .words?): break
      case (.number?, _): throw mention.problem("`\(mention.name)` takes a whole number")
      case (.words?, _): throw mention.problem("`\(mention.name)` takes a list of words")
      case (nil, _):
        let nearest = NearestSpelling.of(mention.name, among: names).map { "did you mean `\($0)`?" }
        let known = names.isEmpty ? "it has none" : "it has \(names.joined(separator: ", "))"
        throw mention.problem("\(mention.rule) has no setting called `\(mention.name)`; \(nearest ?? known)")
      }
    }
    return rules.map { rule in
      let severity: Severity? = if case .severity(let severity)? = severities[rule.id] { severity } else { nil }
      guard severity != nil || settings[rule.id] != nil else { return rule }
      return rule.with(severity: severity, settings: settings[rule.id] ?? [:])
    }
  }

  /// The report with the project's severities; findings that it turns off are gone.
  ///
  /// - Parameter matches: Whether a file, by the path that the report shows, is one of those that globs name.
  public func applied(to report: Report, matches: (String, [String]) -> Bool) -> Report {
    guard !severities.isEmpty || !paths.isEmpty else { return report }
    var known: [String: [String: Level]] = [:]
    let findings = report.findings.compactMap { finding -> Finding? in
      let path = finding.place.file.path
      let levels =
        known[path]
        ?? paths.reduce(into: severities) { levels, own in
          if matches(path, own.match) { levels.merge(own.severities) { $1 } }
        }
      known[path] = levels
      switch levels[finding.rule] {
      // Of what is resolved nothing is left to do, whatever it would be as a finding.
      case .severity(let severity)?: return finding.standing == .resolved ? finding : finding.with(severity)
      // A rule that is in force nowhere and finds something all the same was selected on the command line.
      case .off?: return turnsOff(finding.rule) ? finding : nil
      case nil: return finding
      }
    }
    return report.telling(findings)
  }
}

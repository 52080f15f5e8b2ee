public import Claims
internal import Findings
public import Packs
internal import Sheets
internal import YAML

extension JSONSchema {
  /// The schema of `.condylint.yaml`.
  ///
  /// - Parameters:
  ///   - rules: The rules whose severities and settings it may name.
  ///   - knowledge: The scales that it may name.
  public static func configuration(rules: [Rule], knowledge: Knowledge) -> JSONSchema {
    let severities = object(rules.map { ($0.id, reference("level")) })
    let globs = oneOrMore(string)
    let attribute = object([
      ("stake", choice(of: Stake.allCases.map(\.rawValue))),
      ("resolve", oneOrMore(choice(of: Policy.allCases.map(\.rawValue)))),
    ])
    let properties: [(String, JSONSchema)] = [
      ("condylint", JSONSchema([("const", .literal("1"))])), ("include", globs), ("exclude", globs),
      ("fail_on", choice(of: Severity.names + ["never"])), ("severity", reference("severities")),
      (
        "paths",
        oneOrMore(object([("match", globs), ("severity", reference("severities"))], required: ["match", "severity"]))
      ), ("settings", settings(of: rules)),
      ("attributes", object(Attribute.allCases.map { ($0.rawValue, attribute) })),
      ("scales", object(Configuration.scaleNames(knowledge).map { ($0, count(from: 1)) })),
      ("tiers", keyed(choice(of: SourceTier.allCases.map(\.rawValue)))), ("rules", globs), ("vocabulary", globs),
      ("rulings", string), ("waivers", string), ("baseline", string),
    ]
    return object(properties).document(
      title: "condylint configuration",
      definitions: [("level", choice(of: Configuration.Level.names)), ("severities", severities)])
  }

  private static func settings(of rules: [Rule]) -> JSONSchema {
    object(
      rules.filter { !$0.settings.isEmpty }.map { rule in
        let names = rule.settings.sorted { $0.key < $1.key }.map { name, setting in
          if case .number = setting { (name, type("integer")) } else { (name, oneOrMore(text)) }
        }
        return (rule.id, object(names))
      })
  }
}

internal import Findings
internal import YAML

extension JSONSchema {
  /// The schema of a rule pack: one rule, or a list of them under `rules`.
  public static var rules: JSONSchema {
    any(of: [reference("rule"), object([("rules", list(of: reference("rule")))], required: ["rules"])])
      .document(
        title: "condylint rule pack",
        definitions: [
          ("rule", rule), ("severity", choice(of: Severity.names)), ("requirement", requirement),
          ("bounds", object([("at_least", count(from: 0)), ("at_most", count(from: 0))])),
        ])
  }

  private static var rule: JSONSchema {
    let example = object(
      [("name", string), ("sheet", string), ("article", string), ("rulings", string), ("waivers", string)],
      required: ["name", "sheet"])
    let message = object(
      [("text", string), ("help", string), ("severity", reference("severity"))], required: ["text"])
    return object(
      [
        ("id", JSONSchema([("type", .text("string")), ("pattern", .text("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"))])),
        ("title", string), ("severity", reference("severity")),
        ("page", object([("what", string), ("why", string), ("fix", string)], required: ["what", "why", "fix"])),
        ("messages", keyed(any(of: [string, message]), atLeast: 1)),
        ("settings", keyed(any(of: [type("integer"), list(of: text)]))), ("built_in", string),
        (
          "check",
          object(
            [("at", oneOrMore(string)), ("if", reference("requirement")), ("must", reference("requirement"))],
            required: ["at", "must"])
        ), ("examples", object([("pass", oneOrMore(example)), ("fail", oneOrMore(example))])),
      ], required: ["id", "title", "severity", "page", "messages"],
      more: [
        (
          "oneOf",
          .sequence(
            ["built_in", "check"].map { YAMLContent.mapping([.init("required", .sequence([.text($0)]))]) })
        )
      ])
  }

  private static var requirement: JSONSchema {
    object(
      [
        ("required", oneOrMore(string)), ("forbidden", oneOrMore(string)), ("pattern", string),
        ("not_pattern", string), ("one_of", oneOrMore(text)), ("count", reference("bounds")),
        ("length", reference("bounds")), ("unique", onlyTrue), ("in_vocabulary", onlyTrue),
        ("has", keyed(reference("requirement"))), ("all", oneOrMore(reference("requirement"))),
        ("any", oneOrMore(reference("requirement"))), ("not", reference("requirement")),
      ], more: [("minProperties", .literal("1"))])
  }
}

public import Text
internal import YAML

/// Rules as an editor writes them: one file, one rule, or a list of them under `rules`.
public enum RulePack {
  /// Reads a pack.
  ///
  /// - Parameter isBuiltIn: Whether the pack is one of ours, so that its rules show no origin.
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public static func rules(in file: TextFile, isBuiltIn: Bool = false) throws(ConfigurationProblem) -> [Rule] {
    let document = try PackDocument(file, called: "rule pack", ifSeveral: "put several rules under `rules`")
    let (tree, root) = (document.tree, document.root)
    let origin = isBuiltIn ? nil : file.path
    let top = try document.top(keys: nil)
    guard top.optional("rules") != nil else { return [try rule(root, in: tree, origin: origin)] }
    var rules: [Rule] = []
    for node in try document.top(keys: ["rules"]).list("rules") {
      rules.append(try rule(node, in: tree, origin: origin))
    }
    return rules
  }

  private static func rule(_ node: NodeID, in tree: NodeTree, origin: String?) throws(ConfigurationProblem) -> Rule {
    let reader = try MappingReader(
      node, in: tree,
      keys: ["id", "title", "severity", "page", "messages", "settings", "built_in", "check", "examples"])
    let id = try reader.text("id")
    guard isRuleID(id) else {
      throw tree.problem("an id is made of lower-case words with hyphens", at: try reader.required("id"))
    }
    let page = try MappingReader(try reader.required("page"), in: tree, keys: ["what", "why", "fix"])
    guard let severity = try reader.severity("severity") else {
      throw tree.problem("`severity` is missing here", at: reader.node)
    }
    return Rule(
      id: id, title: try reader.text("title"), severity: severity,
      page: Rule.Page(what: try page.text("what"), why: try page.text("why"), fix: try page.text("fix")),
      messages: try messages(reader), settings: try settings(reader), body: try body(reader),
      examples: try examples(reader), origin: origin)
  }

  private static func isRuleID(_ id: String) -> Bool {
    id.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0.isDigitOfASCII || $0 == UInt8(ascii: "-") }
      && !id.isEmpty && !id.hasPrefix("-") && !id.hasSuffix("-")
  }

  private static func messages(_ rule: MappingReader) throws(ConfigurationProblem) -> [String: Rule.Message] {
    let reader = try MappingReader(try rule.required("messages"), in: rule.tree, keys: nil)
    var messages: [String: Rule.Message] = [:]
    for key in reader.keys {
      let node = try reader.required(key)
      guard rule.tree[node].kind == .mapping else {
        messages[key] = Rule.Message(text: try reader.text(key))
        continue
      }
      let message = try MappingReader(node, in: rule.tree, keys: ["text", "help", "severity"])
      messages[key] = Rule.Message(
        text: try message.text("text"), help: try message.optionalText("help"),
        severity: try message.severity("severity"))
    }
    return messages
  }

  private static func settings(_ rule: MappingReader) throws(ConfigurationProblem) -> [String: Rule.Setting] {
    guard let node = rule.optional("settings") else { return [:] }
    let reader = try MappingReader(node, in: rule.tree, keys: nil)
    var settings: [String: Rule.Setting] = [:]
    for key in reader.keys {
      let value = try reader.required(key)
      settings[key] =
        rule.tree[value].kind == .sequence
        ? .words(Rule.WordList(try reader.texts(key))) : .number(try reader.number(key) ?? 0)
    }
    return settings
  }

  private static func body(_ rule: MappingReader) throws(ConfigurationProblem) -> Rule.Body {
    switch (rule.optional("built_in"), rule.optional("check")) {
    case (_?, nil): return .builtIn(try rule.text("built_in"))
    case (nil, let check?): return .declaration(try DeclarationReader.declaration(check, in: rule.tree))
    case (nil, nil): throw rule.tree.problem("a rule needs `check` or `built_in`", at: rule.node)
    case (_?, let check?): throw rule.tree.problem("a rule has `check` or `built_in`, not both", at: check)
    }
  }

  private static func examples(_ rule: MappingReader) throws(ConfigurationProblem) -> [Rule.Example] {
    guard let node = rule.optional("examples") else { return [] }
    let reader = try MappingReader(node, in: rule.tree, keys: ["pass", "fail"])
    var examples: [Rule.Example] = []
    for (key, passes) in [("pass", true), ("fail", false)] {
      for item in reader.list(key) {
        let example = try MappingReader(item, in: rule.tree, keys: ["name", "sheet", "article", "rulings", "waivers"])
        examples.append(
          Rule.Example(
            name: try example.text("name"), passes: passes, sheet: try example.text("sheet"),
            article: try example.optionalText("article"), rulings: try example.optionalText("rulings"),
            waivers: try example.optionalText("waivers")))
      }
    }
    return examples
  }
}

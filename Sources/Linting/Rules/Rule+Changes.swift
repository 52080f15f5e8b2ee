internal import Findings
internal import Packs

extension Rule {
  /// The same rule with another severity, and with other values of its settings.
  func with(severity: Severity?, settings own: [String: Setting]) -> Rule {
    Rule(
      id: id, title: title, severity: severity ?? self.severity, page: page, messages: messages,
      settings: settings.merging(own) { $1 }, body: body, examples: examples, origin: origin)
  }

  /// What reports tell of the rule.
  var information: RuleInformation {
    RuleInformation(id: id, title: title, severity: severity, what: page.what, why: page.why, fix: page.fix)
  }
}

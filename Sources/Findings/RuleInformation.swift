/// What a report tells of a rule that was in force. Plain data, as the rule's page has it.
public struct RuleInformation: Sendable {
  public let id: String
  /// What holds where the rule is kept: "Every condition has red flags".
  public let title: String
  /// The severity of findings that have none of their own.
  public let severity: Severity
  /// What the rule finds.
  public let what: String
  /// Why it matters.
  public let why: String
  /// What to do about a finding.
  public let fix: String

  public init(id: String, title: String, severity: Severity, what: String, why: String, fix: String) {
    self.id = id
    self.title = title
    self.severity = severity
    self.what = what
    self.why = why
    self.fix = fix
  }
}

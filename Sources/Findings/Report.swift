/// What a run found and what it looked at: the one thing that every format prints.
public struct Report: Sendable {
  public let toolVersion: String
  public let summary: Summary
  /// Sorted by `Finding.inReportOrder`.
  public let findings: [Finding]
  /// The rules that were in force, those that found nothing included; sorted by id.
  public let rules: [RuleInformation]
  /// The paths of the files that were checked, those in which nothing was found included; sorted.
  public let files: [String]

  public init(
    toolVersion: String, summary: Summary, findings: [Finding], rules: [RuleInformation] = [], files: [String] = []
  ) {
    self.toolVersion = toolVersion
    self.summary = summary
    self.findings = findings
    self.rules = rules
    self.files = files
  }

  /// Whether any finding is at or above a severity.
  public func reaches(_ severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity }
  }
}

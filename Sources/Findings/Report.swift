/// What a run found and what it looked at: the one thing that every format prints.
public struct Report: Sendable {
  public let toolVersion: String
  public let summary: Summary
  /// Sorted by `Finding.inReportOrder`.
  public let findings: [Finding]

  public init(toolVersion: String, summary: Summary, findings: [Finding]) {
    self.toolVersion = toolVersion
    self.summary = summary
    self.findings = findings
  }

  /// Whether any finding is at or above a severity.
  public func reaches(_ severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity }
  }
}

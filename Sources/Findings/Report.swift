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
  /// What exceptions silenced, in the order of findings.
  public let suppressed: [SuppressedFinding]
  /// Who agrees with whom; nil where no format asks for it.
  public let agreement: AgreementMatrix?

  public init(
    toolVersion: String, summary: Summary, findings: [Finding], rules: [RuleInformation] = [], files: [String] = [],
    suppressed: [SuppressedFinding] = [], agreement: AgreementMatrix? = nil
  ) {
    self.toolVersion = toolVersion
    self.summary = summary
    self.findings = findings
    self.rules = rules
    self.files = files
    self.suppressed = suppressed
    self.agreement = agreement
  }

  /// The same report of other findings, with more that are suppressed; what counts findings is counted anew.
  public func telling(_ findings: [Finding], suppressing more: [SuppressedFinding] = []) -> Report {
    var summary = summary
    summary.count(findings)
    summary.suppressed += more.count
    let suppressed =
      more.isEmpty ? suppressed : (suppressed + more).sorted { Finding.inReportOrder($0.finding, $1.finding) }
    return Report(
      toolVersion: toolVersion, summary: summary, findings: findings, rules: rules, files: files,
      suppressed: suppressed, agreement: agreement)
  }

  /// Whether any finding is at or above a severity.
  public func reaches(_ severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity }
  }
}

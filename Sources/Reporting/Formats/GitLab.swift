import Findings
import Text

extension ReportFormat {
  /// The code quality report of GitLab: what its merge requests read of the Code Climate format.
  static let gitlab = ReportFormat(name: "gitlab", findsFilesByPath: true) { report, _ in
    let lines = LineTables()
    var fingerprints = DistinctNames()
    return try JSONText.encoding(report.findings.map { GitLabIssue($0, &fingerprints, lines) })
  }
}

private struct GitLabIssue: Encodable {
  let description: String
  let checkName: String
  let fingerprint: String
  let severity: String
  let location: Location

  struct Location: Encodable {
    let path: String
    let lines: Lines
  }

  struct Lines: Encodable {
    let begin: Int
    let end: Int
  }

  private enum CodingKeys: String, CodingKey {
    case description, fingerprint, severity, location
    case checkName = "check_name"
  }

  /// - Parameter fingerprints: GitLab shows only the first of the issues that have the same one.
  init(_ finding: Finding, _ fingerprints: inout DistinctNames, _ lines: LineTables) {
    let span = lines.span(of: finding.place)
    description = finding.message
    checkName = finding.rule
    fingerprint = fingerprints.distinct(finding.fingerprint.description)
    severity =
      switch finding.severity {
      case .error: "critical"
      case .warning: "minor"
      case .info: "info"
      }
    // GitLab finds no file whose path begins with `./`.
    location = Location(
      path: finding.place.file.path.plainPath, lines: Lines(begin: span.start.line, end: span.lastLine))
  }
}

import Findings
import Text

extension ReportFormat {
  /// SARIF 2.1.0, the interchange format of static analysis.
  static let sarif = ReportFormat(name: "sarif", findsFilesByPath: true) { report, _ in
    try JSONText.encoding(SARIFLog(runs: [SARIFRun(report)]))
  }
}

private struct SARIFLog: Encodable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [SARIFRun]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }
}

/// Has no `automationDetails`: they would overrule the category that a workflow gives to an upload.
private struct SARIFRun: Encodable {
  let tool: SARIFTool
  let columnKind = "unicodeCodePoints"
  let newlineSequences = ["\r\n", "\n", "\r"]
  let originalUriBaseIds = [
    SARIFArtifactLocation.base: ["description": SARIFText("The folder in which the paths of the report begin.")]
  ]
  let invocations: [SARIFInvocation]
  let results: [SARIFResult]
  let properties: [String: SummaryCounts]

  init(_ report: Report) {
    tool = SARIFTool(driver: .init(report))
    invocations = [SARIFInvocation(report)]
    let lines = LineTables()
    let indexes = Dictionary(report.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    results =
      report.findings.map { SARIFResult($0, ruleIndex: indexes[$0.rule], lines) }
      + report.suppressed.map { suppressed in
        SARIFResult(
          suppressed.finding, ruleIndex: indexes[suppressed.finding.rule], lines, suppressions: [.init(suppressed)])
      }
    properties = ["summary": SummaryCounts(report.summary)]
  }
}

private struct SARIFTool: Encodable {
  let driver: Driver

  struct Driver: Encodable {
    let name = Tool.name
    let version: String
    let rules: [SARIFRule]

    init(_ report: Report) {
      version = report.toolVersion
      rules = report.rules.map(SARIFRule.init)
    }
  }
}

private struct SARIFRule: Encodable {
  let id: String
  let shortDescription: SARIFText
  let fullDescription: SARIFText
  let help: Help
  let defaultConfiguration: [String: String]

  struct Help: Encodable {
    let text: String
    let markdown: String
  }

  init(_ rule: RuleInformation) {
    id = rule.id
    shortDescription = SARIFText(rule.title)
    fullDescription = SARIFText(rule.what)
    // Pages are written as Markdown is: paragraphs, with code in backticks.
    help = Help(
      text: "\(rule.what)\n\nWhy: \(rule.why)\n\nWhat to do: \(rule.fix)",
      markdown: "\(rule.what)\n\n**Why:** \(rule.why)\n\n**What to do:** \(rule.fix)")
    defaultConfiguration = ["level": rule.severity.level]
  }
}

private struct SARIFInvocation: Encodable {
  let executionSuccessful = true
  let toolExecutionNotifications: [Notification]

  struct Notification: Encodable {
    let level = "note"
    let message: SARIFText
    let locations: [SARIFLocation]
  }

  init(_ report: Report) {
    toolExecutionNotifications = report.summary.passedOver.map { passedOver in
      Notification(
        message: SARIFText(literal: "Passed over: \(passedOver.reason)"),
        locations: [SARIFLocation(.init(artifactLocation: .init(path: passedOver.path), region: nil))])
    }
  }
}

private struct SARIFResult: Encodable {
  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: SARIFText
  let locations: [SARIFLocation]
  let relatedLocations: [SARIFLocation]?
  /// GitHub makes a `primaryLocationLineHash` of its own, and complains of any other of that name.
  let partialFingerprints: [String: String]
  let fixes: [SARIFFix]?
  /// Empty says that the result is known not to be suppressed.
  let suppressions: [SARIFSuppression]
  let properties: Properties

  struct Properties: Encodable {
    let document: Int
    let subject: String?
    let attribute: String?
  }

  init(_ finding: Finding, ruleIndex: Int?, _ lines: LineTables, suppressions: [SARIFSuppression] = []) {
    self.suppressions = suppressions
    ruleId = finding.rule
    self.ruleIndex = ruleIndex
    level = finding.severity.level
    let help = (finding.help ?? "").split(whereSeparator: \.isNewline)
    message = SARIFText(literal: ([finding.message] + help.map(String.init)).joined(separator: "\n"))
    locations = [SARIFLocation(finding.place, lines)]
    relatedLocations =
      finding.related.isEmpty
      ? nil : finding.related.enumerated().map { SARIFLocation($1.place, lines, id: $0 + 1, message: $1.message) }
    partialFingerprints = ["condylint/v1": finding.fingerprint.description]
    fixes = finding.safeFix.flatMap { SARIFFix($0, lines) }.map { [$0] }
    properties = Properties(document: finding.document, subject: finding.subject, attribute: finding.attribute)
  }
}

private struct SARIFSuppression: Encodable {
  let kind: String
  let status = "accepted"
  let justification: String

  init(_ suppressed: SuppressedFinding) {
    kind =
      switch suppressed.origin {
      case .inSource: "inSource"
      case .external: "external"
      }
    justification = suppressed.justification
  }
}

private struct SARIFFix: Encodable {
  let description: SARIFText
  let artifactChanges: [Change]

  struct Change: Encodable {
    let artifactLocation: SARIFArtifactLocation
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: SARIFRegion
    let insertedContent: SARIFText
  }

  /// A fix must change something.
  init?(_ fix: Fix, _ lines: LineTables) {
    guard !fix.edits.isEmpty else { return nil }
    description = SARIFText(literal: fix.description)
    let edits = Dictionary(grouping: fix.edits) { $0.file.path }
    artifactChanges = edits.sorted { $0.key < $1.key }.map { path, edits in
      Change(
        artifactLocation: SARIFArtifactLocation(path: path),
        replacements: edits.map {
          Replacement(
            deletedRegion: SARIFRegion(lines.span(of: $0.range, in: $0.file)),
            insertedContent: SARIFText($0.replacement))
        })
    }
  }
}

private struct SARIFLocation: Encodable {
  let id: Int?
  let physicalLocation: Physical
  let logicalLocations: [Logical]?
  let message: SARIFText?

  struct Physical: Encodable {
    let artifactLocation: SARIFArtifactLocation
    let region: SARIFRegion?
  }

  struct Logical: Encodable {
    let fullyQualifiedName: String
  }

  init(_ physicalLocation: Physical) {
    self.physicalLocation = physicalLocation
    (id, logicalLocations, message) = (nil, nil, nil)
  }

  init(_ place: Place, _ lines: LineTables, id: Int? = nil, message: String? = nil) {
    self.id = id
    self.message = message.map(SARIFText.init(literal:))
    physicalLocation = Physical(
      artifactLocation: SARIFArtifactLocation(path: place.file.path), region: SARIFRegion(lines.span(of: place)))
    // Whose name would be empty is the whole document.
    logicalLocations = place.pointer.isEmpty ? nil : [Logical(fullyQualifiedName: place.pointer)]
  }
}

private struct SARIFArtifactLocation: Encodable {
  static let base = "%SRCROOT%"

  let uri: String
  let uriBaseId: String?

  init(path: String) {
    uri = path.uriReference
    uriBaseId = path.hasPrefix("/") ? nil : Self.base
  }
}

private struct SARIFRegion: Encodable {
  let startLine: Int
  let startColumn: Int
  let endLine: Int
  let endColumn: Int

  init(_ span: Span) {
    (startLine, startColumn) = (span.start.line, span.start.column)
    (endLine, endColumn) = (span.end.line, span.end.column)
  }
}

private struct SARIFText: Encodable {
  let text: String

  init(_ text: String) { self.text = text }

  /// Text that may quote a sheet: what looks like a link in it must not become one.
  init(literal text: String) { self.text = text.replacing("](", with: "\\](") }
}

extension Severity {
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

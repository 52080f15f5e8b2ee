public import Findings

/// A way to write a report.
public struct ReportFormat: Sendable {
  /// The name that `--format` knows it by.
  public let name: String
  /// Whether it shows who agrees with whom, so that the report must tell it.
  public let needsAgreement: Bool
  /// Whether what reads it looks for the files by their paths in a repository.
  public let findsFilesByPath: Bool
  /// Writes the whole report, in parts that follow each other: put together, a large one would be in memory twice. The
  /// text ends in a line break unless it is empty.
  public let parts: @Sendable (Report, ReportStyle) throws -> [String]

  public init(
    name: String, needsAgreement: Bool = false, findsFilesByPath: Bool = false,
    parts: @escaping @Sendable (Report, ReportStyle) throws -> [String]
  ) {
    self.name = name
    self.needsAgreement = needsAgreement
    self.findsFilesByPath = findsFilesByPath
    self.parts = parts
  }

  /// A format that writes its report in one go.
  public init(
    name: String, needsAgreement: Bool = false, findsFilesByPath: Bool = false,
    render: @escaping @Sendable (Report, ReportStyle) throws -> String
  ) {
    self.init(name: name, needsAgreement: needsAgreement, findsFilesByPath: findsFilesByPath) { report, style in
      [try render(report, style)]
    }
  }

  /// Writes the whole report.
  public func render(_ report: Report, _ style: ReportStyle) throws -> String {
    try parts(report, style).joined()
  }
}

public import Findings

/// A way to write a report.
public struct ReportFormat: Sendable {
  /// The name that `--format` knows it by.
  public let name: String
  /// Whether it shows who agrees with whom, so that the report must tell it.
  public let needsAgreement: Bool
  /// Whether what reads it looks for the files by their paths in a repository.
  public let findsFilesByPath: Bool
  /// Writes the whole report; the text ends in a line break unless it is empty.
  public let render: @Sendable (Report, ReportStyle) throws -> String

  public init(
    name: String, needsAgreement: Bool = false, findsFilesByPath: Bool = false,
    render: @escaping @Sendable (Report, ReportStyle) throws -> String
  ) {
    self.name = name
    self.needsAgreement = needsAgreement
    self.findsFilesByPath = findsFilesByPath
    self.render = render
  }
}

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
  public let write: @Sendable (Report, ReportStyle, @escaping Output) throws -> Void

  /// Takes the parts of a report, each UTF-8.
  public typealias Output = (_ part: [UInt8]) -> Void

  public init(
    name: String, needsAgreement: Bool = false, findsFilesByPath: Bool = false,
    write: @escaping @Sendable (Report, ReportStyle, @escaping Output) throws -> Void
  ) {
    self.name = name
    self.needsAgreement = needsAgreement
    self.findsFilesByPath = findsFilesByPath
    self.write = write
  }

  /// A format that writes its report in one go.
  public init(
    name: String, needsAgreement: Bool = false, findsFilesByPath: Bool = false,
    render: @escaping @Sendable (Report, ReportStyle) throws -> String
  ) {
    self.init(name: name, needsAgreement: needsAgreement, findsFilesByPath: findsFilesByPath) { report, style, output in
      output(Array(try render(report, style).utf8))
    }
  }

  /// Writes the whole report.
  public func render(_ report: Report, _ style: ReportStyle) throws -> String {
    var text: [UInt8] = []
    try write(report, style) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }
}

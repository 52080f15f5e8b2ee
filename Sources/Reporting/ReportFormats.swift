/// The formats that reports can be written in.
public enum ReportFormats {
  /// Every format, the default one first.
  public static let all: [ReportFormat] = [
    .text,
    .json,
    .sarif,
    .github,
    .gitlab,
    .junit,
    .checkstyle,
    .rdjson,
    .markdown,
    .html,
  ]

  /// The format of a name.
  public static func format(named name: String) -> ReportFormat? {
    all.first { $0.name == name }
  }
}

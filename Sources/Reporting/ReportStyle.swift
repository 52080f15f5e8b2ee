/// What the reader of a report wishes; formats for machines pay no heed to it.
public struct ReportStyle: Sendable {
  /// Whether to write ANSI colours.
  public var color: Bool
  /// Whether to write the findings only, without the closing account.
  public var quiet: Bool
  /// The width of the terminal, for cutting long lines of sheets.
  public var columns: Int
  /// How many threads may write; the report is the same for any number.
  public var jobs: Int

  public init(color: Bool = false, quiet: Bool = false, columns: Int = 100, jobs: Int = 1) {
    self.color = color
    self.quiet = quiet
    self.columns = columns
    self.jobs = jobs
  }
}

public import Findings

/// What the reader of a report wishes; formats for machines pay no heed to it, but for what fails a run.
public struct ReportStyle: Sendable {
  /// Whether to write ANSI colours.
  public var color: Bool
  /// Whether to write the findings only, without the closing account.
  public var quiet: Bool
  /// The width of the terminal, for cutting long lines of sheets.
  public var columns: Int
  /// How many threads may write; the report is the same for any number.
  public var jobs: Int
  /// From which severity on findings fail the run; nil where none does.
  public var failOn: Severity?

  public init(
    color: Bool = false, quiet: Bool = false, columns: Int = 100, jobs: Int = 1, failOn: Severity? = .error
  ) {
    self.color = color
    self.quiet = quiet
    self.columns = columns
    self.jobs = jobs
    self.failOn = failOn
  }
}

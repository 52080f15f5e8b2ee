/// A finding that an exception silences: counted, but told only where a format has a place for it.
public struct SuppressedFinding: Sendable {
  /// Where the exception stands.
  public enum Origin: Sendable {
    /// In the sheet itself.
    case inSource
    /// In a file beside the sheets.
    case external
  }

  public let finding: Finding
  public let origin: Origin
  /// Why it is silenced, in the words of who silenced it.
  public let justification: String

  public init(_ finding: Finding, _ origin: Origin, justification: String) {
    self.finding = finding
    self.origin = origin
    self.justification = justification
  }
}

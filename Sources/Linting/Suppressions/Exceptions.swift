/// What silences findings of a run, beside the comments in its sheets.
public struct Exceptions: Sendable {
  public let waivers: Waivers
  /// Rules that there are and that are not in force: nobody can tell whether an exception to them is used.
  public let otherRules: Set<String>

  public init(waivers: Waivers = Waivers(), otherRules: Set<String> = []) {
    self.waivers = waivers
    self.otherRules = otherRules
  }
}

/// What a check of the exceptions themselves may read.
public struct ExceptionContext: Sendable {
  /// An exception in a sheet, and which of its rules found nothing there.
  public struct Comment: Sendable {
    public let comment: IgnoreComment
    public let unused: [IgnoreComment.Name]
    /// Rules that it names and that do not exist, or that no comment silences.
    public let unknown: [IgnoreComment.Name]
  }

  public let comments: [Comment]
  /// The waivers that silence nothing, with the reason.
  public let idleWaivers: [(waiver: Waiver, reason: Waivers.Idleness)]
  /// Every rule that an exception may name.
  public let rules: [String]
  /// The rules in force that are about exceptions themselves, so that none silences them.
  public let unsilenceable: Set<String>
}

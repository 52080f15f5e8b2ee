/// The account of a run: what was checked, what was passed over, what came out.
public struct Summary: Sendable {
  /// Files that were read.
  public var files = 0
  /// Documents that are sheets, the broken ones included.
  public var sheets = 0
  public var conditions = 0
  /// Values that sheets state, each once.
  public var claims = 0
  public var errors = 0
  public var warnings = 0
  public var infos = 0
  /// Pairs of claims of two sources that were compared, and their outcomes.
  public var outcomes = Outcomes()
  /// Findings that an exception silenced.
  public var suppressed = 0
  /// Rules that were run.
  public var rules = 0
  /// Paths that were not checked, with the reason; sorted by path.
  public var passedOver: [PassedOver] = []

  public init() {}

  /// Counts of compared pairs.
  public struct Outcomes: Sendable {
    public var compared = 0
    public var agree = 0
    public var refine = 0
    public var complement = 0
    public var contradict = 0
    public var unclear = 0

    public init() {}
  }

  /// Something that was not checked.
  public struct PassedOver: Sendable {
    public let path: String
    /// Why, in a few words: "no `sheet` or `conditions` at the top".
    public let reason: String

    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }
}

extension Summary {
  /// Sets the three counts of severities from the findings.
  public mutating func count(_ findings: [Finding]) {
    (errors, warnings, infos) = (0, 0, 0)
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }
}

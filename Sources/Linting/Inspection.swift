public import Claims
public import Findings
public import Text

/// What came of one file, before all files are looked at together.
public struct Inspection: Sendable {
  public let file: TextFile
  public internal(set) var findings: [Finding] = []
  public internal(set) var sources: [SourceRecord] = []
  /// What its sheets state, in comparable form.
  public internal(set) var stated: [SourceClaims] = []
  /// The exceptions in its comments.
  var ignoreComments: [IgnoreComment] = []
  /// Whether nothing cut the reading short.
  var isReadWhole = true
  public internal(set) var sheets = 0
  public internal(set) var conditions = 0
  public internal(set) var claims = 0
  public internal(set) var passedOver: [Summary.PassedOver] = []

  init(file: TextFile) { self.file = file }

  mutating func passOver(_ reason: String) {
    passedOver.append(Summary.PassedOver(path: file.path, reason: reason))
  }
}

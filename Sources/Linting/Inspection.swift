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
  /// Whether it could not be read as YAML to its end, so that it may hold more than is known of it.
  public internal(set) var isBroken = false
  /// The exceptions in its comments.
  var ignoreComments: [IgnoreComment] = []
  public internal(set) var sheets = 0
  public internal(set) var conditions = 0
  public internal(set) var claims = 0
  public internal(set) var passedOver: [Summary.PassedOver] = []

  init(file: TextFile) { self.file = file }

  mutating func passOver(_ reason: String) {
    passedOver.append(Summary.PassedOver(path: file.path, reason: reason))
  }
}

import Text

/// What a rule has to say about one place. Plain data: it knows neither how it was found nor how it is shown.
public struct Finding: Sendable {
  /// The rule's id, such as `missing-red-flags`.
  public let rule: String
  public var severity: Severity
  /// One sentence, for an editor.
  public let message: String
  public let place: Place
  /// Index of the YAML document in its file, from 0.
  public let document: Int
  /// Who is spoken of: the vocabulary's label, else the condition's name as written.
  public let subject: String?
  /// Dotted attribute, such as `anatomy.location`.
  public let attribute: String?
  public let related: [Note]
  /// What the editor can do about it.
  public let help: String?
  public let fix: Fix?
  /// Stable under moved lines and renamed folders; see `Fingerprint` in Linting.
  public var fingerprint: String
  public let standing: Standing

  /// Where a finding stands in a diff.
  public enum Standing: Sendable, CaseIterable {
    /// It is what the run found.
    case found
    /// The newer version has it, the older one had not.
    case introduced
    /// The older version had it.
    case resolved
  }

  public init(
    rule: String, severity: Severity, message: String, place: Place, document: Int = 0, subject: String? = nil,
    attribute: String? = nil, related: [Note] = [], help: String? = nil, fix: Fix? = nil, fingerprint: String,
    standing: Standing = .found
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.place = place
    self.document = document
    self.subject = subject
    self.attribute = attribute
    self.related = related
    self.help = help
    self.fix = fix
    self.fingerprint = fingerprint
    self.standing = standing
  }
}

extension Finding {
  /// The order of every report: path, place, rule, attribute, fingerprint.
  public static func inReportOrder(_ left: Finding, _ right: Finding) -> Bool {
    if left.place.file !== right.place.file, left.place.file.path != right.place.file.path {
      return left.place.file.path.utf8.lexicographicallyPrecedes(right.place.file.path.utf8)
    }
    if left.place.range.start != right.place.range.start { return left.place.range.start < right.place.range.start }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.attribute != right.attribute { return (left.attribute ?? "") < (right.attribute ?? "") }
    return left.fingerprint < right.fingerprint
  }

  /// Puts findings in report order.
  public static func sorted(_ findings: [Finding]) -> [Finding] {
    // Findings are large, and paths are many and long: their order is found by numbers, and without moving them about.
    let files = Dictionary(findings.map { (ObjectIdentifier($0.place.file), $0.place.file.path) }) { first, _ in first }
    var ranks: [ObjectIdentifier: Int] = [:]
    let paths = Set(files.values).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(paths, paths.indices))
    for (file, path) in files { ranks[file] = numbers[path] }
    let keys = findings.map { (file: ranks[ObjectIdentifier($0.place.file), default: 0], start: $0.place.range.start) }
    return findings.indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left] < keys[right] }
      return inReportOrder(findings[left], findings[right])
    }.map { findings[$0] }
  }
}

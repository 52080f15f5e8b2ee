internal import Parallel
internal import Text

/// What a rule has to say about one place. Plain data: it knows neither how it was found nor how it is shown.
///
/// A class, as a run may have a hundred thousand, and each goes through several lists on its way into the report.
public final class Finding: Sendable {
  /// What it says, and of whom.
  public let words: Words
  public let severity: Severity
  public let place: Place
  /// Index of the YAML document in its file, from 0.
  public let document: Int
  public let related: [Note]
  public let fix: Fix?
  /// Stable under moved lines and renamed folders.
  public let fingerprint: Fingerprint
  public let standing: Standing

  /// The words of a finding.
  ///
  /// A class, as many findings may say the same of different places: thousands of sheets that all lack one red flag.
  public final class Words: Sendable {
    /// The rule's id, such as `missing-red-flags`.
    public let rule: String
    /// One sentence, for an editor.
    public let message: String
    /// Who is spoken of: the vocabulary's label, else the condition's name as written.
    public let subject: String?
    /// Dotted attribute, such as `anatomy.location`.
    public let attribute: String?
    /// What the editor can do about it.
    public let help: String?

    public init(rule: String, message: String, subject: String? = nil, attribute: String? = nil, help: String? = nil) {
      self.rule = rule
      self.message = message
      self.subject = subject
      self.attribute = attribute
      self.help = help
    }
  }

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
    _ words: Words, severity: Severity, place: Place, document: Int = 0, related: [Note] = [], fix: Fix? = nil,
    fingerprint: Fingerprint, standing: Standing = .found
  ) {
    self.words = words
    self.severity = severity
    self.place = place
    self.document = document
    self.related = related
    self.fix = fix
    self.fingerprint = fingerprint
    self.standing = standing
  }

  public convenience init(
    rule: String, severity: Severity, message: String, place: Place, document: Int = 0, subject: String? = nil,
    attribute: String? = nil, related: [Note] = [], help: String? = nil, fix: Fix? = nil, fingerprint: Fingerprint,
    standing: Standing = .found
  ) {
    self.init(
      Words(rule: rule, message: message, subject: subject, attribute: attribute, help: help), severity: severity,
      place: place, document: document, related: related, fix: fix, fingerprint: fingerprint, standing: standing)
  }

  /// The fix, if it is sure not to change what the sheet says: what a reader may apply with a click.
  public var safeFix: Fix? { fix.flatMap { $0.isSafe ? $0 : nil } }

  /// The same finding at another severity.
  public func with(_ severity: Severity) -> Finding {
    Finding(
      words, severity: severity, place: place, document: document, related: related, fix: fix, fingerprint: fingerprint,
      standing: standing)
  }

  /// The rule's id, such as `missing-red-flags`.
  public var rule: String { words.rule }
  /// One sentence, for an editor.
  public var message: String { words.message }
  /// Who is spoken of: the vocabulary's label, else the condition's name as written.
  public var subject: String? { words.subject }
  /// Dotted attribute, such as `anatomy.location`.
  public var attribute: String? { words.attribute }
  /// What the editor can do about it.
  public var help: String? { words.help }
}

extension Finding {
  /// The order of every report: path, place, rule, attribute, fingerprint.
  public static func inReportOrder(_ left: Finding, _ right: Finding) -> Bool {
    if left.place.file !== right.place.file, left.place.file.path != right.place.file.path {
      return left.place.file.path.utf8.lexicographicallyPrecedes(right.place.file.path.utf8)
    }
    return isBefore(left, right)
  }

  /// Puts findings in report order.
  ///
  /// - Parameter jobs: How many threads may sort.
  public static func sorted(_ findings: [Finding], jobs: Int = 1) -> [Finding] {
    // Paths are many and long: findings are parted by path first, so that few are compared. Those of one file mostly
    // follow each other already.
    var parts: [(path: String, members: [Finding])] = []
    var numbers: [String: Int] = [:]
    var start = findings.startIndex
    while start < findings.endIndex {
      let file = findings[start].place.file
      let end = findings[start...].firstIndex { $0.place.file !== file } ?? findings.endIndex
      let number = numbers[file.path] ?? parts.count
      if number == parts.count {
        parts.append((file.path, []))
        numbers[file.path] = number
      }
      parts[number].members += findings[start..<end]
      start = end
    }
    parts.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return parts.mapInParallel(jobs: jobs) { $0.members.sorted(by: isBefore) }.flatMap(\.self)
  }

  /// The order of findings in one file.
  private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    if left.place.range.start != right.place.range.start { return left.place.range.start < right.place.range.start }
    if left.words !== right.words {
      if left.rule != right.rule { return left.rule < right.rule }
      if left.attribute != right.attribute { return (left.attribute ?? "") < (right.attribute ?? "") }
    }
    return left.fingerprint < right.fingerprint
  }
}

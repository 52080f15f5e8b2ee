public import Findings
public import Packs
public import Text
internal import YAML

/// The findings that a project had when it began to be checked, so that only new ones are told.
///
/// Findings are known by their fingerprints: neither lines nor folders count. A baseline only shrinks.
public struct Baseline: Sendable {
  /// The version of the file that this program reads and writes.
  public static let version = 1
  /// More findings than any run has, and few enough to be added up.
  private static let highestCount = 1_000_000_000

  /// Findings that are alike in all that makes their fingerprint.
  public struct Entry: Equatable, Sendable {
    public let fingerprint: String
    public let count: Int
    /// For who reads the file; nothing depends on it.
    public let rule: String
    public let subject: String?
    public let message: String
  }

  /// Sorted by rule, subject and fingerprint, so that versions of the file are easy to compare.
  public let entries: [Entry]
  /// What the findings that it silences are called: the file's path.
  public let name: String

  /// A baseline of all that a report tells.
  public init(of report: Report, name: String) { self.init(of: report.findings, name: name) }

  init(of findings: [Finding], name: String) {
    var firsts: [Fingerprint: Finding] = [:]
    var counts: [Fingerprint: Int] = [:]
    for finding in findings {
      if counts[finding.fingerprint] == nil { firsts[finding.fingerprint] = finding }
      counts[finding.fingerprint, default: 0] += 1
    }
    entries = firsts.map { fingerprint, finding in
      Entry(
        fingerprint: fingerprint.description, count: counts[fingerprint] ?? 1, rule: finding.rule,
        subject: finding.subject,
        message: finding.message)
    }.sorted { ($0.rule, $0.subject ?? "", $0.fingerprint) < ($1.rule, $1.subject ?? "", $1.fingerprint) }
    self.name = name
  }

  /// Reads a baseline file.
  ///
  /// - Throws: `ConfigurationProblem` for one of another version, and at the first thing that is not as it must be, with
  ///   path, line and column.
  public init(_ file: TextFile) throws(ConfigurationProblem) {
    let document = try PackDocument(
      file, called: "baseline", format: "JSON", ifEmpty: "`--write-baseline` writes one")
    let tree = document.tree
    let any = try document.top(keys: nil)
    let version = try any.number("version")
    guard version == Self.version else {
      let found = version.map { "version \($0)" } ?? "no version"
      throw tree.problem(
        "this baseline has \(found), and version \(Self.version) is known here; write it anew with `--write-baseline`",
        at: any.optional("version") ?? document.root)
    }
    let top = try document.top(keys: ["entries", "tool", "version"])
    var entries: [Entry] = []
    for node in top.list("entries") {
      let reader = try MappingReader(node, in: tree, keys: ["count", "fingerprint", "message", "rule", "subject"])
      let count = try reader.number("count") ?? 1
      guard (1...Self.highestCount).contains(count) else {
        throw tree.problem("`count` takes a number from 1 to \(Self.highestCount)", at: try reader.required("count"))
      }
      entries.append(
        Entry(
          fingerprint: try reader.text("fingerprint"), count: count, rule: try reader.text("rule"),
          subject: try reader.optionalText("subject"), message: try reader.optionalText("message") ?? ""))
    }
    self.entries = entries
    name = file.path
  }
}

extension Baseline {
  /// Whether a file may be written over by a baseline: it is one, of whichever version, or says nothing.
  public static func mayReplace(_ file: TextFile) -> Bool {
    if file.bytes.allSatisfy({ $0 == UInt8(ascii: " ") || $0.isLineBreak }) { return true }
    guard let document = try? PackDocument(file, called: "baseline", format: "JSON", ifEmpty: ""),
      let top = try? document.top(keys: nil)
    else { return false }
    return top.optional("version") != nil && top.optional("entries") != nil
  }

  /// What a report becomes where the baseline's findings are known.
  public struct Outcome: Sendable {
    /// The report without them; they are counted as suppressed.
    public let report: Report
    /// The entries, or parts of them, that are still found.
    public let remaining: Baseline
    /// How many of its findings are found no longer.
    public let gone: Int
  }

  /// Takes the known findings out of a report. Of more findings than an entry counts, the first ones are the known ones.
  ///
  /// - Parameter justification: Why they are silenced, where it is not a baseline file that knows them.
  public func applied(to report: Report, because justification: String? = nil) -> Outcome {
    var left = Dictionary(entries.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: +)
    let total = left.values.reduce(0, +)
    var kept: [Finding] = []
    var known: [Finding] = []
    for finding in report.findings {
      let fingerprint = finding.fingerprint.description
      if let count = left[fingerprint], count > 0 {
        left[fingerprint] = count - 1
        known.append(finding)
      } else {
        kept.append(finding)
      }
    }
    let justification = justification ?? "Known to the baseline \(name)."
    let silenced = known.map { SuppressedFinding($0, .external, justification: justification) }
    return Outcome(
      report: report.telling(kept, suppressing: silenced), remaining: Baseline(of: known, name: name),
      gone: total - known.count)
  }
}

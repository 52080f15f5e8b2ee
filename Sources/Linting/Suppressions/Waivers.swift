public import Findings
public import Packs
public import Sheets
public import Text
internal import YAML

/// An exception that stands in a file of its own, with who looked at it and until when it holds.
public struct Waiver: Sendable {
  public let rule: String
  /// Whom the finding is about, as the finding names it; nil for any.
  public let subject: String?
  /// The finding's fingerprint; nil for every finding about the subject.
  public let fingerprint: String?
  public let reason: String
  public let reviewer: String
  /// The last day on which it holds; nil for ever.
  public let until: CalendarDate?
  /// Where it stands.
  public let place: Place

  func covers(_ finding: Finding) -> Bool {
    finding.rule == rule && (fingerprint.map { $0 == finding.fingerprint.description } ?? true)
      && (subject.map { $0.lowercased() == finding.subject?.lowercased() } ?? true)
  }
}

/// The waivers of a file.
public struct Waivers: Sendable {
  public let waivers: [Waiver]

  /// Why a waiver silences nothing.
  public enum Idleness: String, Sendable {
    /// Its last day has passed.
    case expired
    /// No finding has its fingerprint any more: it is another now, or mended.
    case lapsed
    /// Nothing is found that it could silence.
    case unused
  }

  /// No waivers.
  public init() { waivers = [] }

  /// Reads a waivers file: `waivers: 1`, and `entries`, each with rule, subject or fingerprint or both, reason,
  /// reviewer, and perhaps until.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public init(_ file: TextFile) throws(ConfigurationProblem) {
    let document = try PackDocument(file, called: "waivers file", ifEmpty: "it begins with `waivers: 1`")
    let (tree, root) = (document.tree, document.root)
    let top = try document.top(keys: ["waivers", "entries"])
    guard try top.number("waivers") == 1 else {
      throw tree.problem("`waivers: 1` says the format; nothing else is known", at: try top.required("waivers"))
    }
    var waivers: [Waiver] = []
    for node in top.list("entries") {
      waivers.append(try Self.waiver(node, at: Document(tree: tree, root: root, index: 0).place(of: node), in: tree))
    }
    self.waivers = waivers
  }

  private static func waiver(_ node: NodeID, at place: Place, in tree: NodeTree) throws(ConfigurationProblem) -> Waiver
  {
    let reader = try MappingReader(
      node, in: tree, keys: ["rule", "subject", "fingerprint", "reason", "reviewer", "until"])
    let subject = try reader.optionalText("subject")
    let fingerprint = try reader.optionalText("fingerprint")
    guard subject != nil || fingerprint != nil else {
      throw tree.problem("a waiver has `subject` or `fingerprint`: to leave a rule out, use `--ignore`", at: node)
    }
    var until: CalendarDate?
    if let date = reader.optional("until") {
      until = CalendarDate(iso8601: tree.text(of: date))
      guard until != nil else { throw tree.problem("`until` takes a day, such as 2026-12-31", at: date) }
    }
    for key in ["reason", "reviewer"] where try reader.text(key).allSatisfy({ !$0.isLetter && !$0.isNumber }) {
      throw tree.problem("a waiver needs a \(key)", at: try reader.required(key))
    }
    return Waiver(
      rule: try reader.text("rule"), subject: subject, fingerprint: fingerprint, reason: try reader.text("reason"),
      reviewer: try reader.text("reviewer"), until: until, place: place)
  }
}

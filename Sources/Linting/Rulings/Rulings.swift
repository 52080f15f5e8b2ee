public import Claims
public import Findings
public import Packs
internal import Sheets
public import Text
internal import YAML

/// The rulings of a file, each with its place.
public struct Rulings: Sendable {
  public let book: RulingBook
  /// Whether contradictions that a ruling settles are told all the same.
  public let showsRuled: Bool
  /// Where each ruling stands.
  public let places: [Place]

  /// No rulings.
  public init() {
    book = RulingBook([], fingerprint: FindingIdentity.ofClaim)
    showsRuled = false
    places = []
  }

  /// Reads a rulings file: `rulings: 1`, and `entries`, each with subject, attribute, `holds: value` or `both: true`,
  /// because, by, on, and the claims that it was made on.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public init(_ file: TextFile, showsRuled: Bool = false) throws(ConfigurationProblem) {
    let document = try PackDocument(file, called: "rulings file", ifEmpty: "it begins with `rulings: 1`")
    let (tree, root) = (document.tree, document.root)
    let top = try document.top(keys: ["rulings", "entries"])
    guard try top.number("rulings") == 1 else {
      throw tree.problem("`rulings: 1` says the format; nothing else is known", at: try top.required("rulings"))
    }
    var rulings: [Ruling] = []
    var places: [Place] = []
    for node in top.list("entries") {
      rulings.append(try Self.ruling(node, in: tree, entry: rulings.count))
      places.append(Document(tree: tree, root: root, index: 0).place(of: node))
    }
    book = RulingBook(rulings, fingerprint: FindingIdentity.ofClaim)
    self.showsRuled = showsRuled
    self.places = places
  }

  private static func ruling(
    _ node: NodeID, in tree: NodeTree, entry: Int
  ) throws(ConfigurationProblem) -> Ruling {
    let reader = try MappingReader(
      node, in: tree, keys: ["subject", "attribute", "holds", "both", "because", "by", "on", "claims"])
    guard let attribute = Attribute(rawValue: try reader.text("attribute")) else {
      throw tree.problem("there is no such attribute", at: try reader.required("attribute"))
    }
    let holds: Ruling.Holds
    switch (try reader.optionalText("holds"), reader.optional("both")) {
    case (let value?, nil): holds = .value(value)
    case (nil, let both?):
      guard tree.scalarValue(of: both) == .boolean(true) else { throw tree.problem("`both` takes `true`", at: both) }
      holds = .both
    default: throw tree.problem("a ruling has `holds` or `both: true`, and not both of them", at: node)
    }
    for (key, words) in [("because", "a reason"), ("by", "the name of who ruled")]
    where !Ruling.saysSomething(try reader.text(key)) {
      throw tree.problem("a ruling needs \(words)", at: try reader.required(key))
    }
    let on = try reader.text("on")
    guard CalendarDate(iso8601: on) != nil else {
      throw tree.problem("`on` takes a day, such as 2026-12-31", at: try reader.required("on"))
    }
    let claims = Set(try reader.texts("claims"))
    guard !claims.isEmpty else {
      throw tree.problem("a ruling needs the claims that it was made on; `condylint rule` records them", at: node)
    }
    return Ruling(
      subject: try reader.text("subject"), attribute: attribute, holds: holds, because: try reader.text("because"),
      by: try reader.text("by"), on: on, claims: claims, entry: entry)
  }
}

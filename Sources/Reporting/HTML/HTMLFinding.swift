import Findings
import Text

/// Writes a finding as an item of the page's list.
struct HTMLFinding {
  private enum Limit {
    static let columns = 100
    static let text = 600
    static let name = 200
    static let advice = 10
    /// Places that are seen at once.
    static let places = 4
  }

  let templates: HTMLTemplates
  let lines: LineTables
  /// The number of each rule's page.
  let pages: [String: Int]
  /// The number of each file.
  let sheets: [String: Int]
  /// What the source of a file is called.
  let sources: [String: String]

  func text(_ finding: Finding) throws -> String {
    let paths = ([finding.place] + finding.related.map(\.place)).map(\.file.path)
    // Of two versions only the newer one's sources are known: either all places have a name or none.
    let isNamed = paths.allSatisfy { sources[$0] != nil }
    let places =
      [place(finding.place, note: nil, isNamed: isNamed)]
      + finding.related.map { place($0.place, note: $0.message, isNamed: isNamed) }
    let files = Set(paths.compactMap { sheets[$0] })
    var values: HTMLTemplates.Values = [
      "severity": finding.severity.rawValue, "symbol": finding.severity.symbol, "rule": Self.name(finding.rule),
      "subject": finding.subject.map(Self.name) ?? "",
      "sheets": files.sorted().map(String.init).joined(separator: " "),
      "message": finding.message.oneLine.visible(upTo: Limit.text), "isVersus": places.count > 1,
      "places": Array(places.prefix(Limit.places)),
    ]
    if places.count > Limit.places {
      let rest = Array(places.dropFirst(Limit.places))
      values["morePlaces"] = ["total": rest.count, "places": rest] as HTMLTemplates.Values
    }
    if let help = finding.help {
      let lines = help.split(maxSplits: Limit.advice, whereSeparator: \.isNewline).prefix(Limit.advice)
      values["help"] = ["lines": lines.map { String($0).visible(upTo: Limit.text).codeAndWords }]
    }
    if let fix = finding.fix { values["fix"] = fix.description.oneLine.visible(upTo: Limit.text) }
    if let subject = finding.subject { values["subjectShown"] = Self.name(subject) }
    if let attribute = finding.attribute { values["attribute"] = Self.name(attribute).attributeWords }
    if let page = pages[finding.rule] { values["page"] = page }
    return try templates.render("finding", values)
  }

  /// A name as lists of choices have it, too.
  static func name(_ text: String) -> String { text.oneLine.visible(upTo: Limit.name) }

  private func place(_ place: Place, note: String?, isNamed: Bool) -> HTMLTemplates.Values {
    let span = lines.span(of: place)
    let excerpt = Excerpt(
      of: place.range.offsets, inLine: lines.line(of: place), bytes: place.file.bytes, columns: Limit.columns)
    var values: HTMLTemplates.Values = [
      "path": Self.name(place.file.path), "line": span.start.line, "column": span.start.column,
      "hasLine": !excerpt.shown.isEmpty, "before": String(excerpt.before.drop { $0 == " " }),
      "marked": excerpt.marked, "after": excerpt.after,
      "isPoint": excerpt.marked.isEmpty,
    ]
    if span.lastLine > span.start.line { values["lastLine"] = span.lastLine }
    if isNamed, let source = sources[place.file.path] { values["who"] = Self.name(source) }
    if let note { values["note"] = note.oneLine.visible(upTo: Limit.text) }
    return values
  }
}

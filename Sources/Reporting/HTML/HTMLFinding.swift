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

  let lines: LineTables
  /// The number of each rule's page.
  let pages: [String: Int]
  /// The number of each file.
  let sheets: [String: Int]
  /// What the source of a file is called.
  let sources: [String: String]

  func markup(of finding: Finding) -> Markup {
    let paths = ([finding.place] + finding.related.map(\.place)).map(\.file.path)
    let sheets = Set(paths.compactMap { self.sheets[$0] }).sorted().map(String.init).joined(separator: " ")
    let severity = finding.severity.rawValue
    let rule = Self.name(finding.rule)
    let places = places(of: finding, paths)
    return """
      <li class="finding \(severity)" data-severity="\(severity)" data-rule="\(rule)" \
      data-subject="\(finding.subject.map(Self.name) ?? "")" data-sheets=" \(sheets) ">
      <h3><span class="badge"><span aria-hidden="true">\(finding.severity.symbol)</span> \(severity)</span> \
      <bdi>\(finding.message.oneLine.visible(upTo: Limit.text))</bdi></h3>
      <div class="places\(places.count > 1 ? " versus" : "")">
      \(Array(places.prefix(Limit.places)))</div>
      \(more(places.dropFirst(Limit.places)))\(help(finding))\(fix(finding))\
      <p class="about">\(finding.subject.map { "<span><bdi>\(Self.name($0))</bdi></span> " as Markup })\
      \(finding.attribute.map { "<span>\(Self.name($0).attributeWords)</span> " as Markup })\
      <span>Rule \(pages[finding.rule].map { "<a href=\"#rule-\($0)\">\(rule)</a>" } ?? "\(rule)" as Markup)</span></p>
      </li>

      """
  }

  /// A name as lists of choices have it, too.
  static func name(_ text: String) -> String { text.oneLine.visible(upTo: Limit.name) }

  private func help(_ finding: Finding) -> Markup? {
    finding.help.map { help in
      let lines = help.split(maxSplits: Limit.advice, whereSeparator: \.isNewline).prefix(Limit.advice)
      let words = lines.map { "<bdi>\(String($0).visible(upTo: Limit.text).codeAndWords)</bdi> " as Markup }
      return "<p class=\"advice\"><b>What to do:</b> \(words)</p>\n"
    }
  }

  private func fix(_ finding: Finding) -> Markup? {
    finding.fix.map {
      "<p class=\"advice\"><b>A fix:</b> <bdi>\($0.description.oneLine.visible(upTo: Limit.text))</bdi></p>\n"
    }
  }

  // MARK: - Places

  private func places(of finding: Finding, _ paths: [String]) -> [Markup] {
    // Of two versions only the newer one's sources are known: either all places have a name or none.
    let isNamed = paths.allSatisfy { sources[$0] != nil }
    return [place(finding.place, note: nil, isNamed: isNamed)]
      + finding.related.map { place($0.place, note: $0.message, isNamed: isNamed) }
  }

  private func more(_ places: ArraySlice<Markup>) -> Markup? {
    guard !places.isEmpty else { return nil }
    return """
      <details><summary>\(places.count.counted("more place"))</summary><div class="places">
      \(Array(places))</div></details>

      """
  }

  private func place(_ place: Place, note: String?, isNamed: Bool) -> Markup {
    let start = lines.span(of: place).start
    let who = isNamed ? sources[place.file.path] : nil
    return """
      <figure>
      <figcaption>\(who.map { "<b><bdi>\(Self.name($0))</bdi></b> " as Markup })\
      <code class="path">\(Self.name(place.file.path)):\(start.line):\(start.column)</code></figcaption>
      \(note.map { "<p><bdi>\($0.oneLine.visible(upTo: Limit.text))</bdi></p>\n" as Markup })\(line(of: place))</figure>

      """
  }

  /// The line of a place with what is meant marked; nil where there is nothing to see.
  private func line(of place: Place) -> Markup? {
    let span = lines.span(of: place)
    let excerpt = Excerpt(
      of: place.range.offsets, inLine: lines.line(of: place), bytes: place.file.bytes, columns: Limit.columns)
    guard !excerpt.shown.isEmpty else { return nil }
    let lastLine = span.lastLine > span.start.line ? " <i>to line \(span.lastLine)</i>" as Markup : nil
    return """
      <pre><span class="number" aria-hidden="true">\(span.start.line)</span> \
      \(String(excerpt.before.drop { $0 == " " }))\
      <mark\(excerpt.marked.isEmpty ? " class=\"point\"" as Markup : nil)>\(excerpt.marked)</mark>\
      \(excerpt.after)\(lastLine)</pre>

      """
  }
}

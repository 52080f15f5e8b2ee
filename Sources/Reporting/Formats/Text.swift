import Findings
import Parallel
import Text

extension ReportFormat {
  /// Findings for a person at a terminal, each with its line of the sheet.
  static let text = ReportFormat(name: "text") { (report, style) -> [String] in
    var texts = report.inReadingOrder.parts(jobs: style.jobs).mapInParallel(jobs: style.jobs) { findings in
      var writer = TextWriter(style: style, follows: findings.startIndex > 0)
      writer.reserve(findings.count)
      for finding in findings { writer.write(finding) }
      return writer.output
    }
    if !style.quiet {
      var writer = TextWriter(style: style, follows: !report.findings.isEmpty)
      writer.write(ClosingAccount(of: report))
      texts.append(writer.output)
    }
    return texts
  }
}

private struct TextWriter {
  /// Messages may quote values of megabytes; nobody reads on so far.
  private static let longestMessage = 500
  private static let longestAdvice = 10

  let style: ReportStyle
  private(set) var output = ""
  /// Whether something stands before what is written next, from which a line parts it.
  private var follows: Bool
  private let lines = LineTables()
  /// Columns for the numbers of lines.
  private var gutter = 0
  /// What was written last of a place and its line: there may be much to say of one place.
  private var latest: (place: Place, severity: Severity, name: String, excerpt: String)?
  /// What many findings say, as it is shown.
  private var known: [ObjectIdentifier: (message: String, help: String)] = [:]

  init(style: ReportStyle, follows: Bool) {
    self.style = style
    self.follows = follows
  }

  /// Makes room for a number of findings, most of which take about so much.
  mutating func reserve(_ count: Int) { output.reserveCapacity(count * 420) }

  private mutating func part() {
    if follows { output += "\n" }
    follows = true
  }

  mutating func write(_ finding: Finding) {
    part()
    if let latest, finding.related.isEmpty, latest.severity == finding.severity,
      latest.place.file === finding.place.file, latest.place.range == finding.place.range
    {
      write(finding, name: latest.name, excerpt: latest.excerpt)
      return
    }
    let lastLine = finding.related.reduce(lines.span(of: finding.place).start.line) {
      max($0, lines.span(of: $1.place).start.line)
    }
    let gutter = max(5, String(lastLine).utf8.count)
    // What is known is indented by it.
    if gutter != self.gutter { known.removeAll() }
    self.gutter = gutter
    let (name, excerpt) = (
      style.painted(name(of: finding.place), .path),
      excerpt(of: finding.place, mark: "^", ink: .severity(finding.severity), label: nil)
    )
    latest = finding.related.isEmpty ? (finding.place, finding.severity, name, excerpt) : nil
    write(finding, name: name, excerpt: excerpt)
  }

  private mutating func write(_ finding: Finding, name: String, excerpt: String) {
    let words = shown(finding.words)
    output += name
    output += ": "
    output += style.painted(finding.severity.rawValue, .severity(finding.severity))
    output += words.message
    output += excerpt
    var file = finding.place.file
    for note in finding.related {
      if note.place.file !== file {
        output += "\(margin)\(frame("-->")) \(self.name(of: note.place))\n"
        file = note.place.file
      }
      output += self.excerpt(of: note.place, mark: "-", ink: .note, label: shortened(note.message))
    }
    if !words.help.isEmpty {
      output += margin
      output += words.help
    }
    if let fix = finding.fix, case let advice = advice("fix", fix.description), !advice.isEmpty {
      output += margin + advice
    }
  }

  mutating func write(_ account: ClosingAccount) {
    part()
    for line in account.lines { output += shortened(line) + "\n" }
  }

  private mutating func shown(_ words: Finding.Words) -> (message: String, help: String) {
    if let shown = known[ObjectIdentifier(words)] { return shown }
    let rule = style.painted("[\(shortened(words.rule))]", .frame)
    let shown = (": \(shortened(words.message))  \(rule)\n", words.help.map { advice("help", $0) } ?? "")
    known[ObjectIdentifier(words)] = shown
    return shown
  }

  /// The line of a place and, below it, marks under what is meant.
  private func excerpt(of place: Place, mark: Character, ink: Ink, label: String?) -> String {
    let span = lines.span(of: place)
    let columns = min(max(40, style.columns), 1_000) - gutter - 3
    let excerpt = Excerpt(
      of: place.range.offsets, inLine: lines.line(of: place), bytes: place.file.bytes, columns: columns)
    let number = String(span.start.line)
    let padding = String(repeating: " ", count: gutter - number.utf8.count)
    let line = "\(frame("\(padding)\(number) |"))\(excerpt.text.isEmpty ? "" : " ")\(excerpt.text)\n"
    var marks = String(repeating: mark, count: excerpt.underline)
    if span.lastLine > span.start.line { marks += " (to line \(span.lastLine))" }
    if let label, !label.isEmpty { marks += " \(label)" }
    let indent = String(repeating: " ", count: excerpt.indent)
    return line + "\(margin)\(frame("|")) \(indent)\(style.painted(marks, ink))\n"
  }

  /// Help of several lines stands in one block; empty where there is none. The margin of the first line is left out.
  private func advice(_ title: String, _ advice: String) -> String {
    // What is shown as it is has no line breaks, and needs no search for them.
    let all =
      advice.isVisible && !advice.isEmpty
      ? [advice[...]] : advice.split(maxSplits: Self.longestAdvice, whereSeparator: \.isNewline)
    if all.isEmpty { return "" }
    var lines = all.prefix(Self.longestAdvice).map { shortened(String($0)) }
    if all.count > lines.count { lines.append("…") }
    let indent = String(repeating: " ", count: gutter + title.utf8.count + 5)
    return "\(frame("=")) \(title): \(lines.joined(separator: "\n" + indent))\n"
  }

  private func name(of place: Place) -> String {
    let start = lines.span(of: place).start
    return "\(place.file.path.visible):\(start.line):\(start.column)"
  }

  private var margin: String { String(repeating: " ", count: gutter + 1) }

  private func shortened(_ text: String) -> String { text.visible(upTo: Self.longestMessage) }

  private func frame(_ text: String) -> String { style.painted(text, .frame) }
}

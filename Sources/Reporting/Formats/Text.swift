import Findings
import Parallel
import Text

extension ReportFormat {
  /// Findings for a person at a terminal, each with its line of the sheet.
  static let text = ReportFormat(name: "text") { report, style in
    var texts = report.inReadingOrder.parts(jobs: style.jobs).mapInParallel(jobs: style.jobs) { findings in
      var writer = TextWriter(style: style)
      for finding in findings { writer.write(finding) }
      return writer.output
    }
    if !style.quiet {
      var writer = TextWriter(style: style)
      writer.write(ClosingAccount(of: report))
      texts.append(writer.output)
    }
    return texts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

private struct TextWriter {
  /// Messages may quote values of megabytes; nobody reads on so far.
  private static let longestMessage = 500
  private static let longestAdvice = 10

  let style: ReportStyle
  private(set) var output = ""
  private let lines = LineTables()
  /// Columns for the numbers of lines.
  private var gutter = 0

  init(style: ReportStyle) {
    self.style = style
  }

  mutating func write(_ finding: Finding) {
    if !output.isEmpty { output += "\n" }
    let places = CollectionOfOne(finding.place) + finding.related.map(\.place)
    let lastLine = places.map { lines.span(of: $0).start.line }.max() ?? 0
    gutter = max(5, String(lastLine).utf8.count)

    let place = style.painted(name(of: finding.place), .path)
    let severity = style.painted(finding.severity.rawValue, .severity(finding.severity))
    let rule = style.painted("[\(shortened(finding.rule))]", .frame)
    output += "\(place): \(severity): \(shortened(finding.message))  \(rule)\n"
    writeLine(of: finding.place, mark: "^", ink: .severity(finding.severity), label: nil)
    var file = finding.place.file
    for note in finding.related {
      if note.place.file !== file {
        output += "\(margin)\(frame("-->")) \(name(of: note.place))\n"
        file = note.place.file
      }
      writeLine(of: note.place, mark: "-", ink: .note, label: shortened(note.message))
    }
    if let help = finding.help { writeAdvice("help", help) }
    if let fix = finding.fix { writeAdvice("fix", fix.description) }
  }

  mutating func write(_ account: ClosingAccount) {
    if !output.isEmpty { output += "\n" }
    for line in account.lines { output += shortened(line) + "\n" }
  }

  /// The line of a place and, below it, marks under what is meant.
  private mutating func writeLine(of place: Place, mark: Character, ink: Ink, label: String?) {
    let span = lines.span(of: place)
    let columns = min(max(40, style.columns), 1_000) - gutter - 3
    let excerpt = Excerpt(
      of: place.range.offsets, inLine: lines.line(of: place), bytes: place.file.bytes, columns: columns)
    let number = String(span.start.line)
    let padding = String(repeating: " ", count: gutter - number.utf8.count)
    output += "\(frame("\(padding)\(number) |"))\(excerpt.text.isEmpty ? "" : " ")\(excerpt.text)\n"

    var marks = String(repeating: mark, count: excerpt.underline)
    if span.lastLine > span.start.line { marks += " (to line \(span.lastLine))" }
    if let label, !label.isEmpty { marks += " \(label)" }
    let indent = String(repeating: " ", count: excerpt.indent)
    output += "\(margin)\(frame("|")) \(indent)\(style.painted(marks, ink))\n"
  }

  /// Help of several lines stands in one block.
  private mutating func writeAdvice(_ title: String, _ advice: String) {
    // What is shown as it is has no line breaks, and needs no search for them.
    let all =
      advice.isVisible && !advice.isEmpty
      ? [advice[...]] : advice.split(maxSplits: Self.longestAdvice, whereSeparator: \.isNewline)
    if all.isEmpty { return }
    var lines = all.prefix(Self.longestAdvice).map { shortened(String($0)) }
    if all.count > lines.count { lines.append("…") }
    let indent = String(repeating: " ", count: gutter + title.utf8.count + 5)
    output += "\(margin)\(frame("=")) \(title): \(lines.joined(separator: "\n" + indent))\n"
  }

  private func name(of place: Place) -> String {
    let start = lines.span(of: place).start
    return "\(place.file.path.visible):\(start.line):\(start.column)"
  }

  private var margin: String { String(repeating: " ", count: gutter + 1) }

  private func shortened(_ text: String) -> String { text.visible(upTo: Self.longestMessage) }

  private func frame(_ text: String) -> String { style.painted(text, .frame) }
}

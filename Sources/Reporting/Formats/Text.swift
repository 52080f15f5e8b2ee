import Findings
import Parallel
import Text

extension ReportFormat {
  /// Findings for a person at a terminal, each with its line of the sheet.
  static let text = ReportFormat(name: "text") { report, style, output in
    report.inReadingOrder.mapPartsInParallel(jobs: style.jobs, length: 4_096) { findings in
      var writer = TextWriter(style: style, follows: findings.startIndex > 0)
      writer.reserve(findings.count)
      for finding in findings { writer.write(finding) }
      return writer.output
    } _: {
      output($0)
    }
    if !style.quiet {
      var writer = TextWriter(style: style, follows: !report.findings.isEmpty)
      writer.write(ClosingAccount(of: report))
      output(writer.output)
    }
  }
}

private struct TextWriter {
  /// Messages may quote values of megabytes; nobody reads on so far.
  private static let longestMessage = 500
  private static let longestAdvice = 10

  let style: ReportStyle
  /// What was written, in UTF-8.
  private(set) var output: [UInt8] = []
  /// Whether something stands before what is written next, from which a line parts it.
  private var follows: Bool
  private let lines = LineTables()
  /// Columns for the numbers of lines.
  private var gutter = 0
  /// What was written last about a place at each severity: there may be much to say of one place.
  private var latest: [Setting?] = Severity.allCases.map { _ in nil }
  /// What many findings say, as it is shown.
  private var known: [ObjectIdentifier: (message: [UInt8], help: [UInt8])] = [:]

  /// What is written before and after a finding's message.
  private struct Setting {
    let place: Place
    let beginning: [UInt8]
    /// The line of the place, with what is meant marked below it.
    let excerpt: [UInt8]

    func isOf(_ other: Place) -> Bool { place.file === other.file && place.range == other.range }
  }

  init(style: ReportStyle, follows: Bool) {
    self.style = style
    self.follows = follows
  }

  /// Makes room for a number of findings, most of which take about so much.
  mutating func reserve(_ count: Int) { output.reserveCapacity(count * 420) }

  private mutating func part() {
    if follows { output.append(UInt8(ascii: "\n")) }
    follows = true
  }

  mutating func write(_ finding: Finding) {
    part()
    let rank = finding.severity.rank
    if finding.related.isEmpty, let setting = latest[rank], setting.isOf(finding.place) {
      write(finding, in: setting)
      return
    }
    let lastLine = finding.related.reduce(lines.span(of: finding.place).start.line) {
      max($0, lines.span(of: $1.place).start.line)
    }
    let gutter = max(5, String(lastLine).utf8.count)
    // What is known is indented by it.
    if gutter != self.gutter {
      known.removeAll()
      latest = latest.map { _ in nil }
    }
    self.gutter = gutter
    let severity = style.painted(finding.severity.rawValue, .severity(finding.severity))
    let setting = Setting(
      place: finding.place, beginning: Array("\(style.painted(name(of: finding.place), .path)): \(severity)".utf8),
      excerpt: Array(excerpt(of: finding.place, mark: "^", ink: .severity(finding.severity), label: nil).utf8))
    latest[rank] = finding.related.isEmpty ? setting : nil
    write(finding, in: setting)
  }

  private mutating func write(_ finding: Finding, in setting: Setting) {
    let words = shown(finding.words)
    output += setting.beginning
    output += words.message
    output += setting.excerpt
    var file = finding.place.file
    for note in finding.related {
      if note.place.file !== file {
        append("\(margin)\(frame("-->")) \(self.name(of: note.place))\n")
        file = note.place.file
      }
      append(self.excerpt(of: note.place, mark: "-", ink: .note, label: shortened(note.message)))
    }
    output += words.help
    if let fix = finding.fix, case let advice = advice("fix", fix.description), !advice.isEmpty {
      append(margin + advice)
    }
  }

  private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

  mutating func write(_ account: ClosingAccount) {
    part()
    for line in account.lines { append(shortened(line) + "\n") }
  }

  private mutating func shown(_ words: Finding.Words) -> (message: [UInt8], help: [UInt8]) {
    if let shown = known[ObjectIdentifier(words)] { return shown }
    let rule = style.painted("[\(shortened(words.rule))]", .frame)
    let help = words.help.map { advice("help", $0) } ?? ""
    let shown = (
      Array(": \(shortened(words.message))  \(rule)\n".utf8), Array((help.isEmpty ? "" : margin + help).utf8)
    )
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

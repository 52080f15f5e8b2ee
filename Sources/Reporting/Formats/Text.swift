import Findings
import Parallel
import Text

extension ReportFormat {
  /// Findings for a person at a terminal, each with its line of the sheet.
  static let text = ReportFormat(name: "text") { report, style, output in
    let findings = report.inReadingOrder
    findings.mapPartsInParallel(jobs: style.jobs, length: 4_096) { part in
      let whole = findings.wholeGroups(of: part.indices)
      var writer = TextWriter(style: style, follows: whole.startIndex > 0)
      writer.reserve(whole.count)
      writer.write(whole)
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
  /// What many findings say, as it is shown.
  private var known: [ObjectIdentifier: (message: [UInt8], help: [UInt8])] = [:]
  /// The file that was named last, and its path as it is shown.
  private var latest: (file: TextFile, path: [UInt8])?

  init(style: ReportStyle, follows: Bool) {
    self.style = style
    self.follows = follows
  }

  /// Makes room for a number of findings, most of which take about so much.
  mutating func reserve(_ count: Int) { output.reserveCapacity(count * 320) }

  private mutating func part() {
    if follows { output.append(UInt8(ascii: "\n")) }
    follows = true
  }

  /// Writes findings. What a rule has to say of one place stands together, above the line that it is about.
  mutating func write(_ findings: ArraySlice<Finding>) {
    var rest = findings
    while let first = rest.first {
      let count = 1 + rest.dropFirst().prefix { $0.isToldTogether(with: first) }.count
      let group = rest.prefix(count)
      write(group, of: first)
      rest = rest.dropFirst(count)
    }
  }

  private mutating func write(_ group: ArraySlice<Finding>, of first: Finding) {
    part()
    let line = lines.span(of: first.place).start.line
    let lastLine = first.related.reduce(line) { max($0, lines.span(of: $1.place).start.line) }
    let gutter = max(5, lastLine.digits)
    // What is known is indented by it.
    if gutter != self.gutter { known.removeAll() }
    self.gutter = gutter
    var advices: [[UInt8]] = []
    // The gravest first; else they keep their order.
    var ranked = group
    if !group.allSatisfy({ $0.severity == first.severity }) {
      ranked = Severity.allCases.reversed().flatMap { severity in group.filter { $0.severity == severity } }[...]
    }
    let start = output.endIndex
    begin(.path)
    name(first.place)
    end()
    output.append(": ")
    let named = group.count > 1 ? Array(output[start...]) : []
    for (index, finding) in ranked.enumerated() {
      let words = shown(finding.words)
      if index > 0 { output += named }
      begin(.severity(finding.severity))
      output.append(finding.severity.rawValue)
      end()
      output += words.message
      if !words.help.isEmpty, !advices.contains(words.help) { advices.append(words.help) }
      guard let fix = finding.fix, case let advice = advice("fix", fix.description), !advice.isEmpty else { continue }
      advices.append(Array(advice.utf8))
    }
    let gravest = ranked.first?.severity ?? first.severity
    writeLine(of: first.place, mark: UInt8(ascii: "^"), ink: .severity(gravest), label: nil)
    write(first.related, file: first.place.file)
    for advice in advices { output += advice }
  }

  /// The other places of a finding, each with its line; a file is named where it is another than the one before.
  private mutating func write(_ notes: [Note], file: TextFile) {
    var file = file
    for note in notes {
      if note.place.file !== file {
        writeMargin("-->")
        name(note.place)
        output.append("\n")
        file = note.place.file
      }
      writeLine(of: note.place, mark: UInt8(ascii: "-"), ink: .note, label: shortened(note.message))
    }
  }

  mutating func write(_ account: ClosingAccount) {
    part()
    for line in account.lines { output.append(shortened(line) + "\n") }
  }

  private mutating func shown(_ words: Finding.Words) -> (message: [UInt8], help: [UInt8]) {
    if let shown = known[ObjectIdentifier(words)] { return shown }
    let rule = style.painted("[\(shortened(words.rule))]", .frame)
    let help = words.help.map { advice("help", $0) } ?? ""
    let shown = (Array(": \(shortened(words.message))  \(rule)\n".utf8), Array(help.utf8))
    known[ObjectIdentifier(words)] = shown
    return shown
  }

  /// The line of a place and, below it, marks under what is meant.
  private mutating func writeLine(of place: Place, mark: UInt8, ink: Ink, label: String?) {
    let span = lines.span(of: place)
    let columns = min(max(40, style.columns), 1_000) - gutter - 3
    let excerpt = Excerpt(
      of: place.range.offsets, inLine: lines.line(of: place), bytes: place.file.bytes, columns: columns)
    begin(.frame)
    output.append(spaces: gutter - span.start.line.digits)
    output.append(decimal: span.start.line)
    output.append(" |")
    end()
    if !excerpt.shown.isEmpty { output.append(" ") }
    output += excerpt.shown
    output.append("\n")
    writeMargin("|")
    output.append(spaces: excerpt.indent)
    begin(ink)
    output.append(contentsOf: repeatElement(mark, count: excerpt.underline))
    if span.lastLine > span.start.line { output.append(" (to line \(span.lastLine))") }
    if let label, !label.isEmpty {
      output.append(" ")
      output.append(label)
    }
    end()
    output.append("\n")
  }

  /// Help of several lines stands in one block; empty where there is none.
  private func advice(_ title: String, _ advice: String) -> String {
    // What is shown as it is has no line breaks, and needs no search for them.
    let all =
      advice.isVisible && !advice.isEmpty
      ? [advice[...]] : advice.split(maxSplits: Self.longestAdvice, whereSeparator: \.isNewline)
    if all.isEmpty { return "" }
    var lines = all.prefix(Self.longestAdvice).map { shortened(String($0)) }
    if all.count > lines.count { lines.append("…") }
    let margin = String(repeating: " ", count: gutter + 1)
    let indent = margin + String(repeating: " ", count: title.utf8.count + 4)
    return "\(margin)\(style.painted("=", .frame)) \(title): \(lines.joined(separator: "\n" + indent))\n"
  }

  private mutating func name(_ place: Place) {
    let start = lines.span(of: place).start
    output += path(of: place.file)
    output.append(":")
    output.append(decimal: start.line)
    output.append(":")
    output.append(decimal: start.column)
  }

  private mutating func path(of file: TextFile) -> [UInt8] {
    if let latest, latest.file === file { return latest.path }
    let path = Array(file.path.visible.utf8)
    latest = (file, path)
    return path
  }

  /// What stands in the frame, under the numbers of lines, and a space.
  private mutating func writeMargin(_ sign: StaticString) {
    output.append(spaces: gutter + 1)
    begin(.frame)
    output.append(sign)
    end()
    output.append(" ")
  }

  private mutating func begin(_ ink: Ink) { if style.color { output.append(ink.beginning) } }

  private mutating func end() { if style.color { output.append(Ink.end) } }

  private func shortened(_ text: String) -> String { text.visible(upTo: Self.longestMessage) }
}

extension Finding {
  /// Whether a rule says both of one place, and of no other.
  fileprivate func isToldTogether(with other: Finding) -> Bool {
    place.range == other.place.range && place.file === other.place.file && rule == other.rule && related.isEmpty
      && other.related.isEmpty
  }
}

extension [Finding] {
  /// The groups that begin in some part, each to its end: no seam runs through what is told together.
  fileprivate func wholeGroups(of part: Range<Int>) -> ArraySlice<Finding> {
    func isSeam(_ index: Int) -> Bool {
      index == startIndex || index == endIndex || !self[index].isToldTogether(with: self[index - 1])
    }
    let start = part.first(where: isSeam) ?? part.upperBound
    guard start < part.upperBound, let end = (part.upperBound...endIndex).first(where: isSeam) else {
      return self[start..<start]
    }
    return self[start..<end]
  }
}

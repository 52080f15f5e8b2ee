import Text

/// The part of a source line about a span, no wider than asked for, and where the span stands in it.
struct Excerpt {
  /// What is shown, in UTF-8; `…` stands where the line was cut.
  let shown: ArraySlice<UInt8>
  /// Where the span stands in it, as offsets.
  private let mark: Range<Int>
  /// Columns before the underline.
  let indent: Int
  /// Columns of the underline; at least one, for an empty span is a place too.
  let underline: Int

  /// - Parameters:
  ///   - span: Offsets in `bytes`; what lies outside of the line is left out.
  ///   - line: The offsets of the line, without its line break.
  init(of span: Range<Int>, inLine line: Range<Int>, bytes: [UInt8], columns: Int) {
    let span = span.clamped(to: line)
    // Nearly all lines are plain and short: they are shown as they are, a column a byte.
    if line.count <= columns, bytes[line].allSatisfy(\.isPlain) {
      shown = bytes[line]
      (indent, underline) = (span.lowerBound - line.lowerBound, max(1, span.count))
      mark = indent..<indent + span.count
      return
    }
    // Only what can come into sight is read, as a line may be megabytes long; few scripts take more bytes a column.
    let reach = 3 * columns
    let slice = Self.wholeCodePoints(
      in: max(line.lowerBound, span.lowerBound - reach)..<min(line.upperBound, span.lowerBound + reach),
      inLine: line, bytes: bytes)
    let cells = Cell.cells(of: bytes[slice])
    let first = cells.firstIndex { $0.bytes.upperBound > span.lowerBound } ?? cells.count
    let last = cells[first...].firstIndex { $0.bytes.lowerBound >= span.upperBound } ?? cells.count
    let window = Window(
      widths: cells.map(\.columns), span: first..<last, goesOnBefore: slice.lowerBound > line.lowerBound,
      goesOnAfter: slice.upperBound < line.upperBound, columns: columns)

    let (before, after) = (window.isCutBefore ? "…" : "", window.isCutAfter ? "…" : "")
    let (shownFirst, shownLast) = (min(first, window.cells.upperBound), min(last, window.cells.upperBound))
    let head = before + cells[window.cells.lowerBound..<shownFirst].map(\.text).joined()
    let marked = cells[shownFirst..<shownLast].map(\.text).joined()
    let text = head + marked + cells[shownLast..<window.cells.upperBound].map(\.text).joined() + after
    self.shown = Array(text.utf8)[...]
    // A sign for a cut stands for what is marked, where the cut goes through it.
    let end = last > window.cells.upperBound ? text.utf8.count : head.utf8.count + marked.utf8.count
    mark = head.utf8.count..<end
    indent = before.count + cells[window.cells.lowerBound..<first].reduce(0) { $0 + $1.columns }
    let shown = cells[first..<min(last, window.cells.upperBound)].reduce(0) { $0 + $1.columns }
    underline = max(1, last > window.cells.upperBound ? shown + after.count : shown)
  }

  /// What stands before the span.
  var before: String { text(of: shown.prefix(mark.lowerBound)) }
  /// The span itself.
  var marked: String { text(of: shown.dropFirst(mark.lowerBound).prefix(mark.count)) }
  /// What follows the span.
  var after: String { text(of: shown.dropFirst(mark.upperBound)) }

  private func text(of part: ArraySlice<UInt8>) -> String { String(decoding: part, as: UTF8.self) }

  /// Moves the ends of a range to where code points begin, so that none is torn.
  private static func wholeCodePoints(in range: Range<Int>, inLine line: Range<Int>, bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    // A code point has at most three such bytes; more of them are no UTF-8 anyway.
    for _ in 0..<3 {
      if start > line.lowerBound, start < end, bytes[start].continuesCodePoint { start += 1 }
      if end < line.upperBound, end > start, bytes[end].continuesCodePoint { end -= 1 }
    }
    return start..<end
  }
}

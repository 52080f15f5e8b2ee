import Text

/// The part of a source line about a span, no wider than asked for, and where the span stands in it.
struct Excerpt {
  /// What is shown; `…` stands where the line was cut.
  var text: String { before + marked + after }
  /// The parts of the text: before the span, the span, and what follows.
  let before, marked, after: String
  /// Columns before the underline.
  let indent: Int
  /// Columns of the underline; at least one, for an empty span is a place too.
  let underline: Int

  /// - Parameters:
  ///   - span: Offsets in `bytes`; what lies outside of the line is left out.
  ///   - line: The offsets of the line, without its line break.
  init(of span: Range<Int>, inLine line: Range<Int>, bytes: [UInt8], columns: Int) {
    let span = span.clamped(to: line)
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

    let (cutBefore, cutAfter) = (window.isCutBefore ? "…" : "", window.isCutAfter ? "…" : "")
    let (shownFirst, shownLast) = (min(first, window.cells.upperBound), min(last, window.cells.upperBound))
    let isMarkCut = last > window.cells.upperBound
    before = cutBefore + cells[window.cells.lowerBound..<shownFirst].map(\.text).joined()
    marked = cells[shownFirst..<shownLast].map(\.text).joined() + (isMarkCut ? cutAfter : "")
    after = cells[shownLast..<window.cells.upperBound].map(\.text).joined() + (isMarkCut ? "" : cutAfter)
    indent = cutBefore.count + cells[window.cells.lowerBound..<first].reduce(0) { $0 + $1.columns }
    let shown = cells[first..<min(last, window.cells.upperBound)].reduce(0) { $0 + $1.columns }
    underline = max(1, last > window.cells.upperBound ? shown + cutAfter.count : shown)
  }

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

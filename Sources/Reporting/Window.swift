/// Which cells of a line are shown when not all of them fit.
struct Window {
  let cells: Range<Int>
  let isCutBefore: Bool
  let isCutAfter: Bool

  /// - Parameters:
  ///   - widths: The columns of the cells at hand.
  ///   - span: The cells that must be seen, at least the first of them.
  ///   - goesOnBefore: Whether the line has more before the cells at hand.
  ///   - goesOnAfter: Whether the line has more after them.
  ///   - columns: How many columns there are, the signs for the cuts included.
  init(widths: [Int], span: Range<Int>, goesOnBefore: Bool, goesOnAfter: Bool, columns: Int) {
    let offsets = widths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    let (spanStart, total) = (offsets[span.lowerBound], offsets[widths.count])

    // The beginning of a line tells most of what it is, so it is kept while the span fits beside it.
    var start = 0
    if goesOnBefore || offsets[span.upperBound] >= columns, goesOnBefore || goesOnAfter || total > columns {
      let spanColumns = min(offsets[span.upperBound] - spanStart, columns * 3 / 5)
      // One column of the room before the span is for the `…`.
      var earliest = spanStart - (columns - spanColumns) / 2 + 1
      if !goesOnAfter { earliest = min(earliest, total - columns + 1) }
      start = offsets.firstIndex { $0 >= earliest } ?? 0
    }
    isCutBefore = goesOnBefore || start > 0

    let room = columns - (isCutBefore ? 1 : 0)
    let isWholeRestShown = !goesOnAfter && total - offsets[start] <= room
    let end = isWholeRestShown ? widths.count : Self.lastOffset(in: offsets, upTo: offsets[start] + room - 1)
    isCutAfter = !isWholeRestShown
    cells = start..<max(start, end)
  }

  private static func lastOffset(in offsets: [Int], upTo column: Int) -> Int {
    offsets.lastIndex { $0 <= column } ?? 0
  }
}

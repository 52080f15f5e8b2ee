import Text

/// The lines of one file, with columns that stay cheap to find in a line of megabytes.
///
/// A class, as what is counted once for a long line serves all who ask after it.
final class FileLines {
  private static let interval = 1024

  let file: TextFile
  let table: LineTable
  /// How many code points begin before each multiple of the interval; empty until a long line is met.
  private var checkpoints: [Int] = []

  init(_ file: TextFile) {
    self.file = file
    table = file.lines
  }

  /// The position of a byte offset within the file.
  func position(at offset: Int) -> TextPosition { position(at: offset, inLine: table.line(at: offset)) }

  private func position(at offset: Int, inLine line: Int) -> TextPosition {
    let start = table.range(ofLine: line).offsets.lowerBound
    if offset - start <= Self.interval {
      return TextPosition(line: line, column: countCodePoints(in: start..<max(start, offset)) + 1)
    }
    if checkpoints.isEmpty { countCheckpoints() }
    return TextPosition(line: line, column: countCodePoints(before: offset) - countCodePoints(before: start) + 1)
  }

  /// The positions of a range of byte offsets within the file.
  func span(of offsets: Range<Int>) -> Span {
    let start = position(at: offsets.lowerBound)
    if offsets.isEmpty { return Span(start: start, end: start) }
    // Few places go on over several lines.
    let isInLine = table.line(start.line, reaches: offsets.upperBound)
    return Span(
      start: start,
      end: isInLine ? position(at: offsets.upperBound, inLine: start.line) : position(at: offsets.upperBound))
  }

  private func countCodePoints(before offset: Int) -> Int {
    let checkpoint = offset / Self.interval
    return checkpoints[checkpoint] + countCodePoints(in: checkpoint * Self.interval..<offset)
  }

  private func countCheckpoints() {
    var (count, start) = (0, 0)
    while start <= file.bytes.count {
      checkpoints.append(count)
      let end = min(start + Self.interval, file.bytes.count)
      count += countCodePoints(in: start..<end)
      start += Self.interval
    }
  }

  private func countCodePoints(in range: Range<Int>) -> Int {
    file.bytes.withUnsafeBufferPointer { bytes in
      bytes[range].reduce(0) { $1.continuesCodePoint ? $0 : $0 + 1 }
    }
  }
}

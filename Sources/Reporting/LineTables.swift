import Findings
import Text

/// The lines of the files of a report; each file is walked once, when it is first asked for.
///
/// A class, because a copy of a cache of thousands of files, made unawares, costs more than the cache saves.
final class LineTables {
  private var known: [ObjectIdentifier: FileLines] = [:]

  /// Where a range begins and ends; what lies past the end of the file is the end.
  func span(of range: TextRange, in file: TextFile) -> Span {
    let offsets = range.offsets.clamped(to: 0..<file.bytes.count)
    return known[ObjectIdentifier(file), default: FileLines(file)].span(of: offsets)
  }

  func span(of place: Place) -> Span {
    span(of: place.range, in: place.file)
  }

  /// Where a range begins and ends, its columns counted in bytes of UTF-8.
  func byteSpan(of range: TextRange, in file: TextFile) -> Span {
    let offsets = range.offsets.clamped(to: 0..<file.bytes.count)
    let table = table(of: file)
    func position(at offset: Int) -> TextPosition {
      let line = table.line(at: offset)
      return TextPosition(line: line, column: offset - table.range(ofLine: line).offsets.lowerBound + 1)
    }
    return Span(start: position(at: offsets.lowerBound), end: position(at: offsets.upperBound))
  }

  /// The bytes of the line that a place begins in, without its line break.
  func line(of place: Place) -> Range<Int> {
    let table = table(of: place.file)
    return table.range(ofLine: table.line(at: place.range.offsets.lowerBound)).offsets
  }

  /// The table of a file's lines. A default that is only read would not be kept.
  private func table(of file: TextFile) -> LineTable {
    let lines = known[ObjectIdentifier(file)] ?? FileLines(file)
    known[ObjectIdentifier(file)] = lines
    return lines.table
  }
}

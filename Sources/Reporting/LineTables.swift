import Findings
import Text

/// The lines of the files of a report; each file is walked once, when it is first asked for.
///
/// A class, because a copy of a cache of thousands of files, made unawares, costs more than the cache saves.
final class LineTables {
  private var known: [ObjectIdentifier: FileLines] = [:]
  /// What was asked for last: findings come file by file, and often several of one place.
  private var latest: (file: FileLines, offsets: Range<Int>, span: Span)?

  /// Where a range begins and ends; what lies past the end of the file is the end.
  func span(of range: TextRange, in file: TextFile) -> Span {
    let offsets = range.offsets.clamped(to: 0..<file.bytes.count)
    if let latest, latest.file.file === file, latest.offsets == offsets { return latest.span }
    let lines = lines(of: file)
    let span = lines.span(of: offsets)
    latest = (lines, offsets, span)
    return span
  }

  func span(of place: Place) -> Span {
    span(of: place.range, in: place.file)
  }

  /// Where a range begins and ends, its columns counted in bytes of UTF-8.
  func byteSpan(of range: TextRange, in file: TextFile) -> Span {
    let offsets = range.offsets.clamped(to: 0..<file.bytes.count)
    let table = lines(of: file).table
    func position(at offset: Int) -> TextPosition {
      let line = table.line(at: offset)
      return TextPosition(line: line, column: offset - table.range(ofLine: line).offsets.lowerBound + 1)
    }
    return Span(start: position(at: offsets.lowerBound), end: position(at: offsets.upperBound))
  }

  /// The bytes of the line that a place begins in, without its line break.
  func line(of place: Place) -> Range<Int> {
    let table = lines(of: place.file).table
    return table.range(ofLine: table.line(at: place.range.offsets.lowerBound)).offsets
  }

  private func lines(of file: TextFile) -> FileLines {
    if let latest, latest.file.file === file { return latest.file }
    if let lines = known[ObjectIdentifier(file)] { return lines }
    let lines = FileLines(file)
    known[ObjectIdentifier(file)] = lines
    return lines
  }
}

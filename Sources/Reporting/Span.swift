import Text

/// A range of a file in lines and columns; the end is exclusive.
struct Span {
  let start: TextPosition
  let end: TextPosition

  /// The last line that holds a byte of the range: not the next one if the range ends with a line break.
  var lastLine: Int {
    end.column == 1 ? max(start.line, end.line - 1) : end.line
  }
}

import Findings
import Text

extension Finding {
  /// All that there is to say, for consumers that show one text: the message, then a line for each related place, the
  /// help and the fix. Shows no control characters.
  func explanation(_ lines: LineTables) -> String {
    let notes = related.map { note in
      let start = lines.span(of: note.place).start
      return "\(note.place.file.path.visible):\(start.line):\(start.column): \(note.message.oneLine.visible)"
    }
    // Each line is made visible by itself, so that the breaks of the help are kept.
    let help = (help ?? "").split(whereSeparator: \.isNewline).map { String($0).visible }
    let fix = fix.map { ["Fix: \($0.description.oneLine.visible)"] } ?? []
    return ([message.oneLine.visible] + notes + help + fix).joined(separator: "\n")
  }
}

extension String {
  /// This text with spaces for its line breaks.
  var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

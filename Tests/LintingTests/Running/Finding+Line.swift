import Findings
import Text

extension Finding {
  /// `path:line:column severity rule subject`
  var compactLine: String {
    let position = place.file.lines.position(at: Int(place.range.start))
    return "\(place.file.path):\(position.line):\(position.column) \(severity) \(rule) \(subject ?? "-")"
  }

  /// Everything that a report says of it.
  var fullLine: String {
    let related = related.map { "\($0.place.file.path) \($0.place.range.offsets) \($0.place.pointer) \($0.message)" }
    return "\(compactLine) \(place.range.offsets) \(place.pointer) \(document) \(attribute ?? "-") “\(message)” "
      + "“\(help ?? "-")” \(related) \(fingerprint)"
  }

  /// The bytes that it stands on, as text.
  var text: String { place.file.text(in: place.range) }
}

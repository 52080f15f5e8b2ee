import Mustache

/// How templates write what comes from sheets: as text that is no markup, and of which everything is seen.
///
/// The library's own escaping goes by characters, and so passes over a quotation mark that the next scalar combines
/// with: the mark would still end an attribute.
struct VisibleText: MustacheContentType {
  /// What a template's pragma calls it.
  static let name = "VISIBLE"

  func escapeText(_ text: String) -> String {
    let text = text.visible
    guard text.utf8.contains(where: Self.isMarkup) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "'"): result += "&#39;".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}

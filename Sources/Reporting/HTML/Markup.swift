import Findings

/// Markup of a page, put together from literals and from texts that are escaped on their way in: what comes from a sheet
/// cannot become markup, and of it everything is seen.
///
/// Built into the language instead of a library of templates: the compiler checks what fills a part, and the libraries
/// that such a one brings made up half of the program and a tenth of its start.
struct Markup: ExpressibleByStringInterpolation {
  let text: String

  init(stringLiteral text: String) { self.text = text }

  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ text: String) { self.text += Markup.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    /// Nothing is written for what is not there.
    mutating func appendInterpolation(_ markup: Markup?) { text += markup?.text ?? "" }

    /// One after the other.
    mutating func appendInterpolation(_ parts: [Markup]) { for part in parts { text += part.text } }

    /// Our own style and script, which are no markup and must stay as they are.
    mutating func appendInterpolation(verbatim text: String) { self.text += text }
  }

  /// Goes by bytes, so that no mark which a scalar combines with passes for another character.
  private static func escaped(_ text: String) -> String {
    let text = text.visible
    guard text.utf8.contains(where: { reference(to: $0) != nil }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let reference = reference(to: byte) { result += reference.utf8 } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(to byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

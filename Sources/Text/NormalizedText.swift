/// A text in the form in which quotations are compared: lower case, one space for any white space, one mark for all
/// quotation marks, dashes and ellipses, no marks of emphasis. Every character knows where it came from.
public struct NormalizedText: Sendable {
  public let scalars: [Unicode.Scalar]
  /// For each scalar, the offset in the original's UTF-8 at which it began, and the length at the end.
  public let offsets: [Int]

  /// Linear in the length of the text.
  public init(_ bytes: [UInt8]) {
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// Linear in the length of the text.
  public init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = 0
    func append(_ scalar: Unicode.Scalar) {
      scalars.append(scalar)
      offsets.append(offset)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}",
        "\u{2039}", "\u{203A}", "\"", "'", "\u{2032}", "\u{2033}":
        append("'")
      case "\u{2010}"..."\u{2015}", "\u{2212}", "-": append("-")
      case "\u{2026}": append("\u{2026}")
      case ".":
        // By index: a suffix compared with a literal would walk over all that stands before.
        let end = scalars.count
        if end > 1, scalars[end - 1] == ".", scalars[end - 2] == "." {
          scalars.removeLast()
          offsets.removeLast()
          scalars[scalars.count - 1] = "\u{2026}"
        } else {
          append(scalar)
        }
      case "*", "_", "`", "\u{00AD}", "\u{200B}"..."\u{200D}", "\u{FEFF}": break
      case _ where scalar.properties.isWhitespace: if let last = scalars.last, last != " " { append(" ") }
      case _ where scalar.isASCII: append(scalar.value >= 65 && scalar.value <= 90 ? Self.lowercased(scalar) : scalar)
      default: scalar.properties.lowercaseMapping.unicodeScalars.forEach(append)
      }
      offset += UTF8.width(scalar)
    }
    if scalars.last == " " {
      scalars.removeLast()
      offsets.removeLast()
    }
    self.scalars = scalars
    self.offsets = offsets + [offset]
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
  }

  /// The text, for keys.
  public var text: String { text(in: scalars.indices) }

  /// A part of the text. Linear in the length of the part.
  ///
  /// - Parameter range: Of the scalars.
  public func text(in range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }
}

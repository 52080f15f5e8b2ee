import Text

extension UInt8 {
  /// Whether this byte is an ASCII character that is seen as it is.
  var isPlain: Bool { (0x20..<0x7F).contains(self) }
}

extension Unicode.Scalar {
  /// What a terminal may be sent in place of this scalar: never a control character, never one that turns the
  /// direction of the text about it.
  var visible: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x85, 0x2028, 0x2029: "\u{2424}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: self
    }
  }
}

extension Character {
  /// What a terminal may be sent in place of this character.
  var visible: Character {
    // All scalars that are replaced stand alone: nothing joins them.
    guard let scalar = unicodeScalars.first, scalar != "\t", scalar.visible != scalar else { return self }
    return Character(scalar.visible)
  }
}

extension String {
  /// Whether nothing in this text is shown as something else: told by its bytes, in doubt it is.
  var isVisible: Bool {
    var text = self
    return text.withUTF8 { bytes in
      for index in bytes.indices where !bytes[index].isPlain {
        switch bytes[index] {
        case ..<0x80: return false
        // U+0080 to U+009F, and the block with separators and marks of direction.
        case 0xC2 where bytes[index + 1] < 0xA0: return false
        case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] >= 0xA8 && bytes[index + 2] <= 0xAE: return false
        case 0xE2 where bytes[index + 1] == 0x81 && bytes[index + 2] >= 0xA6 && bytes[index + 2] <= 0xA9: return false
        default: continue
        }
      }
      return true
    }
  }

  /// This text with nothing in it that a terminal would obey.
  var visible: String {
    if isVisible { return self }
    return String(String.UnicodeScalarView(unicodeScalars.lazy.map(\.visible)))
  }

  /// The beginning of this text that fits in a number of columns, made visible; `…` says that more follows.
  func visible(upTo columns: Int) -> String {
    // No character takes more columns than it has bytes.
    if utf8.count <= columns, isVisible { return self }
    // A character can be made of any number of scalars, so their count is bounded too.
    let beginning = unicodeScalars.prefix(4 * columns)
    let text = String(beginning).visible
    var width = 0
    var fitting = text.startIndex
    for index in text.indices {
      width += text[index].displayWidth
      if width > columns { return text[..<fitting] + "…" }
      if width < columns { fitting = text.index(after: index) }
    }
    return beginning.endIndex == unicodeScalars.endIndex ? text : text[..<fitting] + "…"
  }
}

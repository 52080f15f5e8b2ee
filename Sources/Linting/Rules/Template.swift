/// Text with `{name}`s in it.
public enum Template {
  /// Arguments come from sheets: one that is longer than this is cut, as nobody reads a message of a page.
  static let longestArgument = 240

  /// Puts the arguments in; a name without an argument stays as it is.
  public static func filling(_ template: String, _ arguments: Arguments) -> String {
    filling(template) { arguments[$0] }
  }

  /// Puts in what a function gives for each name; a name for which it gives nothing stays as it is.
  static func filling(_ template: String, _ argument: (String) -> String?) -> String {
    var template = template
    return template.withUTF8 { bytes in
      var filled: [UInt8] = []
      filled.reserveCapacity(bytes.count + longestArgument)
      var rest = bytes[...]
      while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        filled += rest[..<open]
        if let value = argument(String(decoding: rest[(open + 1)..<close], as: UTF8.self)) {
          filled += shortened(value).utf8
        } else {
          filled += rest[open...close]
        }
        rest = rest[(close + 1)...]
      }
      filled += rest
      return String(decoding: filled, as: UTF8.self)
    }
  }

  /// The names that a template uses.
  public static func names(in template: String) -> [String] {
    template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }

  /// One line, of a length that a message can hold.
  static func shortened(_ argument: String) -> String {
    if argument.utf8.count <= longestArgument, isPlain(argument) { return argument }
    // One character may be made of any number of code points.
    let beginning = argument.unicodeScalars.prefix(8 * longestArgument)
    let line = String(beginning).prefix(longestArgument + 1).map { $0.isNewline ? " " : $0 }
    if line.count > longestArgument { return String(line.dropLast()) + "…" }
    return String(line) + (beginning.endIndex < argument.endIndex ? "…" : "")
  }

  /// Whether a text is of printable ASCII.
  private static func isPlain(_ text: String) -> Bool {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      var others: UInt8 = 0
      for byte in bytes { others |= byte < 0x20 || byte >= 0x7F ? 1 : 0 }
      return others == 0
    }
    return isPlain ?? text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}

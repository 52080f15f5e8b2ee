extension Glob {
  /// Bytes that make a pattern more than a name.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\"): true
    default: false
    }
  }

  /// Reads a pattern; nil if it can match nothing, as an unclosed `[` or a lone `\` at the end.
  ///
  /// With `acrossFolders`, the pattern is for a path: a single `*`, `?` and `[...]` keep within one folder.
  init?(_ pattern: ArraySlice<UInt8>, acrossFolders: Bool) {
    var parser = GlobParser(pattern: pattern, acrossFolders: acrossFolders)
    guard let tokens = parser.parse() else { return nil }
    self.tokens = tokens
  }
}

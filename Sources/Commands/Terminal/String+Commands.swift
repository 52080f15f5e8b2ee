extension String {
  /// The text with a code such as `\u{1B}` in place of everything that would give commands to a terminal.
  ///
  /// - Parameter kept: A control character that stays.
  func withoutCommands(keeping kept: Unicode.Scalar? = nil) -> String {
    var shown = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != kept, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

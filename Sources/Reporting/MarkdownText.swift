extension String {
  /// The beginning of this text as text within a line of Markdown: nothing in it is markup, HTML, a link, a mention of
  /// somebody or a reference to an issue.
  func markdown(upTo columns: Int) -> String {
    let line = oneLine.visible(upTo: columns)
    var result = String.UnicodeScalarView()
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "|", "~", "$", "!":
        result.append(contentsOf: ["\\", scalar])
      // An address would become a link.
      case ":" where scalars[(index + 1)...].starts(with: ["/", "/"]),
        "." where scalars[..<index].suffix(3).allSatisfy({ $0 == "w" || $0 == "W" }) && index >= 3:
        result.append(contentsOf: ["\\", scalar])
      default: result.append(scalar)
      }
      // A code host looks for names and numbers in the finished text, where no backslash is left.
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar == "@" || "#!".unicodeScalars.contains(scalar) && ("0"..."9").contains(next) {
        result.append("\u{200B}")
      }
    }
    return String(result)
  }
}

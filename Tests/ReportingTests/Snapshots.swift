/// What the formats write of the sample report.
enum Snapshots {
  static let all = [
    "text": text,
    "json": json,
    "sarif": sarif,
    "github": github,
    "gitlab": gitlab,
    "junit": junit,
    "checkstyle": checkstyle,
    "rdjson": rdjson,
    "markdown": markdown,
    "html": html,
  ]

  /// What of a text a snapshot has: of a page neither its style nor its script, which are files of their own.
  static func comparable(_ text: String) -> String {
    text.replacing(/<(style|script)>(.|\n)*?<\/(style|script)>/) { "<\($0.output.1)></\($0.output.1)>" }
      .replacing(/'sha256-[^']*'/, with: "'sha256-…'")
  }
}

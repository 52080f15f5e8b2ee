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
  ]
}

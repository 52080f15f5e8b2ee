/// What the formats write of the sample report.
enum Snapshots {
  static let all = [
    "text": text,
    "json": json,
  ]
}

internal import Linting
internal import Reporting

/// A baseline as a file: one line for each entry, so that a review shows what left it.
enum BaselineText {
  static func writing(_ baseline: Baseline, toolVersion: String) -> String {
    var lines = ["{", "  \"version\": \(Baseline.version),"]
    lines.append("  \"tool\": \(JSONText.quoted("condylint \(toolVersion)")),")
    guard !baseline.entries.isEmpty else { return (lines + ["  \"entries\": []", "}", ""]).joined(separator: "\n") }
    lines.append("  \"entries\": [")
    for (index, entry) in baseline.entries.enumerated() {
      let members = [
        ("fingerprint", JSONText.quoted(entry.fingerprint)), ("count", String(entry.count)),
        ("rule", JSONText.quoted(entry.rule)), ("subject", entry.subject.map(JSONText.quoted) ?? "null"),
        ("message", JSONText.quoted(entry.message)),
      ].map { "\"\($0)\": \($1)" }
      lines.append("    {\(members.joined(separator: ", "))}" + (index + 1 < baseline.entries.count ? "," : ""))
    }
    return (lines + ["  ]", "}", ""]).joined(separator: "\n")
  }
}

import Foundation
import Testing

/// The JSON report as a script sees it, read without the types that wrote it.
struct JSONReport {
  let top: [String: Any]

  init(_ data: Data) throws {
    top = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  var summary: [String: Any] { top["summary"] as? [String: Any] ?? [:] }
  var findings: [JSONFinding] { (top["findings"] as? [[String: Any]] ?? []).map(JSONFinding.init) }

  func count(_ key: String) -> Int? { summary[key] as? Int }

  /// The findings about one file.
  func findings(in path: String) -> [JSONFinding] { findings.filter { $0.path == path } }
}

/// One finding of the JSON report.
struct JSONFinding: CustomStringConvertible {
  let members: [String: Any]

  var path: String { text("path") }
  var rule: String { text("rule") }
  var fingerprint: String { text("fingerprint") }
  var pointer: String { text("pointer") }
  var severity: String { text("severity") }
  var line: Int { members["line"] as? Int ?? 0 }
  var column: Int { members["column"] as? Int ?? 0 }

  /// The rule, the severity, the place and the pointer, as the tables of the tests write them.
  var description: String { "\(rule) \(severity) \(line):\(column) \(pointer)" }

  func text(_ key: String) -> String { members[key] as? String ?? "" }
}

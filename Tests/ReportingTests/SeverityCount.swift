import Findings

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many findings of a severity a report shows, counted as its reader would.
enum SeverityCount {
  typealias Count = @Sendable (Severity, String) throws -> Int

  static let all: [String: Count] = [
    "text": { occurrences(of: ": \($0.rawValue): ", in: $1) },
    "json": { try values(of: "severity", in: $1) { $0["findings"] }.count(of: $0.rawValue) },
    "sarif": { severity, text in
      try values(of: "level", in: text) { $0["runs"]?.items.first?["results"] }
        .count(of: severity == .info ? "note" : severity.rawValue)
    },
    "github": { severity, text in
      let command = severity == .info ? "::notice " : "::\(severity.rawValue) "
      return text.split(separator: "\n").count { $0.hasPrefix(command) }
    },
    "gitlab": { severity, text in
      let names: [Severity: String] = [.error: "critical", .warning: "minor", .info: "info"]
      return try values(of: "severity", in: text) { $0 }.count(of: names[severity] ?? "")
    },
    "junit": { occurrences(of: ": \($0.rawValue): ", in: $1) },
    "checkstyle": { occurrences(of: " severity=\"\($0.rawValue)\" ", in: $1) },
    "rdjson": { try values(of: "severity", in: $1) { $0["diagnostics"] }.count(of: $0.rawValue.uppercased()) },
    "markdown": { occurrences(of: "\n- **\($0.rawValue)** ", in: $1) },
    "html": { occurrences(of: " data-severity=\"\($0.rawValue)\" ", in: $1) },
  ]

  private static func occurrences(of words: String, in text: String) -> Int {
    text.split(separator: words, omittingEmptySubsequences: false).count - 1
  }

  private static func values(
    of key: String, in text: String, list: (JSONValue) -> JSONValue?
  ) throws -> [JSONValue] {
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    return (list(json)?.items ?? []).compactMap { $0[key] }
  }
}

extension [JSONValue] {
  fileprivate func count(of word: String) -> Int { count { $0 == .string(word) } }
}

import Foundation
import Subprocess
import Testing

/// How a run of the program ended, and what it printed.
struct Outcome: Sendable {
  let termination: TerminationStatus
  /// Standard output.
  let bytes: [UInt8]
  /// Standard error.
  let errors: String

  /// The exit status; nil after a crash.
  var status: Int? {
    if case .exited(let code) = termination { Int(code) } else { nil }
  }

  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// The report of `--format json`.
  var report: JSONReport {
    get throws { try JSONReport(Data(bytes)) }
  }
}

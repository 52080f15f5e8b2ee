internal import ArgumentParser
internal import Reporting

/// A file that a report is written to, beside standard output.
struct ReportOutput: Sendable {
  let format: ReportFormat
  let path: String

  /// Takes the value of `--output`, such as `sarif=condylint.sarif`.
  ///
  /// - Throws: `ValidationError` where it has no file or no format that there is.
  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValidationError("Write a format and a file, such as sarif=condylint.sarif.")
    }
    guard let format = ReportFormats.format(named: parts[0]) else {
      throw ValidationError(ReportFormats.unknown(parts[0]))
    }
    guard parts[1] != "-" else {
      throw ValidationError("--format \(parts[0]) writes to standard output; --output takes a file.")
    }
    (self.format, path) = (format, parts[1])
  }
}

extension ReportFormats {
  /// Says that there is no such format, and which there are.
  static func unknown(_ name: String) -> String {
    "There is no format called \(name); there are \(all.map(\.name).joined(separator: ", "))."
  }
}

/// One slip in a sheet that is clean otherwise, and the one finding that it gives.
struct SingleSlip: Sendable {
  let text: String
  let replacement: String
  /// Rule, severity, line, column and pointer.
  let finding: String

  init(_ text: String, _ replacement: String, _ finding: String) {
    self.text = text
    self.replacement = replacement
    self.finding = finding
  }

  var sheet: String { SampleSheet.clean.replacing(text, with: replacement, maxReplacements: 1) }
}

import Testing

/// A requirement at a path, a condition to hold it against, and the texts on which it must fail.
struct DeclarationCase: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  let check: String
  let condition: String
  let failures: [String]

  /// - Parameters:
  ///   - path: Below the condition, or with a `/` before it from the top of the sheet.
  ///   - condition: What stands in the condition `c`, in flow style.
  ///   - failures: The text that each finding stands on.
  init(_ name: String, at path: String, _ check: String, _ condition: String, fails failures: String...) {
    self.name = name
    self.path = path
    self.check = check
    self.condition = condition
    self.failures = failures
  }

  var testDescription: String { name }

  var sheet: String { "sheet: 1\nconditions: {c: {\(condition)}}\n" }

  var pack: String {
    """
    id: some-rule
    title: Some rule
    severity: error
    page: {what: W., why: W., fix: F.}
    messages: {default: "{condition}|{key}|{value}"}
    check:
      at: \(path.hasPrefix("/") ? String(path.dropFirst()) : "conditions.*.\(path)")
      \(check)
    """
  }
}

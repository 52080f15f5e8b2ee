import Testing

/// One line of a condition in two versions, and what a comparison must tell of it.
struct RevisedLine: Sendable, CustomTestStringConvertible {
  let name: String
  let older: String
  let newer: String
  let expected: [String]

  init(_ name: String, _ older: String, _ newer: String, _ expected: String...) {
    self.name = name
    self.older = older
    self.newer = newer
    self.expected = expected
  }

  var testDescription: String { name }

  /// A sheet with the line in its only condition.
  static func sheet(_ line: String) -> String {
    """
    sheet: 1
    source: {id: airways, title: Airways, updated: 2025-06-01, reviewed_by: [Bea Reader]}
    conditions:
      asthma:
        name: asthma
        treatments: [rest]
        \(line)

    """
  }
}

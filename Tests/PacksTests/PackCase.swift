import Testing

/// A rule pack that cannot be used, and what must be said of it.
struct PackCase: Sendable, CustomTestStringConvertible {
  let name: String
  let pack: String
  /// What is said after the path.
  let problem: String

  init(_ name: String, _ pack: String, _ problem: String) {
    self.name = name
    self.pack = pack
    self.problem = problem
  }

  /// A rule without fault, one of whose lines is another.
  init(_ name: String, replacing line: String, with other: String, _ problem: String) {
    self.init(name, Self.sound.replacing(line, with: other), problem)
  }

  var testDescription: String { name }

  static let sound = """
    id: has-tests
    title: Every condition names its tests
    severity: warning
    page:
      what: Finds conditions without tests.
      why: Readers want to know.
      fix: Add them.
    messages:
      default: “{condition}” has no tests.
    check:
      at: conditions.*
      must: {required: tests}

    """
}

import Claims
import Findings
import Linting
import Packs
import Sheets
import Testing
import Text

/// A rulings file that cannot be used, and what must be said of it.
struct Fault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  /// What is said after the path.
  let problem: String

  init(_ name: String, _ text: String, _ problem: String) {
    (testDescription, self.text, self.problem) = (name, text, problem)
  }
}

@Suite struct RulingsFileTests {
  private func rulings(_ text: String) throws -> Rulings {
    try Rulings(TextFile(path: "rulings.yaml", text: text))
  }

  private static func entry(_ text: String) -> String { "rulings: 1\nentries:\n  - {\(text)}\n" }
  private static let rest = "because: so, by: E, on: 2026-01-01, claims: [a/1]"

  @Test func `a ruling is read with all that it says`() throws {
    let read = try rulings(Self.entry("subject: gout, attribute: pain.onset, holds: sudden, \(Self.rest)"))
    let ruling = try #require(read.book.rulings.first)
    #expect(ruling.subject == "gout")
    #expect(ruling.attribute == .painOnset)
    #expect(ruling.holds == .value("sudden"))
    #expect([ruling.because, ruling.by, ruling.on] == ["so", "E", "2026-01-01"])
    #expect(ruling.claims == ["a/1"])
    #expect(read.places.map { $0.file.lines.position(at: Int($0.range.start)).line } == [3])
  }

  @Test func `both views may hold, and a file may have no entry yet`() throws {
    let both = try rulings(Self.entry("subject: gout, attribute: pain.onset, both: true, \(Self.rest)"))
    #expect(both.book.rulings.map(\.holds) == [.both])
    for empty in ["rulings: 1", "rulings: 1\nentries:\n", "rulings: 1\nentries: []\n"] {
      #expect(try rulings(empty).book.rulings.isEmpty)
    }
  }

  @Test(
    "What is wrong with a rulings file is said with its place",
    arguments: [
      Fault("nothing", "", ": the rulings file is empty; it begins with `rulings: 1`"),
      Fault(
        "broken YAML", "rulings: [", ":1:10: not readable as YAML: the bracket that opens here is not closed by `]`"),
      Fault("no format", "entries: []", ":1:1: `rulings` is missing here"),
      Fault("another format", "rulings: 2", ":1:10: `rulings: 1` says the format; nothing else is known"),
      Fault("a list", "- subject: gout", ":1:1: a mapping (indented `key: value` lines) is expected here"),
      Fault("a misspelt key", "rulings: 1\nentry: []", ":2:1: unknown key `entry`; known here: rulings, entries"),
      Fault(
        "a text for an entry", "rulings: 1\nentries: [gout]",
        ":2:11: a mapping (indented `key: value` lines) is expected here"),
      Fault(
        "a misspelt key of an entry", entry("subjekt: gout"), ":3:6: unknown key `subjekt`; did you mean `subject`?"),
      Fault("no subject", entry("attribute: urgency, holds: soon, \(rest)"), ":3:5: `subject` is missing here"),
      Fault(
        "an unknown attribute", entry("subject: gout, attribute: colour, holds: red, \(rest)"),
        ":3:32: there is no such attribute"),
      Fault(
        "neither value nor both", entry("subject: gout, attribute: urgency, \(rest)"),
        ":3:5: a ruling has `holds` or `both: true`, and not both of them"),
      Fault(
        "value and both", entry("subject: gout, attribute: urgency, holds: soon, both: true, \(rest)"),
        ":3:5: a ruling has `holds` or `both: true`, and not both of them"),
      Fault(
        "both that is false", entry("subject: gout, attribute: urgency, both: false, \(rest)"),
        ":3:47: `both` takes `true`"),
      Fault(
        "no reason", entry("subject: gout, attribute: urgency, holds: soon, by: E, on: x, claims: [a/1]"),
        ":3:5: `because` is missing here"),
      Fault(
        "an empty reason", entry("subject: gout, attribute: urgency, holds: soon, because: '', by: E, on: x"),
        ":3:63: a ruling needs a reason"),
      Fault(
        "no name", entry("subject: gout, attribute: urgency, holds: soon, because: so, by: ' ', on: x"),
        ":3:71: a ruling needs the name of who ruled"),
      Fault(
        "no day", entry("subject: gout, attribute: urgency, holds: soon, because: so, by: E, on: x"),
        ":3:78: `on` takes a day, such as 2026-12-31"),
      Fault(
        "no claim", entry("subject: gout, attribute: urgency, holds: soon, because: so, by: E, on: 2026-01-01"),
        ":3:5: a ruling needs the claims that it was made on; `condylint rule` records them"),
      Fault(
        "a list for a claim",
        entry("subject: gout, attribute: urgency, holds: soon, because: so, by: E, on: 2026-01-01, claims: [[a]]"),
        ":3:99: a text is expected here"),
    ])
  func problems(fault: Fault) {
    let error = #expect(throws: ConfigurationProblem.self) { try rulings(fault.text) }
    #expect(error?.description == "rulings.yaml" + fault.problem)
  }
}

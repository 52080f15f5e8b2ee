import BundledRules
import Findings
import Linting
import Packs
import Testing
import Text

@Suite struct BaselineTests {
  private static let head = "sheet: 1\nsource: {id: a, title: A}\nconditions:\n"
  private static let old = head + "  c: {name: C, tests: ~}\n  d: {name: D, causes: ~}\n"

  private func report(_ text: String, path: String = "a.yaml") throws -> Report {
    try LintRun.of("empty-value").report(on: [TextFile(path: path, text: text)])
  }

  @Test(
    "What a baseline knows is not told, wherever it stands; what is new is",
    arguments: [
      (old, [String](), 0),
      ("# moved\n\n" + old.replacing("{name: C, tests: ~}", with: "\n    name: C\n    tests: ~"), [], 0),
      (old.replacing("causes: ~", with: "causes: [fall]"), [], 1),
      // One mended, one new: the count is the same.
      (old.replacing("causes: ~", with: "symptoms: ~"), ["/conditions/d/symptoms"], 1),
      (old + "  e: {name: E, tests: ~}\n", ["/conditions/e/tests"], 0),
    ])
  func shrinks(text: String, told: [String], gone: Int) throws {
    let baseline = Baseline(of: try report(Self.old), name: "b.json")
    let outcome = baseline.applied(to: try report(text, path: "moved/b.yaml"))
    #expect(outcome.report.findings.map(\.place.pointer) == told)
    #expect(outcome.gone == gone)
    #expect(outcome.report.summary.suppressed == 2 - gone)
    #expect(
      outcome.report.summary.warnings + outcome.report.summary.errors + outcome.report.summary.infos == told.count)
    #expect(outcome.remaining.entries.count == 2 - gone)
  }

  @Test(
    "A baseline that cannot be used says where",
    arguments: [
      ("", "the baseline is empty"), ("[1]", "b.json:1:1: a mapping"),
      ("{}", "b.json:1:1: this baseline has no version"),
      ("{\"version\": 2}", "b.json:1:13: this baseline has version 2, and version 1 is known here"),
      ("{\"version\": 1, \"entries\": [{\"rule\": \"r\"}]}", "b.json:1:28: `fingerprint` is missing here"),
      ("{\"version\": 1, \"entry\": []}", "unknown key `entry`"), ("{", "not readable as JSON"),
      (
        "{\"version\": 1, \"entries\": [{\"fingerprint\": \"f\", \"rule\": \"r\", \"count\": 0}]}", "a number from 1 to"
      ),
      (
        "{\"version\": 1, \"entries\": [{\"fingerprint\": \"f\", \"rule\": \"r\", \"count\": 9223372036854775807}]}",
        "a number from 1 to"
      ),
    ] as [(String, String)])
  func problems(text: String, words: String) {
    let problem = #expect(throws: ConfigurationProblem.self) { try Baseline(TextFile(path: "b.json", text: text)) }
    #expect(problem?.description.contains(words) == true, "\(problem?.description ?? "")")
  }
}

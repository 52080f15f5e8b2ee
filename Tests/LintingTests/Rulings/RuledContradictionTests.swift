import BundledRules
import Checks
import Claims
import Findings
import Linting
import Sheets
import Testing
import Text
import YAML

/// A ruling silences a contradiction until something changes.
@Suite struct RuledContradictionTests {
  private static let before = [
    "one": "recovery: 6 to 9 months", "two": "recovery: a few weeks", "three": "prevalence: rare",
  ]

  private func files(_ facts: [String: String], folder: String = "", above: String = "") -> [TextFile] {
    facts.sorted { $0.key < $1.key }.map { id, fact in
      TextFile(
        path: "\(folder)\(id).yaml",
        text: "\(above)source: {id: \(id)}\nconditions:\n  acl-tear:\n    name: ACL tear\n    \(fact)\n")
    }
  }

  /// The ruling that an editor would record on what the sources say before.
  private func rulings(showsRuled: Bool = false) throws -> Rulings {
    let stated = files(Self.before).map { file in
      let tree = NodeTree.reading(file)
      return SourceClaims.reading(
        Sheet.reading(Document(tree: tree, root: tree.documents[0], index: 0)), BundledRules.knowledge)
    }
    let context = ReconciliationContext(
      reconciliation: Reconciliation(stated, BundledRules.knowledge), knowledge: BundledRules.knowledge)
    let subjects = SubjectNames(context.reconciliation, BundledRules.vocabulary).subjects(called: "ACL tear")
    let claims = context.contests(of: subjects, .recovery).flatMap(\.fingerprints)
    #expect(claims.count == 2)
    let text = """
      rulings: 1
      entries:
        - {subject: ACL tear, attribute: recovery, holds: 6 to 9 months, because: so, by: E, on: 2026-01-01,
           claims: [\(claims.joined(separator: ", "))]}
      """
    return try Rulings(TextFile(path: "rulings.yaml", text: text), showsRuled: showsRuled)
  }

  /// The rules that find something.
  private func found(_ files: [TextFile], showsRuled: Bool = false) throws -> [String] {
    try LintRun.of("contradiction", "stale-ruling").report(on: files, rulings: try rulings(showsRuled: showsRuled))
      .findings.map(\.rule)
  }

  private func found(changing change: (inout [String: String]) -> Void) throws -> [String] {
    var facts = Self.before
    change(&facts)
    return try found(files(facts))
  }

  @Test func `without a ruling the contradiction is told`() throws {
    #expect(try LintRun.of("contradiction").report(on: files(Self.before)).findings.count == 1)
  }

  @Test func `a ruled contradiction is silent`() throws { #expect(try found { _ in } == []) }

  @Test func `it is told where ruled ones are asked for`() throws {
    #expect(try found(files(Self.before), showsRuled: true) == ["contradiction"])
  }

  @Test func `other files, folders and lines change nothing`() throws {
    #expect(try found(files(Self.before, folder: "elsewhere/", above: "# a comment\n\n")) == [])
  }

  @Test func `other words for the same change nothing`() throws {
    #expect(try found { $0["one"] = "recovery: six to nine months" } == [])
  }

  @Test func `a source that says another thing elsewhere changes nothing`() throws {
    #expect(try found { $0["three"] = "prevalence: common" } == [])
  }

  @Test func `a claim that changed makes the ruling stale, and the contradiction returns`() throws {
    #expect(try found { $0["two"] = "recovery: a few days" } == ["contradiction", "stale-ruling"])
  }

  @Test func `a claim that is gone makes the ruling stale`() throws {
    #expect(try found { $0["two"] = "prevalence: rare" } == ["stale-ruling"])
  }

  @Test func `a claim that now holds in a case only makes the ruling stale`() throws {
    #expect(try found { $0["two"] = "recovery: {takes: a few weeks, when: partial tear}" } == ["stale-ruling"])
  }

  @Test func `a source that is not in the run changes nothing`() throws { #expect(try found { $0["two"] = nil } == []) }

  @Test func `a new source that takes a side changes nothing`() throws {
    #expect(try found { $0["three"] = "recovery: six to nine months" } == [])
  }

  @Test func `a new source that disagrees makes the ruling stale, and the contradiction returns`() throws {
    let rules = try found { $0["three"] = "recovery: several years" }
    #expect(rules.contains("stale-ruling"))
    #expect(rules.contains("contradiction"))
  }

  @Test func `a ruling on another attribute silences nothing`() throws {
    let rules = try found {
      $0["one"] = "recovery: 6 to 9 months\n    urgency: routine"
      $0["two"] = "recovery: a few weeks\n    urgency: emergency"
    }
    #expect(rules == ["contradiction"])
  }
}

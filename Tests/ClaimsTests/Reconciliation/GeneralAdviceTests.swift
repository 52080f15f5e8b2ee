import BundledRules
import Testing
import YAML

@testable import Claims

/// What an article advises in general is held against what it says of its conditions, not against everything.
@Suite struct GeneralAdviceTests {
  private static func source(_ count: Int, advice: (Int) -> String, treatment: (Int) -> String) -> [SourceClaims] {
    let general = (0..<count).map { "{avoid: \(advice($0))}" }.joined(separator: ", ")
    let conditions = (0..<count).map {
      "  c\($0): {name: c \($0), treatments: [{name: \(treatment($0)), use: usual}]}\n"
    }
    return StatedSheets.reading(
      "source: {id: a, about: gout}\ngeneral: {advice: [\(general)]}\nconditions:\n\(conditions.joined())")
  }

  @Test func `each piece of advice is judged against what has to do with it alone`() throws {
    let sources = Self.source(300, advice: { "cream\($0)x" }, treatment: { "cream\($0)x" })
    let source = try #require(sources.first)
    var judged = 0
    let conflicts = GeneralAdvice(of: source, BundledRules.knowledge.vocabulary).conflicts { _, _ in
      judged += 1
      return nil
    }
    #expect(judged == 300 && conflicts.isEmpty)
    #expect(Reconciliation(sources, BundledRules.knowledge).generalConflicts.count == 300)
  }

  @Test func `what is said again and again is told as often as anybody reads, and counted`() throws {
    let sources = Self.source(60, advice: { _ in "ibuprofen" }, treatment: { _ in "ibuprofen" })
    let conflicts = Reconciliation(sources, BundledRules.knowledge).generalConflicts
    #expect(conflicts.count == ClaimGroup.mostTold)
    #expect(conflicts.map(\.more).reduce(0, +) == 60 * 60 - ClaimGroup.mostTold)
    #expect(conflicts.last?.more == 60 * 60 - ClaimGroup.mostTold)
  }

  @Test func `where topics differ, each piece of advice says for which it holds, by the topic's name`() {
    let sheets = [("a", "about: knee pain, "), ("b", "about: hip pain, "), ("c", "")].map { id, about in
      "source: {\(about)id: \(id)}\ngeneral: {advice: [{do: exercise \(id)}]}\n"
    }
    let reconciled = ReconciledSheet(
      StatedSheets.reading(sheets.joined(separator: "---\n")), BundledRules.knowledge)
    let whens = reconciled.general.flatMap(\.items).flatMap(\.content).filter { $0.key == "when" }.map(\.value)
    #expect(whens.map { "\($0)" } == ["hip pain", "knee pain", "topic of c"].map { "\(YAMLContent.text($0))" })
  }

  @Test func `of several things in one piece of advice each is held against the conditions`() {
    let sources = Self.source(1, advice: { _ in "alcohol and caffeine" }, treatment: { _ in "caffeine" })
    let conflicts = Reconciliation(sources, BundledRules.knowledge).generalConflicts
    #expect(conflicts.count == 1 && conflicts.first?.more == 0)
  }
}

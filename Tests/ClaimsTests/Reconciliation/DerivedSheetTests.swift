import BundledRules
import Claims
import Testing

/// A derived sheet is never compared with the sources that it came from.
@Suite struct DerivedSheetTests {
  private static let sources = [
    "source: {id: a}\nconditions: {x: {name: gout, urgency: routine, symptoms: [fever, swelling]}}\n",
    "source: {id: b}\nconditions: {x: {name: gout, urgency: emergency, symptoms: [fever], recovery: 2 weeks}}\n",
    "source: {id: c}\nconditions: {x: {name: gout, recovery: {takes: 2 months, when: surgery}, causes: [quondam]}}\n",
    "source: {id: d}\nconditions: {x: {name: gout, recovery: some odd while}}\n",
  ]

  private func outcomes(_ texts: [String]) -> [Int] {
    let reconciliation = Reconciliation(
      StatedSheets.reading(texts.joined(separator: "---\n")), BundledRules.knowledge)
    return Outcome.allCases.map { reconciliation.counts[$0] }
      + [reconciliation.unlike.count, reconciliation.groups.reduce(0) { $0 + $1.unclear.count }]
  }

  private static func derived(_ ids: String) -> String {
    """
    source: {id: all, derived_from: [\(ids)]}
    conditions:
      x:
        name: gout
        urgency: emergency
        symptoms: [fever, swelling]
        recovery: [2 weeks, {takes: 2 months, when: surgery}]
        causes: [quondam]

    """
  }

  @Test func `it adds no pair to those of its sources`() {
    let before = outcomes(Self.sources)
    #expect(before.reduce(0, +) > 0)
    #expect(outcomes(Self.sources + [Self.derived("a, b, c, d")]) == before)
  }

  @Test func `it is compared with another source`() {
    let before = outcomes(Self.sources)
    let after = outcomes(Self.sources + [Self.derived("a, b, c")])
    #expect(after.reduce(0, +) > before.reduce(0, +))
  }

  @Test func `two sheets that name each other are one pair`() {
    let texts = [
      "source: {id: a, derived_from: [b]}\nconditions: {x: {name: gout, urgency: routine}}\n",
      "source: {id: b, derived_from: [a]}\nconditions: {x: {name: gout, urgency: emergency}}\n",
    ]
    #expect(outcomes(texts).allSatisfy { $0 == 0 })
  }
}

import BundledRules
import Claims
import Sheets
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

  @Test func `what says that it is derived from itself is a source like any other`() {
    let sheets = Self.sources[..<2].joined(separator: "---\n").replacing("{id: a}", with: "{id: a, derived_from: [a]}")
    let reconciled = ReconciledSheet(StatedSheets.reading(sheets), BundledRules.knowledge)
    #expect(reconciled.derivedFrom == ["a", "b"])
  }

  @Test func `it adds no pair to those of its sources`() {
    let before = outcomes(Self.sources)
    #expect(before.reduce(0, +) > 0)
    #expect(outcomes(Self.sources + [Self.derived("a, b, c, d")]) == before)
  }

  @Test func `what it took over from a source that contradicts itself is told of that source alone`() {
    let source =
      "source: {id: a, about: knees}\ngeneral: {advice: [{avoid: surgery}]}\n"
      + "conditions: {x: {name: ACL tear, treatments: [ACL reconstruction]}}\n"
    let derived = source.replacing("{id: a,", with: "{id: all, derived_from: [a],")
    let said = { (texts: [String]) in
      Reconciliation(StatedSheets.reading(texts.joined(separator: "---\n")), BundledRules.knowledge).generalConflicts
        .count
    }
    #expect(said([source]) == 1)
    #expect(said([source, derived]) == 1)
  }

  @Test func `it adds no voice beside those that it was made from`() {
    let texts = ["a", "b"].map { "source: {id: \($0)}\nconditions: {x: {name: gout, urgency: soon}}\n" }
    let derived = "source: {id: all, derived_from: [a, b]}\nconditions: {x: {name: gout, urgency: soon}}\n"
    let sources = StatedSheets.reading((texts + [derived]).joined(separator: "---\n"))
    let reconciliation = Reconciliation(sources, BundledRules.knowledge)
    let spoken = reconciliation.voices(among: Array(reconciliation.sources.indices))
    #expect(spoken.map { reconciliation.sources[$0].id } == ["a", "b"])
    #expect(
      reconciliation.voices(among: reconciliation.sources.indices.filter { reconciliation.sources[$0].id == "all" })
        .count == 1)
  }

  @Test func `it gives way to no source because it carries no tier and no date of those that it was made from`() throws
  {
    let derived = """
      source: {id: all, derived_from: [a, b]}
      conditions:
        x: {name: gout, prevalence: {value: common, said_by: [{id: a}, {id: b}]}}

      """
    let other =
      "source: {id: c, tier: commercial, updated: 2026-01-01}\nconditions: {x: {name: gout, prevalence: rare}}\n"
    let sheet = ReconciledSheet(StatedSheets.reading(derived + "---\n" + other), BundledRules.knowledge)
    let item = try #require(sheet.conditions.first?.attributes.first { $0.attribute == .prevalence }?.items.first)
    #expect(item.value == "common")
    #expect(item.decidedBy == "majority")
  }

  @Test func `what went into a later reconciliation is no voice beside it`() {
    let sheet = { (head: String, value: String) in
      "source: {\(head)}\nconditions: {x: {name: gout, prevalence: \(value)}}\n"
    }
    let texts = [
      sheet("id: c", "rare"), sheet("id: r1, derived_from: [a, b]", "{value: common, said_by: [{id: a}, {id: b}]}"),
      sheet(
        "id: r2, derived_from: [a, b, c]",
        "{value: common, said_by: [{id: a}, {id: b}], against: [{value: rare, said_by: [{id: c}]}]}"),
    ]
    let sources = StatedSheets.reading(texts.joined(separator: "---\n"))
    let reconciliation = Reconciliation(sources, BundledRules.knowledge)
    let numbers = Dictionary(uniqueKeysWithValues: reconciliation.sources.enumerated().map { ($1.id, $0) })
    #expect(reconciliation.isOneVoice(numbers["r1"] ?? -1, numbers["r2"] ?? -1))
    let again = ReconciledSheet(sources, BundledRules.knowledge)
    #expect(again.conditions.first?.attributes.last?.items.first?.against.count == 1)
  }

  @Test func `it is compared with another source`() {
    let before = outcomes(Self.sources)
    let after = outcomes(Self.sources + [Self.derived("a, b, c")])
    #expect(after.reduce(0, +) > before.reduce(0, +))
  }

  @Test func `sheets that name each other as their sources are held against each other all the same`() {
    let sheet = { (id: String, other: String, urgency: String) in
      "source: {id: \(id), derived_from: [\(other)]}\nconditions: {x: {name: gout, urgency: \(urgency)}}\n"
    }
    let pair = [sheet("a", "b", "emergency"), sheet("b", "a", "routine")]
    let ring = [sheet("a", "b", "emergency"), sheet("b", "c", "routine"), sheet("c", "a", "routine")]
    for texts in [pair, ring] {
      let sources = StatedSheets.reading(texts.joined(separator: "---\n"))
      #expect(Reconciliation(sources, BundledRules.knowledge).counts[.contradict] == texts.count - 1)
      #expect(ReconciledSheet(sources, BundledRules.knowledge).conditions.count == 1)
    }
  }

  @Test func `what different sources said of a condition and in general is no contradiction of the reconciled sheet`() {
    let sheet = { (sayer: String) in
      """
      source: {id: all, about: gout, derived_from: [a, b]}
      general: {treatments: [{name: rest, use: avoid, said_by: [{id: a}]}]}
      conditions: {x: {name: gout, treatments: [{name: rest, use: usual, said_by: [{id: \(sayer)}]}]}}

      """
    }
    let conflicts = { (sayer: String) in
      Reconciliation(StatedSheets.reading(sheet(sayer)), BundledRules.knowledge).generalConflicts.count
    }
    #expect(conflicts("b") == 0)
    #expect(conflicts("a") == 1)
  }

  @Test func `a qualifier that says nothing limits nothing`() {
    for when in ["''", "'  '", "~"] {
      let sources = StatedSheets.conditions([
        "name: gout, treatments: [{name: rest, use: avoid}]",
        "name: gout, treatments: [{name: rest, use: required, when: \(when)}]",
      ])
      #expect(Reconciliation(sources, BundledRules.knowledge).counts[.contradict] == 1, "\(when)")
    }
  }
}

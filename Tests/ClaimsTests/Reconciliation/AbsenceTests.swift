import BundledRules
import Claims
import Testing
import YAML

/// What sources say they rightly give none of, or could not be read, stays in the reconciled sheet.
@Suite struct AbsenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What sources `a`, `b` … say of gout.
    let said: [String]
    /// What the reconciled sheet says.
    let given: [String]
  }

  @Test(
    "Whoever says that there is none, or that it cannot be read, is told with the reason",
    arguments: [
      Case(
        testDescription: "one source", said: ["red_flags: {none: true, because: mild, quote: no harm}"],
        given: [
          "red_flags:\n      none: true\n      because: mild\n      said_by:\n      - {id: a, quote: no harm}\n"
        ]),
      Case(
        testDescription: "one reason of two sources",
        said: Array(repeating: "treatments: {none: true, because: mild}", count: 2),
        given: [
          "treatments:\n      none: true\n      because: mild\n      said_by:\n      - {id: a}\n      - {id: b}\n"
        ]),
      Case(
        testDescription: "two reasons",
        said: ["red_flags: {none: true, because: mild}", "red_flags: {none: true, because: harmless}"],
        given: ["because: harmless\n", "- {id: a, because: mild}\n", "- {id: b, because: harmless}\n"]),
      Case(
        testDescription: "a reason and none",
        said: ["red_flags: {none: true, because: mild}", "red_flags: {none: true}"],
        given: ["because: mild\n", "- {id: a, because: mild}\n", "- {id: b}\n"]),
      Case(
        testDescription: "none beside values",
        said: ["red_flags: {none: true, because: mild}", "red_flags: [{sign: fever, act: urgent}]"],
        given: [
          "    - sign: fever\n      act: urgent\n      said_by:\n      - {id: b}\n",
          "    - none: true\n      because: mild\n      said_by:\n      - {id: a}\n",
        ]),
      Case(
        testDescription: "a list that was cut off",
        said: ["symptoms: [fever, {unknown: true, because: torn, lines: 3}]"],
        given: [
          "    - value: fever\n      said_by:\n      - {id: a}\n",
          "    - unknown: true\n      because: torn\n      said_by:\n      - {id: a, lines: 3}\n",
        ]),
      Case(
        testDescription: "none and unknown",
        said: ["symptoms: {none: true, because: mild}", "symptoms: {unknown: true, because: torn}"],
        given: ["    - none: true\n      because: mild\n", "    - unknown: true\n      because: torn\n"]),
      Case(
        testDescription: "an attribute of one value",
        said: ["prevalence: common", "prevalence: {unknown: true, because: torn}"],
        given: ["    - value: common\n", "    - unknown: true\n      because: torn\n"]),
      Case(
        testDescription: "all of a group", said: ["pain: {unknown: true, because: torn}, anatomy: {unknown: true}"],
        given: ["    anatomy:\n      unknown: true\n", "    pain:\n      unknown: true\n      because: torn\n"]),
      Case(
        testDescription: "all of a group beside values",
        said: [
          "pain: {unknown: true, because: torn}, anatomy: {unknown: true, because: cut}",
          "pain: {onset: sudden}, anatomy: {knee: {shape: round}}",
        ],
        given: [
          "      location:\n        unknown: true\n        because: torn\n", "        value: sudden\n",
          "not_understood:", "unknown: true\n            because: cut\n",
        ]),
      Case(
        testDescription: "a structure", said: ["anatomy: {knee: {unknown: true, because: torn}}"],
        given: ["    anatomy:\n      knee:\n        unknown: true\n        because: torn\n"]),
      Case(
        testDescription: "names", said: ["also_called: {none: true, because: mild}"],
        given: ["    also_called:\n      none: true\n      because: mild\n"]),
    ])
  func absence(example: Case) throws {
    let text = try Self.reconciled(example.said.map { "name: gout, \($0)" })
    for words in example.given { #expect(text.contains(words), "\(text)") }
    let again = try #require(
      YAMLWriter.text(
        ReconciledSheet(StatedSheets.reading(text), BundledRules.knowledge).yaml(id: "all")))
    #expect(again == text)
  }

  @Test func `what is said in general of several topics stays apart`() throws {
    let sheet = { (id: String, about: String, word: String) in
      "source: {id: \(id), about: \(about)}\ngeneral: {red_flags: {\(word)}}\nconditions: {x: {name: gout}}\n"
    }
    let sheets = [
      sheet("a", "gout", "none: true, because: mild"), sheet("b", "hip pain", "none: true, because: mild"),
      sheet("c", "knee pain", "unknown: true, because: torn"),
    ]
    let sources = StatedSheets.reading(sheets.joined(separator: "---\n"))
    let text = try #require(YAMLWriter.text(ReconciledSheet(sources, BundledRules.knowledge).yaml(id: "all")))
    #expect(text.matches(of: /none: true/).count == 2 && text.contains("unknown: true"), "\(text)")
    let again = ReconciledSheet(StatedSheets.reading(text), BundledRules.knowledge).yaml(id: "all")
    #expect(YAMLWriter.text(again) == text)
  }

  @Test(
    "The topic stays where nothing is left in general",
    arguments: ["general: {advice: {unknown: true}}\n", "general: {}\n", ""])
  func topic(general: String) throws {
    let source = "source: {id: a, about: heel pain}\n\(general)conditions: {x: {name: gout}}\n"
    let text = try #require(
      YAMLWriter.text(ReconciledSheet(StatedSheets.reading(source), BundledRules.knowledge).yaml(id: "all")))
    #expect(text.contains("about: heel pain"))
    let again = ReconciledSheet(StatedSheets.reading(text), BundledRules.knowledge).yaml(id: "all")
    #expect(YAMLWriter.text(again) == text)
  }

  @Test func `a name keeps its wording and its evidence`() throws {
    let text = try Self.reconciled([
      "name: {value: Wart, quote: Warts are common, lines: 1-2}, also_called: [{value: verruca, quote: v}]"
    ])
    for words in ["value: Wart\n", "- {id: a, quote: Warts are common, lines: 1-2}\n", "- {id: a, quote: v}\n"] {
      #expect(text.contains(words), "\(text)")
    }
    let both = try Self.reconciled(["name: Wart", "name: warts"])
    #expect(both.contains("value: warts\n"), "\(both)")
  }

  @Test func `who says the same in other words is told with these`() throws {
    let text = try Self.reconciled([
      "name: gout, recovery: 4 to 6 weeks, treatments: [{name: ice, use: required}], red_flags: [{sign: fever, act: soon}]",
      "name: gout, recovery: up to 8 weeks, treatments: [{name: icing, use: first line}]",
      "name: gout, recovery: four to six weeks",
    ])
    for words in ["- {id: b, value: up to 8 weeks}\n", "- {id: c, value: four to six weeks}\n"] {
      #expect(text.contains(words), "\(text)")
    }
    #expect(text.contains("value: icing, use: first line}") != text.contains("value: ice, use: required}"), "\(text)")
    let again = ReconciledSheet(StatedSheets.reading(text), BundledRules.knowledge).yaml(id: "all")
    #expect(YAMLWriter.text(again) == text)
  }

  @Test func `what is no part of a long form is left out, and a misspelt part has its right name`() throws {
    let text = try Self.reconciled([
      "name: gout, treatments: [{name: freezing, usee: usual, after: surgery, qoute: so, when: [a, b]}]"
    ])
    #expect(text.contains("name: freezing\n      use: usual\n      said_by:\n      - {id: a, quote: so}\n"), "\(text)")
    #expect(!text.contains("after") && !text.contains("when"))
  }

  @Test func `a source without an id that is a slug is named by one`() throws {
    let sheets = "source: {id: Heel Clinic}\nconditions: {x: {name: gout}}\n---\nconditions: {x: {name: gout}}\n"
    let sources = StatedSheets.reading(sheets)
    let sheet = ReconciledSheet(sources, BundledRules.knowledge)
    #expect(sheet.derivedFrom == ["heel-clinic", "sheets"])
    let text = try #require(YAMLWriter.text(sheet.yaml(id: "all")))
    let together = ReconciledSheet(sources + StatedSheets.reading(text), BundledRules.knowledge)
    #expect(YAMLWriter.text(together.yaml(id: "all")) == text)
  }

  private static func reconciled(_ conditions: [String]) throws -> String {
    try #require(
      YAMLWriter.text(
        ReconciledSheet(StatedSheets.conditions(conditions), BundledRules.knowledge).yaml(id: "all")))
  }
}

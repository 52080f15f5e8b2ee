import BundledRules
import Claims
import Sheets
import Testing
import YAML

/// What stands against a value that holds: only what contradicts it. What agrees with it supports it.
@Suite struct DissentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let attribute: Attribute
    let sources: [String]
    /// Each value that stands, with who says it; then what stands against it.
    let items: [String]
  }

  @Test(
    "Only what contradicts a value stands against it",
    arguments: [
      Case(
        testDescription: "another facet of one scale", attribute: .prognosis,
        sources: ["resolves alone", "[harmless, controllable]", "harmless"],
        items: ["controllable (b) against resolves alone (a)", "harmless (b, c)"]),
      Case(
        testDescription: "a value of the side that gives way that contradicts nothing", attribute: .prognosis,
        sources: ["[resolves alone, harmless]", "permanent"],
        items: ["harmless (a)", "permanent (b) against resolves alone (a)"]),
      Case(
        testDescription: "the same, said to be likely", attribute: .symptoms,
        sources: ["{value: fever, certainty: may}", "fever"], items: ["fever (a, b)"]),
      Case(
        testDescription: "the same, denied", attribute: .symptoms,
        sources: ["fever", "fever", "{value: fever, present: never}"],
        items: ["fever (a, b) against fever (c)"]),
      Case(
        testDescription: "the same, denied in its own words", attribute: .symptoms,
        sources: ["fever", "fever", "no fever"], items: ["fever (a, b) against no fever (c)"]),
      Case(
        testDescription: "a thing and leaving it out", attribute: .riskFactors,
        sources: ["breastfeeding", "not breastfeeding"], items: ["breastfeeding (a)", "not breastfeeding (b)"]),
      Case(
        testDescription: "two places of which one is opposed", attribute: .painLocation,
        sources: ["behind the knee", "behind the knee", "at the front of the knee"],
        items: ["behind the knee (a, b) against at the front of the knee (c)"]),
      Case(
        testDescription: "one length inside another", attribute: .painDuration,
        sources: ["up to 8 weeks", "4 to 6 weeks"], items: ["4 to 6 weeks (b, a)"]),
      Case(
        testDescription: "alternatives of which one is named by another", attribute: .isA,
        sources: ["[bacterial infection, viral infection]", "viral infection"],
        items: ["bacterial infection (a)", "viral infection (a, b)"]),
      Case(
        testDescription: "what is none of the alternatives", attribute: .isA,
        sources: ["[bacterial infection, viral infection]", "viral infection", "fungal infection"],
        items: ["bacterial infection (a) against fungal infection (c)", "viral infection (a, b)"]),
      Case(
        testDescription: "a step of wording apart", attribute: .prevalence, sources: ["common", "very common"],
        items: ["very common (b, a)"]),
      Case(
        testDescription: "a treatment, more and less strongly advised", attribute: .treatments,
        sources: ["{name: ice, use: usual}", "{name: icing, use: first line}"], items: ["ice (a, b)"]),
      Case(
        testDescription: "a sign to be acted on sooner and later", attribute: .redFlags,
        sources: ["{sign: fever, act: soon}", "{sign: fever, act: emergency}"], items: ["fever (b, a)"]),
      Case(
        testDescription: "what agrees with a value that something gave way to", attribute: .painDuration,
        sources: ["4 to 6 weeks", "4 to 6 weeks", "2 years", "5 weeks"],
        items: ["5 weeks (d, a, b) against 2 years (c)"]),
      Case(
        testDescription: "shapes of which each can hold", attribute: .anatomyShape,
        sources: ["quondam", "zibeline"], items: ["quondam (a)", "zibeline (b)"]),
      Case(
        testDescription: "what one says that it is not", attribute: .urgency,
        sources: ["{value: soon, present: never}", "routine"], items: ["routine (b)", "soon (a)"]),
      Case(
        testDescription: "what is to be avoided", attribute: .treatments,
        sources: ["{name: ice, use: usual}", "{name: ice, use: usual}", "{name: ice, use: avoid}"],
        items: ["ice (a, b) against ice (c)"]),
    ])
  func dissent(example: Case) throws {
    let key = example.attribute.rawValue
    let texts = example.sources.map { value in
      if key.hasPrefix("anatomy.") { return "name: gout, anatomy: {meniscus: {\(key.dropFirst(8)): \(value)}}" }
      return key.hasPrefix("pain.")
        ? "name: gout, pain: {\(key.dropFirst(5)): \(value)}" : "name: gout, \(key): \(value)"
    }
    let sheet = ReconciledSheet(StatedSheets.conditions(texts), BundledRules.knowledge)
    let condition = try #require(sheet.conditions.first)
    let attributes = condition.attributes + condition.structures.flatMap(\.attributes)
    let items = try #require(attributes.first { $0.attribute == example.attribute }?.items)
    #expect(items.map(Self.outline) == example.items)
  }

  @Test func `what was noted against a value that no longer stands supports what does`() throws {
    let text = """
      source: {id: all, derived_from: [a, b]}
      conditions:
        x:
          name: gout
          urgency: {value: emergency, said_by: [{id: b}], against: [{value: routine, said_by: [{id: a}]}]}
      ---
      source: {id: c, tier: reference}
      conditions: {x: {name: gout, urgency: routine}}
      """
    let sheet = ReconciledSheet(StatedSheets.reading(text), BundledRules.knowledge)
    let items = try #require(sheet.conditions.first?.attributes.first { $0.attribute == .urgency }?.items)
    #expect(items.map(Self.outline) == ["routine (c, a) against emergency (b)"])
  }

  @Test func `names that differ by letter case are one, and nobody who uses them is forgotten`() throws {
    let sheet = ReconciledSheet(
      StatedSheets.conditions([
        "name: Gout, also_called: [Gouty Arthritis]", "name: gout, also_called: [gouty arthritis, podagra]",
      ]), BundledRules.knowledge)
    let attributes = try #require(sheet.conditions.first?.attributes)
    let names = [Attribute.name, .alsoCalled].map { name in
      attributes.first { $0.attribute == name }?.items.map(Self.outline) ?? []
    }
    #expect(names == [["gout (a, b)"], ["Gouty Arthritis (a, b)", "podagra (b)"]])
  }

  @Test func `of a number and the same number in quotes, the number stands`() throws {
    let numbers = 100..<120
    let lists = [numbers.map { "{value: \($0)}" }, numbers.map { "{value: \"\($0)\"}" }]
    let texts = lists.map { "name: gout, symptoms: [\($0.joined(separator: ", "))]" }
    let sheet = ReconciledSheet(StatedSheets.conditions(texts), BundledRules.knowledge)
    let items = try #require(sheet.conditions.first?.attributes.first { $0.attribute == .symptoms }?.items)
    #expect(items.map(\.content) == numbers.map { [YAMLContent.Entry("value", .literal(String($0)))] })
  }

  private static func outline(_ item: ReconciledItem) -> String {
    let against = item.against.map { dissent in
      guard case .mapping(let entries) = dissent else { return "?" }
      let value = entries.first { ["value", "name"].contains($0.key) }.map { text($0.value) } ?? ""
      guard case .sequence(let speakers)? = entries.first(where: { $0.key == "said_by" })?.value else { return "?" }
      return "\(value) (\(ids(speakers)))"
    }
    return "\(item.value) (\(ids(item.speakers)))"
      + (against.isEmpty ? "" : " against \(against.joined(separator: ", "))")
  }

  private static func ids(_ speakers: [YAMLContent]) -> String {
    speakers.map { speaker in
      guard case .mapping(let entries) = speaker else { return "?" }
      return entries.first { $0.key == "id" }.map { text($0.value) } ?? ""
    }.joined(separator: ", ")
  }

  private static func text(_ content: YAMLContent) -> String {
    switch content {
    case .text(let text), .literal(let text): text
    default: ""
    }
  }
}

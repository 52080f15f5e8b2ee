import BundledRules
import Claims
import Sheets
import Testing
import YAML

/// What stands against a value that holds: only what contradicts it.
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
        testDescription: "two places of which one is opposed", attribute: .painLocation,
        sources: ["behind the knee", "behind the knee", "at the front of the knee"],
        items: ["behind the knee (a, b) against at the front of the knee (c)"]),
    ])
  func dissent(example: Case) throws {
    let key = example.attribute.rawValue
    let texts = example.sources.map { value in
      key.hasPrefix("pain.") ? "name: gout, pain: {\(key.dropFirst(5)): \(value)}" : "name: gout, \(key): \(value)"
    }
    let sheet = ReconciledSheet(StatedSheets.conditions(texts), BundledRules.knowledge)
    let attribute = sheet.conditions.first?.attributes.first { $0.attribute == example.attribute }
    let items = try #require(attribute?.items)
    #expect(items.map(Self.outline) == example.items)
  }

  private static func outline(_ item: ReconciledItem) -> String {
    let against = item.against.map { dissent in
      guard case .mapping(let entries) = dissent else { return "?" }
      let value = entries.first { $0.key == "value" }.map { text($0.value) } ?? ""
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

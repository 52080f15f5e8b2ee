import BundledRules
import Claims
import Sheets
import Testing

/// What many different values of one attribute cost: minutes if every decision looked at all of them.
@Suite struct SettlementSizeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let attribute: Attribute
    /// The keys that it stands under.
    let keys: String
    let values: [String]

    init(_ testDescription: String, _ attribute: Attribute, _ keys: String, value: (Int) -> String) {
      self.testDescription = testDescription
      self.attribute = attribute
      self.keys = keys
      values = (0..<4_000).map(value)
    }
  }

  private static func place(_ number: Int) -> String {
    let relations = ["at the front of", "behind", "above", "inside", "on the inner side of"]
    let structures = ["the knee", "the hip", "the calf", "the heel", "the elbow", "the kneecap"]
    return relations[number % 5] + " " + structures[number % 6]
  }

  private static let cases = [
    Case("lengths", .recovery, "    recovery:\n") { "\($0 + 1) days" },
    Case("lengths that overlap", .recovery, "    recovery:\n") { "\($0 + 1) to \(9_000 - $0) days" },
    Case("treatments, each advised and avoided", .treatments, "    treatments:\n") {
      let use = $0 % 2 == 0 ? "first line" : "avoid"
      return "{name: therapy\($0 / 2)x, use: \(use)}"
    },
    Case("places", .painLocation, "    pain:\n     location:\n") { place($0) + " and " + place($0 / 30) },
    Case("steps of a scale", .prognosis, "    prognosis:\n") {
      let step = $0 % 2 == 0 ? "permanent" : "harmless"
      return "\(step) \($0)"
    },
  ]

  @Test("Thousands of different values in one sheet are settled", arguments: cases)
  func oneSheet(example: Case) throws {
    let head = "source: {id: a}\nconditions:\n  x:\n    name: gout\n" + example.keys
    let lines = example.values.map { "      - \($0)\n" }
    let sheet = ReconciledSheet(StatedSheets.reading(head + lines.joined()), BundledRules.knowledge)
    let attribute = sheet.conditions.first?.attributes.first { $0.attribute == example.attribute }
    #expect(attribute?.items.isEmpty == false)
  }
}

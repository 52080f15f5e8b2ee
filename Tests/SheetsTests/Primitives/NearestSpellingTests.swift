import Sheets
import Testing

@Suite struct NearestSpellingTests {
  private static let keys = ["treatments", "symptoms", "red_flags", "name", "act", "at", "use", "urgency", "avoid"]

  @Test(
    "A word that is a few slips away from a known one is that one",
    arguments: [
      ("treatment", "treatments"), ("Treatments", "treatments"), ("traetments", "treatments"),
      ("treatmnets", "treatments"), ("treatmentss", "treatments"), ("tratmens", "treatments"),
      ("red-flags", "red_flags"), ("red flags", "red_flags"), ("redflag", "red_flags"), ("symptom", "symptoms"),
      ("nmae", "name"), ("names", "name"), ("ac", "act"), ("acts", "act"), ("urgancy", "urgency"), ("avoids", "avoid"),
    ] as [(String, String)])
  func near(word: String, expected: String) {
    #expect(NearestSpelling.of(word, among: Self.keys) == expected)
  }

  @Test(
    "A word that is too far from all has none",
    arguments: ["", "onset", "nomen", "diet", "treat", "prevalence", "xy", String(repeating: "a", count: 65)])
  func far(word: String) {
    #expect(NearestSpelling.of(word, among: Self.keys) == nil)
  }

  @Test func `of two that are equally near, the first is meant`() {
    #expect(NearestSpelling.of("cat", among: ["cart", "bat"]) == "cart")
    #expect(NearestSpelling.of("cat", among: ["bat", "cart"]) == "bat")
  }

  @Test func `the nearer of two is meant, wherever it stands`() {
    #expect(NearestSpelling.of("locations", among: ["vocation", "location"]) == "location")
    #expect(NearestSpelling.of("locations", among: ["location", "vocation"]) == "location")
  }

  @Test func `two neighbours that changed places are one slip`() {
    #expect(NearestSpelling.of("aht", among: ["hat"]) == "hat")
    #expect(NearestSpelling.of("tha", among: ["hat"]) == nil)
  }

  @Test func `nothing is near where there is nothing`() {
    #expect(NearestSpelling.of("name", among: []) == nil)
    #expect(NearestSpelling.of("name", among: [""]) == nil)
  }
}

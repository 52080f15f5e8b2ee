import BundledRules
import Claims
import Testing

@Suite struct BundledScaleTests {
  @Test func `the scales of the sheet's format are there, with their steps in order`() throws {
    let steps = Dictionary(
      uniqueKeysWithValues: BundledRules.scales.map { ($0.name, $0.facets.map { $0.steps.map(\.name) }) })
    #expect(
      steps == [
        "frequency": [["very rare", "rare", "uncommon", "common", "very common"]],
        "urgency": [["routine", "soon", "urgent", "emergency"]],
        "use": [["avoid", "not needed", "last resort", "if needed", "optional", "usual", "first line"]],
        "onset": [["gradual", "sudden"]],
        "prognosis": [
          ["resolves alone", "heals with treatment", "controllable", "permanent"],
          ["harmless", "serious", "life-threatening"],
        ],
      ])
  }

  @Test func `each step is read by its own name as itself alone`() throws {
    for scale in BundledRules.scales {
      for step in scale.facets.flatMap(\.steps) {
        #expect(try ScaleReader(scale).read(step.name).get().isOnly(step.name), "\(step.name)")
      }
    }
  }

  @Test func `no phrase of a step says another step too`() throws {
    for scale in BundledRules.scales {
      for step in scale.facets.flatMap(\.steps) {
        for phrase in step.phrases.split(separator: "\n") where !phrase.contains("<") {
          let reading = try? ScaleReader(scale).read(String(phrase)).get()
          #expect(reading?.isOnly(step.name) == true, "\(scale.name): \(phrase): \(reading?.summary ?? "unread")")
        }
      }
    }
  }

  @Test(
    "Absurd texts are refused, soon and without a crash",
    arguments: [
      "", "-", "%", "not", "not not not", "or or", "1 in 0", "0 in 0", "0%", "1/0", "200%", "5 in 4", "😀", "\u{0}",
      "in in in in",
      "99999999999999999999999999999999999999999999999 in 1", "1 in 99999999999999999999999999999999", "٪", "one in",
    ])
  func absurd(text: String) {
    for scale in BundledRules.scales {
      if case .success(let reading) = ScaleReader(scale).read(text) {
        Issue.record("\(scale.name): \(reading.summary)")
      }
    }
  }

  @Test(
    "A long text costs no more than its length",
    arguments: ["very ", "1 in ", "not ", "see a doctor ", "a week or ", "within "])
  func long(part: String) {
    let start = ContinuousClock.now
    for scale in BundledRules.scales {
      for count in [40, 50_000] { _ = ScaleReader(scale).read(String(repeating: part, count: count)) }
    }
    #expect(ContinuousClock.now - start < .seconds(5))
  }
}

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
        #expect(
          try ScaleReader(scale, durations: BundledRules.durationWords).read(step.name).get().isOnly(step.name),
          "\(step.name)")
      }
    }
  }

  @Test func `no phrase of a step says another step too`() throws {
    for scale in BundledRules.scales {
      for step in scale.facets.flatMap(\.steps) {
        for phrase in step.phrases.split(separator: "\n") where !phrase.contains("<") {
          let reading = try? ScaleReader(scale, durations: BundledRules.durationWords).read(String(phrase)).get()
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
      if case .success(let reading) = ScaleReader(scale, durations: BundledRules.durationWords).read(text) {
        Issue.record("\(scale.name): \(reading.summary)")
      }
    }
  }

  @Test(
    "A long text is refused, or read to its end",
    arguments: ["very ", "1 in ", "not ", "see a doctor ", "a week or ", "within "])
  func long(part: String) {
    for scale in BundledRules.scales {
      let reader = ScaleReader(scale, durations: BundledRules.durationWords)
      _ = reader.read(String(repeating: part, count: 40))
      guard case .failure(let problem) = reader.read(String(repeating: part, count: 50_000)) else {
        Issue.record("\(scale.name): 50,000 times “\(part)” was read")
        continue
      }
      #expect(problem.reason == "it is too long to be a value")
    }
  }
}

import BundledRules
import Claims
import Packs
import Testing
import Text

@Suite struct ScalePackTests {
  private func pack(_ text: String) throws -> ScalePack {
    try ScalePack(TextFile(path: "scale.yaml", text: text))
  }

  @Test func `a scale has steps with synonyms, and words that stand for each other`() throws {
    let scale = try pack(
      """
      scale: size
      contradicts_from: 1
      words: {very: [very, really]}
      steps: [{step: small, synonyms: [tiny, "<very> little"], not: large}, {step: large, synonyms: big}]
      ignored: [overly]
      """
    ).scale
    #expect(scale.facets.map(\.name) == ["size"])
    let reader = ScaleReader(scale, durations: .unitNames)
    #expect(try reader.read("really little").get().summary == "small")
    #expect(try reader.read("not overly small").get().summary == "large")
    #expect(try reader.read("tiny or big").get().summary == "small or large")
  }

  @Test func `facets, shares, times and exceptions are read`() throws {
    let scale = try pack(
      """
      scale: a
      noted_from: 2
      facets:
        - {facet: b, steps: [{step: low, share_from: 0%}, {step: middle, share_from: 1%}, {step: high, share_from: 50%}]}
        - {facet: c, steps: [{step: short}, {step: long}]}
      opposed: [{step: low, to: [middle, high]}]
      agreed: [{step: low, to: middle}]
      times: [{up_to: 2 days, steps: low}, {steps: [middle, high]}]
      vague: [{steps: long, phrases: [lengthy]}]
      """
    ).scale
    #expect(scale.shares == [0, 0.01, 0.5])
    #expect(scale.notedFrom == 2)
    let reader = ScaleReader(scale, durations: BundledRules.durationWords)
    #expect(try reader.read("within 48 hours").get().summary == "low")
    #expect(try reader.read("within a month").get().summary == "middle to high")
    #expect(try reader.read("lengthy, high").get().summary == "high, long")
  }

  @Test(
    "What is wrong with a scale is said with its place",
    arguments: [
      PackCase("nothing", "", ": the scale pack is empty"),
      PackCase("no steps", "scale: a", ":1:1: `steps` is missing here"),
      PackCase("a misspelt key", "scale: a\nstep: []", ":2:1: unknown key `step`; did you mean `steps`?"),
      PackCase(
        "an unknown word", "scale: a\nsteps: [{step: b, synonyms: [\"<very> c\"]}]",
        ":2:30: `<very>` is not listed under `words`"),
      PackCase(
        "an unknown step", "scale: a\nsteps: [{step: b, not: c}]",
        ":2:24: `not` names a step, or the lowest and the highest of a range"),
      PackCase(
        "a share without percent", "scale: a\nsteps: [{step: b, share_from: 1 in 4}]",
        ":2:31: a share is written in percent, as “0.1%”"),
      PackCase(
        "shares out of order", "scale: a\nsteps: [{step: b, share_from: 5%}, {step: c, share_from: 1%}]",
        ":2:8: `share_from` stands at every step or at none, ascending"),
      PackCase(
        "a time that is none", "scale: a\nsteps: [{step: b}]\ntimes: [{up_to: 3 steps, steps: b}]",
        ":3:17: understood “3” but not “steps”"),
    ])
  func problems(example: PackCase) {
    let error = #expect(throws: ConfigurationProblem.self) { try pack(example.pack) }
    #expect(error?.description == "scale.yaml" + example.problem)
  }
}

import BundledRules
import Claims
import Testing
import YAML

/// What stands beside each speaker of a reconciled sheet: nobody seems to say what another wrote, and nothing is lost.
@Suite struct SpeakerWordingTests {
  @Test(
    "Each speaker keeps his own words, however many merges they went through",
    arguments: [
      (
        ["urgency: {value: soon, certainty: may}", "urgency: soon", "urgency: urgent"],
        ["{id: c}", "{id: a, value: soon, certainty: may}", "{id: b, value: soon}"]
      ),
      (
        [
          "red_flags: [{sign: can't put weight on the leg, act: soon}]",
          "red_flags: [{sign: unable to bear weight, act: soon}]",
          "red_flags: [{sign: unable to bear weight, act: emergency}]",
        ],
        ["{id: c}", "{id: a, value: can't put weight on the leg, act: soon}", "{id: b, act: soon}"]
      ),
      (
        ["treatments: [{name: ice, certainty: may}]", "treatments: [{name: ice, use: first line, certainty: may}]"],
        ["{id: b}", "{id: a, value: ice, certainty: may}"]
      ),
      (
        [
          "symptoms: [{value: fever, present: never}]", "symptoms: [{value: fever, present: never, certainty: likely}]",
        ],
        ["{id: b}", "{id: a, value: fever, present: never}"]
      ),
      (["treatments: [ice]", "treatments: [ice packs]", "treatments: [Ice]"], ["{id: a}", "{id: b", "{id: c"]),
    ] as [([String], [String])])
  func words(texts: [String], speakers: [String]) throws {
    let sheets = zip(["a", "b", "c"], texts).map { id, text in
      "source: {id: \(id)}\nconditions: {x: {name: gout, \(text)}}\n"
    }
    let sources = StatedSheets.reading(sheets.joined(separator: "---\n"))
    let yaml = try #require(YAMLWriter.text(ReconciledSheet(sources, BundledRules.knowledge).yaml(id: "all")))
    for speaker in speakers { #expect(yaml.contains(speaker), "\(yaml)") }
  }
}

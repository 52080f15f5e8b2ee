import Claims
import Packs
import Testing
import Text

@Suite struct DurationPackTests {
  private func reader(_ text: String) throws -> DurationReader {
    DurationReader(try DurationPack.words(in: TextFile(path: "durations.yaml", text: text)))
  }

  @Test func `units, bounds, fillers and lists are an editor's`() throws {
    let reader = try reader(
      """
      units: {day: [day, days], week: [week, weeks]}
      multiples: [{words: [sennight], is: 1 week}]
      lists: {sufferer: [folk, old folk], ends: [over, done]}
      before: {filler: ["<sufferer> need"], at_most: [not beyond]}
      after: {filler: ["till all is <ends>"], at_least: [and then some]}
      connectors: {range: [unto]}
      quantities: [{phrases: [a brace of], from: 2, to: 2}, {phrases: [sundry], from: 3, to: 9, vague: true}]
      adjectives: [weary]
      lengths: [{phrases: [a blink], from: 0 seconds, to: 1 second, said: no time}, {phrases: [evermore], from: 10 years, said: lifelong}]
      """)
    #expect(try reader.read("Old folk need 3 weeks till all is done").get().words == "3 weeks")
    #expect(try reader.read("not beyond 3 weary days").get().words == "up to 3 days")
    #expect(try reader.read("a brace of days unto a brace of weeks").get().words == "2 days to 2 weeks")
    #expect(try reader.read("2 sennight and then some").get().words == "at least 2 weeks")
    #expect(try reader.read("sundry weeks").get().words == "3 to 9 weeks")
    #expect(try reader.read("a blink").get().words == "no time")
    #expect(try reader.read("evermore").get().words == "lifelong")
    #expect(throws: ReadingProblem.self) { try reader.read("about 3 weeks").get() }
  }

  @Test(
    "What is wrong with the words is said with its place",
    arguments: [
      ("", "durations.yaml: the pack of words for lengths of time is empty"),
      ("units: [", "durations.yaml:1:8: not readable as YAML"),
      ("years: {}", "durations.yaml:1:1: unknown key `years`"),
      ("units: {moon: [moon]}", "durations.yaml:1:9: unknown key `moon`"),
      ("units: {day: [day]}\nmultiples: [{words: [pair], is: two days}]", "durations.yaml:2:33: a number and a unit"),
      ("units: {}\nbefore: {filler: [\"<who> need\"]}", "durations.yaml:2:19: there is no list called `who`"),
      ("units: {}\nbefore: {}\nafter: {until: [x]}", "durations.yaml:3:9: unknown key `until`"),
      ("units: {}\nbefore: {}\nafter: {}", "durations.yaml:1:1: `connectors` is missing here"),
      (
        "units: {}\nbefore: {}\nafter: {}\nconnectors: {}\nquantities: [{phrases: [x], from: few, to: 3}]",
        "durations.yaml:5:35: `from` takes a number"
      ),
      (
        "units: {}\nbefore: {}\nafter: {}\nconnectors: {}\nlengths: [{phrases: [x], from: 3 moons, said: x}]",
        "durations.yaml:5:32: `from` takes a number and a unit, as in `6 hours`"
      ),
    ] as [(String, String)])
  func broken(text: String, message: String) {
    let error = #expect(throws: ConfigurationProblem.self) { try reader(text) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }
}

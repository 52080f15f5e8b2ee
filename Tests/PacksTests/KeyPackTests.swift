import BundledRules
import Packs
import Sheets
import Testing
import Text

@Suite struct KeyPackTests {
  @Test("Every key of every level is described in a sentence", arguments: Level.allCases)
  func everyKey(level: Level) {
    for key in level.keys {
      let text = BundledRules.keys.text(of: key, at: level)
      #expect(text?.hasSuffix(".") == true, "\(level.rawValue): \(key.rawValue)")
    }
  }

  @Test func `a key that no sheet has in this place is told, with the one that was meant`() {
    let file = TextFile(path: "keys.yaml", text: "condition:\n  symptomes: \"What is felt.\"\n")
    let problem = #expect(throws: ConfigurationProblem.self) { try KeyPack.descriptions(in: file) }
    #expect(problem?.description == "keys.yaml:2:3: unknown key `symptomes`; did you mean `symptoms`?")
  }

  @Test func `what every long form may carry is described once, and by itself where it says something else`() throws {
    let text = """
      value: {when: In a case., value: A value.}
      treatment: {use: How.}
      said_by entry: {value: Own words.}
      """
    let keys = try KeyPack.descriptions(in: TextFile(path: "keys.yaml", text: text))
    #expect(keys.text(of: .when, at: .treatment) == "In a case.")
    #expect(keys.text(of: .value, at: .speaker) == "Own words.")
    #expect(keys.text(of: .use, at: .value) == nil)
    #expect(keys.text(of: .name, at: .condition) == nil)
  }
}

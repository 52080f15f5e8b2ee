import Findings
import Testing
import Text

@Suite struct UnchangedFindingTests {
  private static let broken = "sheet: 1\nconditions: {a: [\n"
  private static let whole = "sheet: 1\nconditions: {}\n"

  @Test func `a file that neither version can be read of is no news`() throws {
    #expect(try told(["a.yaml": Self.broken], ["a.yaml": Self.broken]) == [])
  }

  @Test func `a file that breaks is news, though another was broken alike`() throws {
    let found = try told(
      ["a.yaml": Self.broken, "b.yaml": Self.whole], ["a.yaml": Self.whole, "b.yaml": Self.broken])
    #expect(found.contains("introduced yaml-syntax new/b.yaml"))
    #expect(found.contains("resolved yaml-syntax old/a.yaml"))
  }

  @Test func `the same slip once more is one finding`() throws {
    let flags = { (flags: String) in RevisedLine.sheet("red_flags: [\(flags)]\n    diet: [cake]") }
    let found = try told(
      ["a.yaml": flags("fever"), "b.yaml": flags("fever").replacing("airways", with: "b")],
      ["a.yaml": flags("fever"), "b.yaml": flags("fever, fever").replacing("airways", with: "b")])
    #expect(found == ["introduced duplicate-item new/b.yaml", "introduced missing-key new/b.yaml"])
  }

  @Test(
    "An edit that is a slip too is told once, by what it does to a reader",
    arguments: [
      RevisedLine(
        "an act left out", "red_flags: [{sign: blue lips, act: emergency}]", "red_flags: [{sign: blue lips}]",
        "found red-flag-weakened new/a.yaml"),
      RevisedLine(
        "an act left out, in short", "red_flags: [{sign: blue lips, act: emergency}]", "red_flags: [blue lips]",
        "found red-flag-weakened new/a.yaml"),
      RevisedLine(
        "an act misspelt", "red_flags: [{sign: blue lips, act: emergency}]",
        "red_flags: [{sign: blue lips, act: emergancy}]", "found claim-changed new/a.yaml"),
      RevisedLine(
        "an act given", "red_flags: [{sign: blue lips}]", "red_flags: [{sign: blue lips, act: emergency}]",
        "found red-flag-strengthened new/a.yaml"),
      RevisedLine(
        "an act mended", "red_flags: [{sign: blue lips, act: emergancy}]",
        "red_flags: [{sign: blue lips, act: emergency}]", "found claim-changed new/a.yaml"),
      RevisedLine(
        "a slip in another item", "red_flags: [{sign: blue lips, act: emergency}]",
        "red_flags: [{sign: blue lips, act: soon}, {sign: fever}]", "found red-flag-added new/a.yaml",
        "found red-flag-weakened new/a.yaml", "introduced missing-key new/a.yaml"),
    ])
  func once(_ line: RevisedLine) throws {
    let found = try told(["a.yaml": RevisedLine.sheet(line.older)], ["a.yaml": RevisedLine.sheet(line.newer)])
    #expect(found == line.expected)
  }

  private func told(_ older: [String: String], _ newer: [String: String]) throws -> [String] {
    let files = { (folder: String, texts: [String: String]) in
      texts.sorted { $0.key < $1.key }.map { TextFile(path: "\(folder)/\($0.key)", text: $0.value) }
    }
    return try DiffRun().report(files("old", older), files("new", newer)).findings
      .map { "\($0.standing) \($0.rule) \($0.place.file.path)" }.sorted()
  }
}

import Reporting
import Testing

struct ReportFormatsTests {
  @Test("Each format writes the sample report as its snapshot says", arguments: ReportFormats.all.map(\.name))
  func snapshot(name: String) throws {
    let format = try #require(ReportFormats.format(named: name))
    let snapshot = try #require(Snapshots.all[name], "a new format needs a snapshot")
    let text = Snapshots.comparable(try format.render(SampleReport.report, ReportStyle()))
    for (line, expected) in zip(lines(text), lines(snapshot)) { try #require(line == expected) }
    #expect(text == snapshot)
  }

  @Test("The same report gives the same bytes", arguments: ReportFormats.all.map(\.name))
  func repeatable(name: String) throws {
    let format = try #require(ReportFormats.format(named: name))
    let first = try format.render(SampleReport.report, ReportStyle())
    for _ in 0..<5 { #expect(try format.render(SampleReport.report, ReportStyle()) == first) }
  }

  @Test("Colours change nothing else")
  func color() throws {
    let format = try #require(ReportFormats.format(named: "text"))
    let colored = try format.render(SampleReport.report, ReportStyle(color: true))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Snapshots.text)
    let heading = "\u{1B}[1mFixtures/knee/a.yaml:5:3\u{1B}[0m: \u{1B}[1;31merror\u{1B}[0m: Baker's cyst has no red"
    #expect(colored.hasPrefix(heading))
    #expect(colored.contains("\u{1B}[1;33m^^^^^^\u{1B}[0m\n"))
    #expect(colored.contains(" \u{1B}[1;36m^ (to line 9)\u{1B}[0m\n"))
  }

  @Test("Names are unique, and no other name is known")
  func names() {
    #expect(Set(ReportFormats.all.map(\.name)).count == ReportFormats.all.count)
    #expect(ReportFormats.format(named: "JSON")?.name == nil)
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

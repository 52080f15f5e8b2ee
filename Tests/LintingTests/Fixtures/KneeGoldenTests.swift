import Findings
import Foundation
import Testing

@Suite struct KneeGoldenTests {
  private static let golden = ProjectFolder.url.appending(path: "Tests/LintingTests/Golden/knee.txt")

  @Test func `the four articles on knee pain give the findings that were agreed on`() throws {
    let files = try ProjectFolder.paths(under: "Fixtures/knee", ending: ".yaml").map(ProjectFolder.file)
    let lines = try LintRun().report(on: files).findings.map(\.compactLine)
    if ProcessInfo.processInfo.environment["RENEW_GOLDEN"] != nil {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: Self.golden)
    }
    let agreed = try String(contentsOf: Self.golden, encoding: .utf8).split(separator: "\n").map(String.init)
    let changes = lines.difference(from: agreed).map { change in
      switch change {
      case .insert(_, let line, _): "new: \(line)"
      case .remove(_, let line, _): "gone: \(line)"
      }
    }
    #expect(
      changes.isEmpty,
      "If this is right, renew the list: RENEW_GOLDEN=1 swift test --filter KneeGoldenTests\n\(changes.joined(separator: "\n"))"
    )
  }
}

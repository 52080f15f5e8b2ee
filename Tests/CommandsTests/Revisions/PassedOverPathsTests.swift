import Findings
import Testing

@testable import Commands

@Suite struct PassedOverPathsTests {
  @Test(
    "A path is passed over, and what lies below it; what only begins alike is not",
    arguments: [
      ("drafts", true), ("drafts/a.yaml", true), ("drafts/b/c.yaml", true), ("drafts2/a.yaml", false),
      ("knee/a.yaml", true), ("knee/b.yaml", false), ("knee", false), ("a/drafts/b.yaml", false), ("/tmp/x/y", true),
      ("", false),
    ])
  func contains(path: String, expected: Bool) {
    let paths = PassedOverPaths(
      ["drafts", "knee/a.yaml", "/tmp/x"].map { Summary.PassedOver(path: $0, reason: "") })
    #expect(paths.contains(path) == expected)
    #expect(!PassedOverPaths([]).contains(path))
  }
}

import Findings
import Foundation
import Linting
import Testing
import YAML

@Suite struct RuleFixtureTests {
  private static let paths = ProjectFolder.paths(under: "Fixtures/rules", ending: ".yaml")

  @Test func `there are fixtures, in a folder of each rule`() {
    #expect(FileManager.default.fileExists(atPath: ProjectFolder.url.appending(path: "Fixtures/rules").path))
    if Self.paths.isEmpty { print("Fixtures/rules holds no sheet yet, so none was linted.") }
  }

  @Test("A sheet gives what its comments expect, and nothing else", arguments: paths)
  func expectations(path: String) throws {
    let file = try ProjectFolder.file(path)
    let report = try LintRun().report(on: [file])
    let differences = try ExpectationComparison(of: report.findings, in: NodeTree.reading(file)).differences
    #expect(differences.isEmpty, "\n\(differences.joined(separator: "\n"))")
  }
}

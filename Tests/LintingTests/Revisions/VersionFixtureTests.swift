import Findings
import Foundation
import Linting
import Testing
import Text
import YAML

@Suite struct VersionFixtureTests {
  @Test func `two versions of the sheets give what their comments expect, and nothing else`() throws {
    let older = try ProjectFolder.paths(under: "Fixtures/versions/old", ending: ".yaml").map(ProjectFolder.file)
    let newer = try ProjectFolder.paths(under: "Fixtures/versions/new", ending: ".yaml").map(ProjectFolder.file)
    #expect(older.count >= 2 && older.count == newer.count)
    let report = try DiffRun().report(older, newer) { name, sheet in
      let folder = sheet[...(sheet.lastIndex(of: "/") ?? sheet.startIndex)]
      return (try? ProjectFolder.file(folder + name)).map(ArticleText.text) ?? .missing
    }
    var count = 0
    for file in older + newer {
      let findings = report.findings.filter { $0.place.file.path == file.path }
      count += findings.count
      let differences = try ExpectationComparison(of: findings, in: NodeTree.reading(file)).differences
      #expect(differences.isEmpty, "\n\(differences.joined(separator: "\n"))")
    }
    #expect(count == report.findings.count)
  }
}

import BundledRules
import Checks
import Findings
import Linting
import Testing

/// However many threads work on one sheet, the report is the same.
@Suite struct ThreadsTests {
  @Test(arguments: ProjectFolder.paths(under: "Fixtures/knee", ending: ".yaml"))
  func `a sheet that several threads work on`(path: String) throws {
    let file = try ProjectFolder.file(path)
    // Many first: what one thread has read, others would only look up.
    let reports = try [4, 1].map { jobs in
      let linter = try Linter(
        rules: BundledRules.rules, checks: BuiltInChecks.all, knowledge: GeneratedSources.freshKnowledge,
        today: ExampleRunner.today)
      let inspection = linter.inspect(file, isNamed: true, jobs: jobs)
      return linter.conclude([inspection], toolVersion: "", jobs: jobs).findings.map(\.compactLine)
    }
    #expect(!reports[0].isEmpty)
    #expect(reports[0] == reports[1])
  }
}

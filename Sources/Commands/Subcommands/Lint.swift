internal import ArgumentParser
internal import BundledRules
internal import Checks
internal import Findings
internal import Linting

/// `condylint lint`
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Checks sheets and prints what it finds.")

  @Argument(help: "Sheets, folders of sheets, or - for standard input.")
  var paths: [String] = ["."]

  @OptionGroup var reporting: ReportOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var rulings: RulingOptions
  @OptionGroup var running: RunOptions

  func run() async throws {
    let rulings = try rulings.rulings()
    let linter = try Linter(
      rules: try rules.rulesInForce(), checks: BuiltInChecks.all, knowledge: BundledRules.knowledge,
      today: running.today.date)
    let sheets = await SheetInspections(of: paths, with: linter, jobs: running.jobs)
    let failures = sheets.failures
    let report = linter.conclude(
      sheets.inspections, passedOver: sheets.passedOver, rulings: rulings, toolVersion: Version.number)
    try reporting.print(report)
    for failure in failures { Terminal.note(failure.message) }
    if report.summary.sheets == 0, report.findings.isEmpty, failures.isEmpty {
      Terminal.note("no sheet was found in \(paths.joined(separator: ", ")): nothing was checked")
      throw ExitStatus.unable
    }
    guard failures.isEmpty else { throw ExitStatus.unable }
    if let threshold = reporting.failOn.severity, report.reaches(threshold) { throw ExitStatus.findings }
  }
}

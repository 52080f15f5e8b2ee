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
  @OptionGroup var exceptions: ExceptionOptions
  @OptionGroup var running: RunOptions

  func run() async throws {
    let configuration = try rules.found(near: paths)
    let rulings = try rulings.rulings(configuration)
    let inForce = try rules.rulesInForce(configuration)
    let exceptions = try exceptions.read(configuration, rules: try rules.allRules(configuration), inForce: inForce)
    let linter = try Linter(
      rules: inForce, checks: BuiltInChecks.all, knowledge: configuration.configuration.applied(to: BundledRules.knowledge),
      today: running.today.date)
    let sheets = await SheetInspections(of: paths, with: linter, jobs: running.jobs, configuration)
    let failures = sheets.failures
    let found = linter.conclude(
      sheets.inspections, passedOver: sheets.passedOver, rulings: rulings, exceptions: exceptions.exceptions,
      toolVersion: Version.number)
    let weighed = configuration.configuration.applied(to: found, matches: configuration.matches)
    let report = try exceptions.applied(to: weighed, isWhole: failures.isEmpty)
    try reporting.print(report)
    for failure in failures { Terminal.note(failure.message) }
    if report.summary.sheets == 0, report.findings.isEmpty, failures.isEmpty {
      Terminal.note("no sheet was found in \(paths.joined(separator: ", ")): nothing was checked")
      throw ExitStatus.unable
    }
    guard failures.isEmpty else { throw ExitStatus.unable }
    if let threshold = reporting.failOn(configuration.configuration).severity, report.reaches(threshold) { throw ExitStatus.findings }
  }
}

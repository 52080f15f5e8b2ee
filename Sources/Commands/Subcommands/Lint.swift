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
  @OptionGroup var running: RunOptions

  func run() async throws {
    let linter = try Linter(
      rules: try rules.rulesInForce(), checks: BuiltInChecks.all, knowledge: BundledRules.knowledge,
      today: running.today.date)
    let gathered = SheetFiles(at: paths)
    let (inspections, failures) = await Self.inspections(of: gathered, with: linter, jobs: running.jobs)
    let report = linter.conclude(inspections, passedOver: gathered.passedOver, toolVersion: Version.number)
    try reporting.print(report)
    for failure in failures { Terminal.note(failure.message) }
    if report.summary.sheets == 0, report.findings.isEmpty, failures.isEmpty {
      Terminal.note("no sheet was found in \(paths.joined(separator: ", ")): nothing was checked")
      throw ExitStatus.unable
    }
    guard failures.isEmpty else { throw ExitStatus.unable }
    if let threshold = reporting.failOn.severity, report.reaches(threshold) { throw ExitStatus.findings }
  }

  /// Checks each file by itself, and says which could not be read.
  static func inspections(
    of gathered: SheetFiles, with linter: Linter, jobs: Int
  ) async -> ([Inspection], [FileFailure]) {
    let articles = ArticleFiles.source()
    let outcomes = await gathered.files.mapInParallel(jobs: jobs) { file in inspect(file, articles, with: linter) }
    var failures = gathered.failures
    var inspections: [Inspection] = []
    for outcome in outcomes {
      switch outcome {
      case .success(let inspection): inspections.append(inspection)
      case .failure(let failure): failures.append(failure)
      }
    }
    return (inspections, failures)
  }

  private static func inspect(
    _ file: SheetFile, _ articles: @escaping ArticleSource, with linter: Linter
  ) -> Result<Inspection, FileFailure> {
    do throws(FileFailure) {
      return .success(linter.inspect(try file.read(), isNamed: file.isNamed, articles: articles))
    } catch {
      guard case .tooLarge(_, let limit) = error.reason else { return .failure(error) }
      return .success(linter.inspect(oversized: file.path, limit: limit))
    }
  }
}

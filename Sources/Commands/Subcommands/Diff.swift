internal import ArgumentParser
internal import Checks
internal import Findings
internal import Linting
internal import Packs

/// `condylint diff`
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tells what changed for the reader between two versions of sheets.",
    discussion: """
      OLD and NEW are two sheets or two folders. With --git they are taken from revisions of the repository that the \
      working folder is in, and the paths say which sheets to compare: `condylint diff --git main`, \
      `condylint diff --git v1..v2 knee`. Other words, another order and another layout are no change.
      """)

  @Argument(help: "OLD and NEW; with --git, the sheets or folders to compare.", completion: .sheets)
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compares a revision with the working folder, or two revisions.", valueName: "rev[..rev]"),
    completion: .revisions)
  var git: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Other sources: tells which contradictions with them come and go.", valueName: "path"),
    completion: .sheets)
  var against: [String] = []

  @Flag(help: "Lists values that say the same in other words, too.")
  var showWording = false

  @OptionGroup var reporting: ReportOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var rulings: RulingOptions
  @OptionGroup var running: RunOptions

  private static let wordingRule = "wording-changed"

  func validate() throws {
    if git == nil, paths.count != 2 {
      throw ValidationError("Name two versions, OLD and NEW, or use --git REV[..REV].")
    }
  }

  func run() async throws {
    // Both versions are read as the project wants it today.
    let configuration = try rules.found(near: git == nil ? paths.suffix(1) : paths.isEmpty ? ["."] : paths)
    let rulings = try rulings.rulings(configuration)
    let chosen = try rules.chosen(configuration).without(showWording ? nil : Self.wordingRule)
    let exceptions = try ExceptionOptions.exceptions(configuration, otherRules: chosen.others)
    let linter = try Linter(
      rules: chosen.inForce, checks: BuiltInChecks.all, knowledge: configuration.knowledge(), today: running.today.date)
    var (older, newer) = try await versions()
    let used = UsedFiles(configuration, options: rules.packs + [self.rulings.file])
    let isLeftAlone = { (file: VersionFile) in
      !file.isNamed && (configuration.passesOver(file.place) || used.contains(file.place))
    }
    older.files.removeAll(where: isLeftAlone)
    newer.files.removeAll(where: isLeftAlone)
    let rivals =
      against.isEmpty ? nil : SheetInspections(of: against, with: linter, jobs: running.jobs, configuration)
    var comparison = VersionComparison(
      older, newer, against: rivals?.inspections ?? [], rulings: rulings, exceptions: exceptions, with: linter,
      jobs: running.jobs, tellsAgreement: reporting.needsAgreement)
    try checkWritten(comparison, older.files + newer.files, beside: rivals?.inspections ?? [], configuration)
    let places = Dictionary((older.files + newer.files).map { ($0.path, $0.place) }) { $1 }
    comparison.report = configuration.configuration.applied(to: comparison.report) { path, globs in
      configuration.matches(places[path] ?? path, globs)
    }
    let repositoryPaths = older.repositoryPaths.merging(newer.repositoryPaths) { first, _ in first }
    try end(
      comparison, of: [older.name, newer.name], comparison.failures + (rivals?.failures ?? []),
      failOn: reporting.failOn(configuration.configuration).severity, repositoryPaths)
  }

  /// Prints the report and ends as it asks for.
  private func end(
    _ comparison: VersionComparison, of names: [String], _ failures: [FileFailure], failOn threshold: Severity?,
    _ repositoryPaths: [String: String]
  ) throws {
    if !comparison.hasSheets, comparison.report.findings.isEmpty, failures.isEmpty {
      Terminal.note("no sheet was found in \(names.joined(separator: " or ")): nothing was compared")
      throw ExitStatus.unable
    }
    // Where nothing was compared, a report could only say that nothing was found.
    if comparison.hasCompared || failures.isEmpty {
      try reporting.print(comparison.report, failOn: threshold, repositoryPaths: repositoryPaths, jobs: running.jobs)
    }
    for note in comparison.notes { Terminal.note(note) }
    for failure in failures { Terminal.note(failure.message) }
    guard failures.isEmpty else { throw ExitStatus.unable }
    if let threshold, comparison.report.reaches(threshold) { throw ExitStatus.findings }
  }

  /// Refuses to write reports over what the run reads.
  private func checkWritten(
    _ comparison: VersionComparison, _ files: [VersionFile], beside rivals: [Inspection],
    _ configuration: FoundConfiguration
  ) throws {
    guard !reporting.outputs.isEmpty else { return }
    var read = ReadFiles()
    read.add(configuration, packs: rules.packs, rulings: rulings.file, waivers: nil)
    read.add(comparison.inspections + rivals)
    // Of two files that are the same to the byte, one was looked at.
    read.add(files.map(\.path), as: "a version")
    try reporting.checkOutputs(read)
  }

  private func versions() async throws -> (SheetVersion, SheetVersion) {
    if let git {
      let versions = try await GitVersions(GitRange(git), paths: paths)
      return (versions.older, versions.newer)
    }
    let isFolder = paths.map { path in if case .folder? = try? NamedPath(path) { true } else { false } }
    let exist = paths.allSatisfy { (try? NamedPath($0)) != nil }
    guard !exist || isFolder[0] == isFolder[1] else {
      throw ConfigurationProblem(
        "\(paths[isFolder[0] ? 0 : 1]) is a folder and \(paths[isFolder[0] ? 1 : 0]) a file; name two of a kind")
    }
    guard paths != ["-", "-"] else {
      throw ConfigurationProblem("OLD and NEW are both standard input, which can be read once; name a file for one")
    }
    if paths[0] == paths[1] { Terminal.note("OLD and NEW are both \(paths[0])") }
    return (SheetVersion(at: paths[0], as: paths[1]), SheetVersion(at: paths[1]))
  }
}

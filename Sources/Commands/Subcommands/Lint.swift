internal import ArgumentParser
internal import Checks
internal import Findings
internal import Linting
internal import Packs
internal import Text

/// `condylint lint`
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", _superCommandName: "condylint", abstract: "Checks sheets and prints what it finds.")

  @Argument(help: "Sheets, folders of sheets, or - for standard input.", completion: .sheets)
  var paths: [String] = ["."]

  @OptionGroup var reporting: ReportOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var rulings: RulingOptions
  @OptionGroup var exceptions: ExceptionOptions
  @OptionGroup var fixing: FixOptions
  @OptionGroup var running: RunOptions

  func run() async throws {
    let configuration = try rules.found(near: paths)
    let rulings = try rulings.rulings(configuration)
    let chosen = try rules.chosen(configuration)
    // What a baseline is written to may be a sheet, by mistake: it is read, so that it is not written over.
    let used = UsedFiles(
      configuration, options: rules.packs + [self.rulings.file, exceptions.waivers, exceptions.baseline])
    let newSince = exceptions.newSince
    var exceptions = try exceptions.read(configuration, otherRules: chosen.others)
    let linter = try Linter(
      rules: chosen.inForce, checks: BuiltInChecks.all,
      knowledge: configuration.knowledge(),
      today: running.today.date)
    // Before all sheets are read: what git does not have needs no waiting.
    var earlierVersion: SheetVersion?
    if let newSince {
      earlierVersion = try await GitVersions.version(
        newSince, for: "--new-since", paths: paths, isExcluded: configuration.passesOver)
    }
    let sheets = SheetInspections(of: paths, with: linter, jobs: running.jobs, configuration, using: used)
    try checkWritten(beside: sheets.inspections, configuration)
    var failures = sheets.failures
    let conclusion = { [exceptions] (inspections: [Inspection]) in
      let found = linter.conclude(
        inspections, passedOver: sheets.passedOver, rulings: rulings, exceptions: exceptions.exceptions,
        toolVersion: Version.number, tellsAgreement: reporting.needsAgreement, jobs: running.jobs)
      return configuration.configuration.applied(to: found, matches: configuration.matches)
    }
    if let earlierVersion {
      tellSubmodules(of: earlierVersion, holding: sheets.inspections)
      let earlier = EarlierInspections(of: earlierVersion, beside: sheets, with: linter, jobs: running.jobs)
      failures += earlier.failures
      exceptions.earlier = Baseline(
        of: exceptions.known(to: conclusion(earlier.inspections)), name: earlierVersion.name)
    }
    var inspections = sheets.inspections
    if fixing.isAskedFor {
      var mended = fixing.mended(inspections, with: linter) { [exceptions] in exceptions.known(to: conclusion($0)) }
      mended.tellUnmended()
      if fixing.showsDifference { return try end(showing: mended.changes, failures) }
      mended.write()
      inspections = mended.inspections
    }
    let report = try exceptions.applied(to: conclusion(inspections), isWhole: failures.isEmpty)
    Program.keepToTheEnd(inspections)
    Program.keepToTheEnd(report)
    try end(printing: report, failures, failOn: reporting.failOn(configuration.configuration).severity)
  }

  /// Prints the report and ends as it asks for.
  private func end(printing report: Report, _ failures: [FileFailure], failOn threshold: Severity?) throws {
    try reporting.print(report, failOn: threshold, jobs: running.jobs)
    if let left = fixing.left(in: report) { Terminal.note(left) }
    tell(failures)
    if report.summary.sheets == 0, report.findings.isEmpty, failures.isEmpty {
      Terminal.note("no sheet was found in \(paths.joined(separator: ", ")): nothing was checked")
      throw ExitStatus.unable
    }
    guard failures.isEmpty else { throw ExitStatus.unable }
    if let threshold, report.reaches(threshold) { throw ExitStatus.findings }
  }

  /// Prints what would be mended and ends with whether anything would.
  private func end(showing changes: [(old: TextFile, new: TextFile)], _ failures: [FileFailure]) throws {
    tell(failures)
    for change in changes {
      let texts = [change.old, change.new].map {
        String(decoding: $0.byteOrderMark + $0.bytes, as: UTF8.self)
      }
      Terminal.print(UnifiedDifference.text(of: texts[0], texts[1], path: change.old.path))
    }
    Terminal.note("\(changes.count.counted("file")) would be mended")
    guard failures.isEmpty else { throw ExitStatus.unable }
    guard changes.isEmpty else { throw ExitStatus.findings }
  }

  /// Refuses to write reports and baselines over what the run reads. A baseline may be written anew.
  private func checkWritten(beside inspections: [Inspection], _ configuration: FoundConfiguration) throws {
    let written = exceptions.writtenBaseline
    guard written != nil || !reporting.outputs.isEmpty else { return }
    var read = ReadFiles()
    read.add(configuration, packs: rules.packs, rulings: rulings.file, waivers: exceptions.waivers)
    read.add(inspections)
    if let written {
      try read.checkMayWrite(written, "--write-baseline")
      guard try !PackFile.exists(written) || Baseline.mayReplace(PackFile.read(written)) else {
        throw ConfigurationProblem(
          "--write-baseline would overwrite \(written), which is no baseline: name another file, or remove it first")
      }
    }
    let known = exceptions.baseline ?? configuration.configuration.baseline.map(configuration.path(of:))
    read.add([known].compactMap(\.self), as: "the baseline")
    try reporting.checkOutputs(read)
    if let written, let output = reporting.outputs.first(where: { ReadFiles.areSame($0.path, written) }) {
      throw ConfigurationProblem(
        "--output would overwrite \(output.path), which --write-baseline writes: name another file")
    }
  }

  /// Says of which sheets nobody can tell what is new.
  private func tellSubmodules(of version: SheetVersion, holding inspections: [Inspection]) {
    for submodule in version.passedOver where submodule.reason == Summary.PassedOver.submodule {
      guard inspections.contains(where: { $0.file.path.hasPrefix(submodule.path + "/") }) else { continue }
      Terminal.note("\(submodule.path) is a submodule, with versions of its own: what is found in it counts as new")
    }
  }

  private func tell(_ failures: [FileFailure]) {
    for failure in failures { Terminal.note(MistypedCommand.message(for: failure) ?? failure.message) }
  }
}

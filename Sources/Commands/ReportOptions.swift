internal import ArgumentParser
internal import Findings
internal import Linting
internal import Packs
internal import Reporting

/// How a report is written, and when it fails the run.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to write the report: \(ReportFormats.all.map(\.name).joined(separator: ", ")).", valueName: "format"),
    completion: .formats)
  var format = "text"

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "Writes the report to a file too (repeatable), such as sarif=condylint.sarif.", valueName: "format=file"),
    completion: .outputs, transform: { try ReportOutput($0) })
  var outputs: [ReportOutput] = []

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "Exits with 1 from this severity on: error (unless said otherwise), warning, info or never.",
      valueName: "severity"))
  var givenFailOn: FailureThreshold?

  @Option(help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(help: "Leaves out the closing account.")
  var quiet = false

  func validate() throws {
    guard ReportFormats.format(named: format) != nil else {
      throw ValidationError(ReportFormats.unknown(format))
    }
    for (index, output) in outputs.enumerated()
    where outputs[..<index].contains(where: { ReadFiles.areSame($0.path, output.path) }) {
      throw ValidationError("--output names the file \(output.path) twice.")
    }
  }

  /// Whether a format that was asked for shows who agrees with whom.
  var needsAgreement: Bool {
    outputs.contains(where: \.format.needsAgreement) || ReportFormats.format(named: format)?.needsAgreement ?? false
  }

  /// From which severity on findings fail the run; a configuration may say it, too.
  func failOn(_ configuration: Configuration) -> FailureThreshold {
    givenFailOn ?? configuration.failOn.flatMap(FailureThreshold.init(rawValue:)) ?? .error
  }

  /// Refuses to write a report over what the run reads.
  ///
  /// - Throws: `ConfigurationProblem` for the first such file.
  func checkOutputs(_ read: ReadFiles) throws(ConfigurationProblem) {
    for output in outputs { try read.checkMayWrite(output.path, "--output") }
  }

  /// Prints a report to standard output, and writes it to the files that were asked for. What cannot be written is
  /// said, and makes the program end with 2; the rest is still written.
  ///
  /// - Parameters:
  ///   - failOn: From which severity on findings fail the run; nil where none does.
  ///   - repositoryPaths: For paths that no repository has, as those in an older revision, the repository's.
  ///   - jobs: How many threads may write.
  func print(
    _ report: Report, failOn: Severity?, repositoryPaths: [String: String] = [:], jobs: Int = 1
  ) throws {
    let report = { (format: ReportFormat) in
      format.findsFilesByPath && !repositoryPaths.isEmpty
        ? report.renamingFiles { repositoryPaths[$0] ?? $0 } : report
    }
    guard let format = ReportFormats.format(named: format) else { return }
    let showsColor =
      switch color {
      case .auto: Terminal.showsColor
      case .always: true
      case .never: false
      }
    let style = ReportStyle(
      color: showsColor, quiet: quiet, columns: Terminal.columns, jobs: jobs, failOn: failOn)
    try format.write(report(format), style) { Terminal.print($0) }
    for output in outputs {
      let style = ReportStyle(quiet: quiet, jobs: jobs, failOn: failOn)
      let text = try output.format.render(report(output.format), style)
      do throws(SystemError) {
        try WholeFile.write(text, to: output.path)
      } catch {
        Terminal.failure("\(output.path) cannot be written: \(error.words)")
      }
    }
  }
}

/// The severity from which on findings fail a run.
enum FailureThreshold: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  var severity: Severity? { Severity(rawValue: rawValue) }
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

internal import ArgumentParser
internal import Findings
internal import Linting
internal import Packs
internal import Reporting
internal import Text

/// What silences findings, beside the comments in sheets.
struct ExceptionOptions: ParsableArguments {
  @Option(
    name: .customLong("waivers"),
    help: ArgumentHelp("The file of waivers: exceptions with who looked at them and until when.", valueName: "file"),
    completion: .sheets)
  var waivers: String?

  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp("Leaves out the findings that this file knows; new ones are told.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: ArgumentHelp(
      "Writes the findings to this file, to be known from now on; with --baseline, only those still found.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var writtenBaseline: String?

  @Option(
    name: .customLong("new-since"),
    help: ArgumentHelp(
      "Tells only what was not found in this revision's version of the files, as git has them.", valueName: "rev"),
    completion: .revisions)
  var newSince: String?

  func validate() throws {
    guard newSince == nil || writtenBaseline == nil else {
      throw ValidationError("--write-baseline records all that is found, and --new-since leaves some out: use one.")
    }
  }

  /// The exceptions, read.
  ///
  /// - Throws: `ConfigurationProblem` for a file that cannot be read.
  func read(_ configuration: FoundConfiguration, otherRules: Set<String>) throws -> Reading {
    var baseline = baseline
    if baseline == nil, let path = configuration.configuration.baseline.map(configuration.path(of:)) {
      // The first baseline is written to where the configuration expects it.
      baseline = try path == writtenBaseline && !PackFile.exists(path) ? nil : path
    }
    return Reading(
      exceptions: try Self.exceptions(configuration, waivers: waivers, otherRules: otherRules),
      baseline: try baseline.map { try Baseline(try PackFile.read($0)) }, writtenBaseline: writtenBaseline)
  }

  /// The waivers of a file, else those of the project.
  ///
  /// - Throws: `ConfigurationProblem` for a file that cannot be read.
  static func exceptions(
    _ configuration: FoundConfiguration, waivers file: String? = nil, otherRules: Set<String>
  ) throws -> Exceptions {
    let file = file ?? configuration.configuration.waivers.map(configuration.path(of:))
    return Exceptions(
      waivers: try file.map { try Waivers(try PackFile.read($0)) } ?? Waivers(), otherRules: otherRules)
  }

  /// What the options name.
  struct Reading {
    let exceptions: Exceptions
    let baseline: Baseline?
    let writtenBaseline: String?
    /// What was found at an earlier revision, and is no news.
    var earlier: Baseline?

    /// The report without what the baseline and the earlier revision know.
    func known(to report: Report) -> Report { new(in: baseline.map { $0.applied(to: report).report } ?? report) }

    /// The report without what the earlier revision knows.
    func new(in report: Report) -> Report {
      earlier.map { $0.applied(to: report, because: "Found at \($0.name) already.").report } ?? report
    }

    /// The report without what a baseline knows; a new baseline is written before.
    ///
    /// - Parameter isWhole: Whether everything could be read: a baseline of less would forget what it knows.
    /// - Throws: `ConfigurationProblem` where the file cannot be written.
    func applied(to report: Report, isWhole: Bool) throws -> Report {
      var report = report
      var next: Baseline?
      if let baseline {
        let outcome = baseline.applied(to: report)
        report = outcome.report
        next = outcome.remaining
        if outcome.gone > 0, writtenBaseline == nil {
          Terminal.note(
            "\(outcome.gone.counted("entry", many: "entries")) of \(baseline.name) no longer found: "
              + "write it anew with --baseline \(baseline.name) --write-baseline \(baseline.name)")
        }
      }
      guard let path = writtenBaseline else { return new(in: report) }
      guard isWhole else { throw ConfigurationProblem("\(path) is not written, as not everything could be read") }
      let written = next ?? Baseline(of: report, name: path)
      do throws(SystemError) {
        try WholeFile.write(BaselineText.writing(written, toolVersion: Version.number), to: path)
      } catch {
        throw ConfigurationProblem("\(path) cannot be written: \(error.words)")
      }
      let count = written.entries.reduce(0) { $0 + $1.count }
      Terminal.note("\(count.counted("finding")) recorded in \(path)")
      return baseline == nil ? written.applied(to: report).report : report
    }
  }
}

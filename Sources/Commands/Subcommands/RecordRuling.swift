internal import ArgumentParser
internal import Checks
internal import Claims
internal import Linting
internal import Packs
internal import Sheets
internal import Text

/// `condylint rule`
struct RecordRuling: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "Records an editor's ruling on a contradiction.",
    discussion: """
      The ruling is added at the end of the rulings file, which is made where it is missing, or takes the place of an \
      older one on the same; the rest of the file stays as it is. A ruled contradiction is silent until a claim that it \
      was made on changes or a new source disagrees.
      """)

  @Argument(help: "The sheets whose contradiction is settled, or their folders.", completion: .sheets)
  var paths: [String] = ["."]

  @Option(help: ArgumentHelp("Whom the contradiction is about, by any of its names.", valueName: "name"))
  var subject: String

  @Option(
    help: ArgumentHelp("The attribute, such as anatomy.location.", valueName: "attribute"),
    completion: .attributes)
  var attribute: String

  @Option(help: ArgumentHelp("The value that holds, one that a side states.", valueName: "value"))
  var holds: String?

  @Flag(help: "Both views stand.")
  var both = false

  @Option(help: ArgumentHelp("Of a list, the item that the ruling is on, such as ice.", valueName: "name"))
  var item: String?

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var because: String

  @Option(help: ArgumentHelp("Who rules.", valueName: "name"))
  var by: String

  @Option(
    name: .customLong("rulings"),
    help: ArgumentHelp(
      "The rulings file; else the one that the configuration names, or rulings.yaml.", valueName: "file"),
    completion: .sheets)
  var givenFile: String?

  @OptionGroup var configurations: ConfigurationOptions
  @OptionGroup var running: RunOptions

  func validate() throws {
    if holds == nil, !both { throw ValidationError("Say what holds: --holds VALUE, or --both.") }
    if holds != nil, both {
      throw ValidationError("Either one value holds or both do: give --holds or --both, not both.")
    }
    for (option, value) in [("--because", because), ("--by", by)] where !Ruling.saysSomething(value) {
      throw ValidationError("\(option) is empty: a ruling says why, and who ruled.")
    }
  }

  func run() throws {
    let attribute = try Attribute.compared(named: attribute)
    let configuration = try configurations.found(near: paths)
    let file = givenFile ?? configuration.configuration.rulings.map(configuration.path(of:)) ?? "rulings.yaml"
    let contradiction = try RuledContradiction(about: subject, attribute, in: try context(configuration))
    let ruling = try contradiction.ruling(
      holding: holds?.lowercased() == "both" ? nil : holds, item: item, because: because, by: by,
      on: running.today.date)
    let replaced = try FolderLock.holding(besides: file) {
      try record(ruling, on: contradiction, in: file)
    }
    Terminal.note(
      "recorded in \(file): \(ruling.subject), \(attribute.rawValue), on \(ruling.claims.count) claims: "
        + ruling.holds.words
        + replaced.map { "; it replaces the ruling of \($0.by), \($0.on): \($0.holds.words)" }.joined()
        // A file that the configuration names is gone by in any case.
        + (configuration.configuration.rulings == nil ? "; `condylint lint --rulings \(file)` goes by it" : ""))
  }

  /// Adds a ruling to the file, and gives those whose place it takes.
  private func record(_ ruling: Ruling, on contradiction: RuledContradiction, in file: String) throws -> [Ruling] {
    let old = try PackFile.exists(file) ? try PackFile.read(file) : TextFile(path: file, text: "")
    let text = try RulingsText(old)
    let replaced = contradiction.entries(of: text.book, replacedBy: ruling)
    let new = try text.recording(RulingEntry(ruling: ruling), replacing: replaced.map(\.entry))
    do throws(SystemError) {
      try WholeFile.write(new, to: file)
    } catch {
      throw ConfigurationProblem("\(file) cannot be written: \(error.words)")
    }
    return replaced
  }

  /// What the sheets say together.
  private func context(_ configuration: FoundConfiguration) throws -> ReconciliationContext {
    let knowledge = try configuration.knowledge()
    let linter = try Linter(
      rules: [], checks: BuiltInChecks.all, knowledge: knowledge, today: running.today.date)
    let sheets = SheetInspections(of: paths, with: linter, jobs: running.jobs, configuration)
    if let failure = sheets.failures.first { throw ConfigurationProblem(failure.message) }
    return ReconciliationContext(
      reconciliation: Reconciliation(sheets.inspections.flatMap(\.stated), knowledge), knowledge: knowledge)
  }
}

extension Ruling.Holds {
  /// What holds, for who has just said so.
  fileprivate var words: String {
    switch self {
    case .value(let value): "“\(value)” holds"
    case .both: "both views stand"
    }
  }
}

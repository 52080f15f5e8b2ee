internal import ArgumentParser
internal import BundledRules
internal import Checks
internal import Claims
internal import Findings
internal import Linting
internal import Packs
internal import Reporting
internal import Sheets
internal import Text
internal import YAML

/// `condylint reconcile`
struct Reconcile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Prints the reconciled sheet: every value with who says it, who dissents and what decided.",
    discussion: """
      The reconciled sheet is a sheet like any other: it can be linted, edited and reconciled again. What cannot be read \
      is left out and told on standard error, with its place; the exit status is then 1.
      """)

  @Argument(help: "Sheets, folders of sheets, or - for standard input.", completion: .sheets)
  var paths: [String] = ["."]

  @Option(help: ArgumentHelp("How to write it: yaml, json or text.", valueName: "format"))
  var format = ReconcileFormat.yaml

  @Option(help: ArgumentHelp("The reconciled sheet's source.id.", valueName: "slug"))
  var id = "reconciled"

  @OptionGroup var configurations: ConfigurationOptions
  @OptionGroup var rulings: RulingOptions
  @OptionGroup var running: RunOptions

  /// The rules that tell of what nobody can read, so that a reconciled sheet cannot hold it.
  private static let tellingOfUnread: Set<String> = [
    "alias-expansion", "duplicate-key", "unknown-key", "wrong-type", "yaml-syntax",
  ]
  private static let mostNotes = 50

  /// A misspelt key whose name is clear was read under that name.
  private static func isUnread(_ finding: Finding) -> Bool {
    finding.rule != "unknown-key" || !(finding.fix?.isSafe ?? false)
  }

  func validate() throws {
    guard !id.isEmpty, Slug.of(id) == id else {
      throw ValidationError("--id takes a slug: small letters a to z, digits and single hyphens.")
    }
  }

  /// What there is to say of each id that several sheets have, in their order.
  private static func namesakes(among sources: [SourceClaims]) -> [String] {
    let byID = Dictionary(grouping: sources, by: \.id).filter { !$0.key.isEmpty && $0.value.count > 1 }
    return byID.sorted { $0.key < $1.key }.map { id, sheets in
      let paths = Set(sheets.map(\.document.tree.file.path)).sorted().joined(separator: ", ")
      return "\(sheets.count) sheets have the id “\(id)” (\(paths)), and what they say stands under one name"
    }
  }

  func run() throws {
    let configuration = try configurations.found(near: paths)
    let knowledge = try configuration.knowledge()
    let linter = try Linter(
      rules: BundledRules.rules.filter { Self.tellingOfUnread.contains($0.id) }, checks: BuiltInChecks.all,
      knowledge: knowledge, today: running.today.date)
    let sheets = SheetInspections(of: paths, with: linter, jobs: running.jobs, configuration)
    let sources = sheets.inspections.flatMap(\.stated)
    let unread = Finding.sorted(sheets.inspections.flatMap(\.findings).filter(Self.isUnread))
    for failure in sheets.failures { Terminal.note(failure.message) }
    for finding in unread.prefix(Self.mostNotes) { Terminal.note("left out: \(finding.line)") }
    if unread.count > Self.mostNotes {
      Terminal.note("left out: \(unread.count - Self.mostNotes) more, see `condylint lint`")
    }
    guard !sources.isEmpty else {
      Terminal.note("no sheet was found in \(paths.joined(separator: ", ")): nothing was reconciled")
      throw ExitStatus.unable
    }
    let namesakes = Self.namesakes(among: sources)
    for note in namesakes { Terminal.note(note) }
    let sheet = ReconciledSheet(sources, knowledge, rulings: try rulings.book(configuration))
    guard !sheet.conditions.isEmpty || !sheet.general.isEmpty else {
      Terminal.note("no sheet in \(paths.joined(separator: ", ")) says anything: nothing was reconciled")
      throw ExitStatus.unable
    }
    switch format {
    case .yaml:
      guard let text = YAMLWriter.text(sheet.yaml(id: id)) else {
        throw ConfigurationProblem("the reconciled sheet holds text that YAML cannot hold")
      }
      Terminal.print(text)
    case .json: Terminal.print(try JSONText.encoding(JSONContent(sheet.yaml(id: id))))
    case .text: Terminal.answer(ReconciledTable(sheet, knowledge).text)
    }
    guard sheets.failures.isEmpty else { throw ExitStatus.unable }
    if !unread.isEmpty || !namesakes.isEmpty { throw ExitStatus.findings }
  }
}

extension Finding {
  /// What it says in one line, with the place.
  fileprivate var line: String {
    let start = place.file.lines.position(at: place.range.offsets.lowerBound)
    return "\(place.file.path):\(start.line):\(start.column): \(message)"
  }
}

/// How a reconciled sheet is written.
enum ReconcileFormat: String, CaseIterable, ExpressibleByArgument {
  case yaml, json, text
}

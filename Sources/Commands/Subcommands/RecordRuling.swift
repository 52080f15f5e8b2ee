internal import ArgumentParser
internal import Checks
internal import Claims
internal import Linting
internal import Sheets
internal import Text

/// `condylint rule`
struct RecordRuling: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "Records an editor's ruling on a contradiction.",
    discussion: """
      The ruling is added at the end of the rulings file, which is made where it is missing; the rest of the file stays \
      as it is. A ruled contradiction is silent until a claim that it was made on changes or a new source disagrees.
      """)

  @Argument(help: "The sheets whose contradiction is settled, or their folders.", completion: .sheets)
  var paths: [String] = ["."]

  @Option(help: ArgumentHelp("Whom the contradiction is about, as its finding names it.", valueName: "name"))
  var subject: String

  @Option(
    help: ArgumentHelp("The attribute, such as anatomy.location.", valueName: "attribute"),
    completion: .attributes)
  var attribute: String

  @Option(help: ArgumentHelp("The value that holds.", valueName: "value"))
  var holds: String?

  @Flag(help: "Both views stand.")
  var both = false

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
    guard (holds == nil) != both else { return }
    throw ValidationError("Say what holds: --holds VALUE, or --both.")
  }

  func run() async throws {
    guard let attribute = Attribute(rawValue: attribute) else {
      let hint = NearestSpelling.of(attribute, among: Attribute.allCases.map(\.rawValue)).map {
        "; did you mean \($0)?"
      }
      throw ConfigurationProblem("there is no attribute called \(attribute)\(hint ?? "")")
    }
    let configuration = try configurations.found(near: paths)
    let file = givenFile ?? configuration.configuration.rulings.map(configuration.path(of:)) ?? "rulings.yaml"
    let claims = try await contestedClaims(of: attribute, configuration)
    let holds: Ruling.Holds = holds.map(Ruling.Holds.value) ?? .both
    let ruling = Ruling(
      subject: subject, attribute: attribute, holds: holds, because: because, by: by,
      on: running.today.date.description, claims: Set(claims), entry: 0)
    let old = try existingText(of: file)
    let text = try RulingEntry(ruling).appended(to: old, path: file)
    do throws(SystemError) {
      try WholeFile.write(text, to: file)
    } catch {
      throw ConfigurationProblem("\(file) cannot be written: \(error.words)")
    }
    Terminal.note("recorded in \(file): \(subject), \(attribute.rawValue), on \(claims.count) claims")
  }

  /// Fingerprints of the claims that contradict each other there.
  private func contestedClaims(of attribute: Attribute, _ configuration: FoundConfiguration) async throws -> [String] {
    let knowledge = try configuration.knowledge()
    let linter = try Linter(
      rules: [], checks: BuiltInChecks.all, knowledge: knowledge, today: running.today.date)
    let sheets = await SheetInspections(of: paths, with: linter, jobs: running.jobs, configuration)
    if let failure = sheets.failures.first { throw ConfigurationProblem(failure.message) }
    let reconciliation = Reconciliation(sheets.inspections.flatMap(\.stated), knowledge)
    let context = ReconciliationContext(reconciliation: reconciliation, knowledge: knowledge)
    let claims = context.contestedClaims(of: subject, attribute)
    guard claims.isEmpty else { return claims }
    let known = context.contestedSubjects()
    let hint =
      NearestSpelling.of(subject, among: known).map { "; did you mean \($0)?" }
      ?? (known.isEmpty ? "" : "; there are some about \(known.joined(separator: ", "))")
    throw ConfigurationProblem("no contradiction about \(subject), \(attribute.rawValue) was found\(hint)")
  }

  private func existingText(of file: String) throws -> String? {
    guard try PackFile.exists(file) else { return nil }
    let text = try PackFile.read(file)
    _ = try Rulings(text)
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

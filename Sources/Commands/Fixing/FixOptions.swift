internal import ArgumentParser
internal import Findings
internal import Linting
internal import Text

/// What is mended, and how it is shown.
struct FixOptions: ParsableArguments {
  @Flag(name: .customLong("fix"), help: "Mends what can be mended without changing what a sheet says.")
  var fixes = false

  @Flag(
    name: .customLong("diff"),
    help: "Prints what --fix would change, and changes nothing; ends with 1 where it would, and with 0 else.")
  var showsDifference = false

  @Flag(help: "With --fix or --diff: also what a person should look at afterwards.")
  var unsafeFixes = false

  func validate() throws {
    if fixes, showsDifference { throw ValidationError("--fix changes the sheets, and --diff only shows it: give one.") }
    if unsafeFixes, !fixes, !showsDifference { throw ValidationError("--unsafe-fixes goes with --fix or --diff.") }
  }

  var isAskedFor: Bool { fixes || showsDifference }

  /// What is left to be mended that was not asked for, in words; nil where there is nothing, or nothing was to be mended.
  func left(in report: Report) -> String? {
    let count = report.findings.count { finding in finding.fix.map { !$0.isSafe } ?? false }
    guard fixes, !unsafeFixes, count > 0 else { return nil }
    return "\(count) more can be mended by --unsafe-fixes; look at what it does"
  }

  /// Mends the sheets in memory, again and again until there is nothing left that can be.
  func mended(
    _ inspections: [Inspection], with linter: Linter, report: ([Inspection]) throws -> Report
  ) rethrows -> MendedSheets {
    var sheets = MendedSheets(inspections: inspections)
    // What one fix uncovers, the next may mend; fixes that undo each other must come to an end.
    for _ in 0..<10 {
      let fixes = try report(sheets.inspections).findings.compactMap(\.fix)
      // What changes nothing comes first: of two equal entries, one is left out before the other becomes another.
      if sheets.apply(fixes.filter(\.isSafe), linter) { continue }
      guard unsafeFixes, sheets.apply(fixes, linter) else { break }
    }
    return sheets
  }
}

/// Sheets before and after they were mended.
struct MendedSheets {
  private(set) var inspections: [Inspection]
  private let originals: [Inspection]
  /// The paths of files of which something could be mended, were they UTF-8.
  private var inOtherEncodings: Set<String> = []

  init(inspections: [Inspection]) {
    self.inspections = inspections
    originals = inspections
  }

  /// The files that changed, as they were and as they are.
  var changes: [(old: TextFile, new: TextFile)] {
    zip(originals, inspections).compactMap { old, new in old.file === new.file ? nil : (old.file, new.file) }
  }

  /// Applies fixes to the files that they are for; whether anything changed.
  fileprivate mutating func apply(_ fixes: [Fix], _ linter: Linter) -> Bool {
    let groups = Dictionary(grouping: fixes.filter { !$0.edits.isEmpty }) { ObjectIdentifier($0.edits[0].file) }
    let articles = ArticleFiles.source()
    var isChanged = false
    for (index, inspection) in inspections.enumerated() {
      guard let own = groups[ObjectIdentifier(inspection.file)] else { continue }
      guard inspection.file.encoding == .utf8 else {
        inOtherEncodings.insert(inspection.file.path)
        continue
      }
      guard let fixed = FixedText.applying(own, to: inspection.file) else { continue }
      inspections[index] = linter.inspect(fixed, isNamed: true, articles: articles)
      isChanged = true
    }
    return isChanged
  }

  /// Says which files are left as they are because of their encoding.
  func tellUnmended() {
    for path in inOtherEncodings.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      Terminal.failure("\(path) is not mended, as it is UTF-16; save it as UTF-8")
    }
  }

  /// Writes what changed, each file whole or not at all. What cannot be written is said, and is as it was; the others
  /// are still written.
  mutating func write() {
    for index in inspections.indices where inspections[index].file !== originals[index].file {
      guard let problem = Self.write(inspections[index].file, to: originals[index].file.path) else { continue }
      Terminal.failure(problem)
      inspections[index] = originals[index]
    }
  }

  /// - Returns: Why it could not be written; nil where it was.
  private static func write(_ file: TextFile, to path: String) -> String? {
    guard path != SheetFile.standardInputPath else {
      return "standard input cannot be mended; --diff shows what would change"
    }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      return "\(path) is not mended, as it holds bytes that are not UTF-8"
    }
    do throws(SystemError) {
      try WholeFile.write(String(decoding: file.byteOrderMark, as: UTF8.self) + text, to: path)
      return nil
    } catch {
      return "\(path) cannot be written: \(error.words)"
    }
  }
}

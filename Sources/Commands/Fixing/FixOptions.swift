internal import ArgumentParser
internal import Findings
internal import Linting
internal import Text

/// What is mended, and how it is shown.
struct FixOptions: ParsableArguments {
  @Flag(name: .customLong("fix"), help: "Mends what can be mended without changing what a sheet says.")
  var fixes = false

  @Flag(name: .customLong("diff"), help: "Prints what --fix would change, and changes nothing.")
  var showsDifference = false

  @Flag(help: "With --fix or --diff: also what a person should look at afterwards.")
  var unsafeFixes = false

  func validate() throws {
    if fixes, showsDifference { throw ValidationError("--fix changes the sheets, and --diff only shows it: give one.") }
    if unsafeFixes, !fixes, !showsDifference { throw ValidationError("--unsafe-fixes goes with --fix or --diff.") }
  }

  var isAskedFor: Bool { fixes || showsDifference }

  /// Mends the sheets in memory, again and again until there is nothing left that can be.
  func mended(
    _ inspections: [Inspection], with linter: Linter, report: ([Inspection]) throws -> Report
  ) rethrows -> MendedSheets {
    var sheets = MendedSheets(inspections: inspections)
    // What one fix uncovers, the next may mend; fixes that undo each other must come to an end.
    for _ in 0..<10 {
      let findings = try report(sheets.inspections).findings
      guard sheets.apply(findings.compactMap(\.fix).filter { $0.isSafe || unsafeFixes }, linter) else { break }
    }
    return sheets
  }
}

/// Sheets before and after they were mended.
struct MendedSheets {
  private(set) var inspections: [Inspection]
  private let originals: [TextFile]

  init(inspections: [Inspection]) {
    self.inspections = inspections
    originals = inspections.map(\.file)
  }

  /// The files that changed, as they were and as they are.
  var changes: [(old: TextFile, new: TextFile)] {
    zip(originals, inspections).compactMap { old, inspection in old === inspection.file ? nil : (old, inspection.file) }
  }

  /// Applies fixes to the files that they are for; whether anything changed.
  fileprivate mutating func apply(_ fixes: [Fix], _ linter: Linter) -> Bool {
    let groups = Dictionary(grouping: fixes.filter { !$0.edits.isEmpty }) { ObjectIdentifier($0.edits[0].file) }
    var isChanged = false
    for (index, inspection) in inspections.enumerated() {
      guard let own = groups[ObjectIdentifier(inspection.file)],
        let fixed = FixedText.applying(own, to: inspection.file)
      else { continue }
      inspections[index] = linter.inspect(fixed, isNamed: true)
      isChanged = true
    }
    return isChanged
  }

  /// Writes what changed, each file whole or not at all. What cannot be written is said; the others are still written.
  func write() {
    for change in changes {
      let path = change.old.path
      guard path != SheetFile.standardInputPath else {
        Terminal.failure("standard input cannot be mended; --diff shows what would change")
        continue
      }
      guard let text = String(validating: change.new.bytes, as: UTF8.self) else {
        Terminal.failure("\(path) is not mended, as it holds bytes that are not UTF-8")
        continue
      }
      do throws(SystemError) {
        try WholeFile.write((change.new.hasByteOrderMark ? "\u{FEFF}" : "") + text, to: path)
      } catch {
        Terminal.failure("\(path) cannot be written: \(error.words)")
      }
    }
  }
}

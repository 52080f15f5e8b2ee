internal import Claims
internal import Findings
internal import Linting
internal import Parallel
internal import Text
internal import YAML

/// Compares two versions: reads their files, checks them, pairs their sheets.
struct VersionComparison: Sendable {
  var report: Report
  /// What could not be read.
  let failures: [FileFailure]
  /// What an editor should know of the comparison.
  let notes: [String]
  /// What came of the files of both versions, as far as they could be read.
  let inspections: [Inspection]
  let hasSheets: Bool
  /// Whether anything is known of both versions.
  let hasCompared: Bool

  /// What came of one file, in one version or in both.
  private struct Outcome: Sendable {
    var older: Inspection?
    var newer: Inspection?
    /// Whether the bytes are the same in both, so that there is nothing to compare.
    var isSame = false
    var failures: [FileFailure] = []

    /// What an editor should know of its comparison.
    var note: String? {
      let broken = [newer, older].compactMap(\.self).first { $0.isBroken && $0.sheets > 0 }
      return broken.map { "\($0.file.path) cannot be read to its end: what it says from there on is not compared" }
    }
  }

  init(
    _ older: SheetVersion, _ newer: SheetVersion, against rivals: [Inspection], rulings: Rulings,
    exceptions: Exceptions, with linter: Linter, jobs: Int, tellsAgreement: Bool = false
  ) {
    let found = Self.pairs(older.files, newer.files).filter { pair in
      // What one version cannot be looked into for is not known to be gone or new.
      guard let file = pair.newer ?? pair.older else { return false }
      return pair.older == nil ? !older.mayHold(file.location) : pair.newer != nil || !newer.mayHold(file.location)
    }
    let read = found.mapInParallel(jobs: jobs) { Self.outcome($0.older, $0.newer, (older, newer), linter) }
    failures = older.failures + newer.failures + read.flatMap(\.failures)
    let known = read.indices.filter { read[$0].failures.isEmpty }
    let (pairs, outcomes) = (known.map { found[$0] }, known.map { read[$0] })
    hasCompared = !outcomes.isEmpty
    inspections = read.flatMap { [$0.older, $0.newer].compactMap(\.self) }
    let (old, new) = (outcomes.compactMap(\.older), outcomes.compactMap(\.newer))
    let isSame = outcomes.allSatisfy(\.isSame) && older.passedOver.isEmpty
    // Who agrees with whom is told of what stands now.
    let sides = [(new, newer, tellsAgreement)] + (isSame ? [] : [(old, older, false)])
    let concluded = sides.mapInParallel(jobs: jobs) { inspections, version, tellsAgreement in
      linter.conclude(
        inspections, passedOver: version.passedOver, rulings: rulings, exceptions: exceptions,
        toolVersion: Version.number, tellsAgreement: tellsAgreement, jobs: jobs)
    }
    let after = concluded[0]
    let before = isSame ? after : concluded[1]
    hasSheets = before.summary.sheets + after.summary.sheets > 0

    let silence = RevisionSilence(new, exceptions)
    var changes = Self.sheets(outcomes, pairs).mapInParallel(jobs: jobs) { pair in
      linter.silencing(linter.changes(in: pair), in: pair, by: silence)
    }
    if !isSame {
      let contradictions = linter.changes(
        from: old.flatMap(\.stated), to: new.flatMap(\.stated), against: rivals.flatMap(\.stated), rulings: rulings)
      changes.append(linter.silencing(contradictions, by: silence))
    }
    let locations = Dictionary((older.files + newer.files).map { ($0.path, $0.location) }) { first, _ in first }
    report = linter.conclude(
      changes: changes.flatMap(\.told), silenced: changes.flatMap(\.silenced), older: before, newer: after,
      unread: Set(new.filter(\.isBroken).map { locations[$0.file.path] ?? $0.file.path }),
      location: { locations[$0] ?? $0 })
    notes =
      outcomes.compactMap(\.note)
      + (hasSheets ? [older, newer] : []).filter(\.files.isEmpty).map { "there is no sheet in \($0.name)" }
  }

  /// The files of both versions, by where they are.
  private static func pairs(
    _ older: [VersionFile], _ newer: [VersionFile]
  ) -> [(older: VersionFile?, newer: VersionFile?)] {
    var places = Dictionary(older.map { ($0.location, $0) }) { first, _ in first }
    let found = newer.map { file in (older: places.removeValue(forKey: file.location), newer: VersionFile?.some(file)) }
    return found + older.filter { places[$0.location] != nil }.map { (older: $0, newer: nil) }
  }

  private static func outcome(
    _ older: VersionFile?, _ newer: VersionFile?, _ versions: (older: SheetVersion, newer: SheetVersion),
    _ linter: Linter
  ) -> Outcome {
    var outcome = Outcome()
    let old = older?.read()
    let new = newer?.read()
    // An article may change beneath a sheet that stays the same.
    if case .success(let before)? = old, case .success(let after)? = new, before == after,
      !ArticleNames.mayStand(in: after)
    {
      outcome.isSame = true
      outcome.newer = inspect(newer, .success(after), versions.newer, linter, &outcome.failures)
      outcome.older = outcome.newer
      return outcome
    }
    outcome.older = inspect(older, old, versions.older, linter, &outcome.failures)
    outcome.newer = inspect(newer, new, versions.newer, linter, &outcome.failures)
    return outcome
  }

  private static func inspect(
    _ file: VersionFile?, _ contents: Result<[UInt8], FileFailure>?, _ version: SheetVersion, _ linter: Linter,
    _ failures: inout [FileFailure]
  ) -> Inspection? {
    guard let file, let contents else { return nil }
    switch contents {
    case .success(let bytes):
      return linter.inspect(
        TextFile(path: file.path, contents: bytes), isNamed: file.isNamed, articles: version.articles)
    case .failure(let failure):
      if case .tooLarge(_, let limit) = failure.reason { return linter.inspect(oversized: file.path, limit: limit) }
      failures.append(failure)
      return nil
    }
  }

  /// The sheets of both versions in pairs, but for those that are the same to the byte.
  private static func sheets(
    _ outcomes: [Outcome], _ files: [(older: VersionFile?, newer: VersionFile?)]
  ) -> [RevisionPair] {
    var locations: [String: String] = [:]
    var unread: Set<String> = []
    for (outcome, file) in zip(outcomes, files) where !outcome.isSame {
      for (file, inspection) in [(file.older, outcome.older), (file.newer, outcome.newer)] {
        guard let file else { continue }
        locations[file.path] = file.location
        if inspection?.isBroken ?? true { unread.insert(file.location) }
      }
    }
    let location = { (sheet: SourceClaims) in
      "\(locations[sheet.document.tree.file.path] ?? "") \(sheet.document.index)"
    }
    let changed = outcomes.filter { !$0.isSame }
    return RevisionPair.pairs(
      changed.flatMap { $0.older?.stated ?? [] }, changed.flatMap { $0.newer?.stated ?? [] }, location: location
    ) { sheet in
      // What is gone from a file that nobody can read may still be there.
      locations[sheet.document.tree.file.path].map { !unread.contains($0) } ?? true
    }
  }
}

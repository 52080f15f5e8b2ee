public import Claims
public import Findings
public import Packs
internal import Sheets
internal import Text

extension Linter {
  /// What changed between two versions of one sheet. Linear in their size.
  public func changes(in pair: RevisionPair) -> [Finding] {
    let comparison = RevisionComparison(older: pair.older, newer: pair.newer, knowledge)
    guard !comparison.changes.isEmpty else { return [] }
    let context = RevisionContext(comparison: comparison, knowledge: knowledge)
    var findings = FindingBuilder(source: (pair.newer ?? pair.older)?.id, today: today)
    for checked in rulesByScope.revisions { findings.add(checked.violations(in: context), of: checked.rule) }
    return findings.finished()
  }

  /// What two versions have to do with other sources: what they contradict now, and no more.
  public func changes(
    from older: [SourceClaims], to newer: [SourceClaims], against rivals: [SourceClaims], rulings: Rulings = Rulings()
  ) -> [Finding] {
    let own = Set((older + newer).map(\.id))
    let rivals = rivals.filter { !own.contains($0.id) }
    guard !rivals.isEmpty, !rulesByScope.rivals.isEmpty else { return [] }
    let beside = { (versions: [SourceClaims]) in
      ReconciliationContext(
        reconciliation: Reconciliation(versions + rivals, knowledge), knowledge: knowledge, rulings: rulings)
    }
    let context = RivalContext(older: beside(older), newer: beside(newer), rivals: Set(rivals.map(\.id)))
    var findings = FindingBuilder(source: nil, today: today)
    for checked in rulesByScope.rivals { findings.add(checked.violations(in: context), of: checked.rule) }
    return findings.finished()
  }

  /// Whether a rule looks at two versions, so that it finds nothing in one.
  public func comparesRevisions(_ rule: Rule) -> Bool {
    rulesByScope.idsOfDiff.contains(rule.id)
  }

  /// For a rule that compares versions, the rules in whose place it tells an edit.
  private var replacedRules: [String: [String]] {
    Dictionary(rulesByScope.revisions.map { ($0.rule.id, $0.rule.words("in_place_of")) }) { first, _ in first }
  }

  /// Makes the report of a diff: the changes, and what the rules find in one version alone.
  ///
  /// Of what is resolved nothing is left to do, so it is told at the lowest severity.
  ///
  /// - Parameters:
  ///   - silenced: Changes that an exception silences.
  ///   - older: The report on the older version; its summary is not shown.
  ///   - newer: The report on the newer version.
  ///   - unread: The locations of the newer version's files that could not be read to their ends: what they no longer
  ///     give cause for is not resolved.
  ///   - location: What stands for a file's path in both versions.
  public func conclude(
    changes: [Finding], silenced: [SuppressedFinding] = [], older: Report, newer: Report, unread: Set<String> = [],
    location: @escaping (String) -> String = { $0 }
  ) -> Report {
    let fileRules = Set(rulesByScope.file.map(\.rule.id))
    var difference = FindingDifference(older, newer, location: location) { fileRules.contains($0.rule) }
    if !unread.isEmpty {
      // A sheet that nobody could read may take part in whatever several say.
      let sharedRules = Set(rulesByScope.reconciliation.map(\.rule.id))
      difference.keepResolved { !sharedRules.contains($0.rule) && !unread.contains(location($0.place.file.path)) }
    }
    let changes = difference.merging(changes, inPlaceOf: replacedRules)
    var summary = newer.summary
    let findings = Finding.sorted(
      changes + Retelling.told(difference.introduced, as: .introduced)
        + Retelling.told(difference.resolved, as: .resolved))
    summary.count(findings)
    summary.rules = rules.count
    summary.suppressed += silenced.count
    let paths = Set(older.files + newer.files)
    return Report(
      toolVersion: newer.toolVersion, summary: summary, findings: findings, rules: rules.map(\.information),
      files: paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      suppressed: (newer.suppressed + silenced).sorted { Finding.inReportOrder($0.finding, $1.finding) },
      agreement: newer.agreement)
  }
}

/// Tells of findings where they stand in a diff. What many of them say is put in words once.
private struct Retelling {
  private let standing: Finding.Standing
  private var known: [ObjectIdentifier: Finding.Words] = [:]

  static func told(_ findings: [Finding], as standing: Finding.Standing) -> [Finding] {
    var retelling = Retelling(standing: standing)
    return findings.map { retelling.told($0) }
  }

  private init(standing: Finding.Standing) { self.standing = standing }

  private mutating func told(_ finding: Finding) -> Finding {
    Finding(
      words(finding.words), severity: standing == .resolved ? .info : finding.severity, place: finding.place,
      document: finding.document, related: finding.related, fix: standing == .resolved ? nil : finding.fix,
      fingerprint: finding.fingerprint, standing: standing)
  }

  private mutating func words(_ words: Finding.Words) -> Finding.Words {
    if let known = known[ObjectIdentifier(words)] { return known }
    let told = Finding.Words(
      rule: words.rule, message: standing == .resolved ? "Resolved: \(words.message)" : "Introduced: \(words.message)",
      subject: words.subject, attribute: words.attribute, help: standing == .resolved ? nil : words.help)
    known[ObjectIdentifier(words)] = told
    return told
  }
}

public import Claims
public import Findings
public import Packs
internal import Parallel
public import Sheets
public import Text
internal import YAML

/// Runs rules over files. It knows no single rule.
///
/// `inspect` is pure and may run on many threads; `conclude` puts the parts together in an order of their own, so that
/// neither the order of files nor the number of threads shows in the report.
public struct Linter: Sendable {
  /// The rules in force, sorted by id.
  public let rules: [Rule]
  let knowledge: Knowledge
  let today: CalendarDate
  let rulesByScope: RulesByScope
  /// Names of all checks, those of rules that are not in force included.
  private let checkNames: Set<String>
  /// Rules that only find something between two versions.
  private let diffNames: Set<String>

  /// Takes the rules that are to run, and the checks that some of them name.
  ///
  /// - Throws: `ConfigurationProblem` for a rule whose check does not exist: it would never find anything.
  public init(
    rules: [Rule], checks: [Check], knowledge: Knowledge, today: CalendarDate
  ) throws(ConfigurationProblem) {
    self.rules = rules.sorted { $0.id < $1.id }
    self.knowledge = knowledge
    self.today = today
    rulesByScope = try RulesByScope(self.rules, checks: checks)
    checkNames = Set(checks.map(\.name))
    diffNames = rulesByScope.idsOfDiff
  }

  /// Checks one file by itself. Linear in its size.
  ///
  /// - Parameters:
  ///   - isNamed: Whether the user named the file, so that it must be a sheet; files that a walk came upon may be
  ///     something else, and are passed over.
  ///   - articles: Gives the text of an article that a sheet names.
  ///   - jobs: How many threads may work on this one file.
  public func inspect(
    _ file: TextFile, isNamed: Bool, articles: ArticleSource? = nil, jobs: Int = 1
  ) -> Inspection {
    let tree = NodeTree.reading(file)
    var inspection = Inspection(file: file)
    inspection.isBroken = tree.problem != nil
    guard let documents = sheetDocuments(of: tree, isNamed: isNamed, inspection: &inspection) else { return inspection }
    let passedOver = Set(tree.documents.indices).subtracting(documents.map(\.index))
    if tree.problem != nil { inspection.sheets += 1 }
    inspection.ignoreComments = IgnoreComment.reading(tree)
    var findings = FindingBuilder(source: file.name, today: today)
    for checked in rulesByScope.file {
      findings.add(checked.violations(in: tree).filter { !passedOver.contains($0.document) }, of: checked.rule)
    }
    inspection.findings += findings.finished()
    for document in documents { inspect(document, articles, jobs: jobs, into: &inspection) }
    return inspection
  }

  /// Records a file that is too large to be read: a finding, so that it cannot pass for checked.
  public func inspect(oversized path: String, limit: Int) -> Inspection {
    let file = TextFile(path: path, contents: [])
    let tree = NodeTree.unread(
      file, because: SyntaxProblem(kind: .tooLarge, range: TextRange(0..<0), detail: "\(limit >> 20)"))
    var inspection = Inspection(file: file)
    inspection.sheets = 1
    inspection.isBroken = true
    var findings = FindingBuilder(source: file.name, today: today)
    for checked in rulesByScope.file { findings.add(checked.violations(in: tree), of: checked.rule) }
    inspection.findings = findings.finished()
    return inspection
  }

  private func inspect(
    _ document: Document, _ articles: ArticleSource?, jobs: Int, into inspection: inout Inspection
  ) {
    let sheet = Sheet.reading(document)
    let context = SheetContext(sheet: sheet, knowledge: knowledge, today: today, articles: articles, jobs: jobs)
    let idNode = sheet.value(of: .id, in: sheet.source)
    let id = sheet.text(of: idNode)
    var findings = FindingBuilder(source: id, today: today)
    for checked in rulesByScope.sheet { findings.add(checked.violations(in: context), of: checked.rule) }
    rulesByScope.declarations.run(in: context, into: &findings)
    inspection.findings += findings.finished()
    inspection.sheets += 1
    inspection.conditions += sheet.conditions.count
    inspection.claims += sheet.statements.count { $0.form == .stated }
    inspection.stated.append(context.stated)
    if let id, let idNode {
      inspection.sources.append(SourceRecord(id: id, place: sheet.place(of: idNode), document: document.index))
    }
  }

  /// The documents to check; nil where the file is passed over. What is no sheet is, with the reason; a file that the
  /// user named is a sheet by that word.
  private func sheetDocuments(of tree: NodeTree, isNamed: Bool, inspection: inout Inspection) -> [Document]? {
    let all = tree.documents.enumerated().map { Document(tree: tree, root: $1, index: $0) }
    let sheets = all.filter(\.isSheet)
    if tree.problem != nil {
      guard isNamed || !sheets.isEmpty || tree.hasSheetKeyAtMargin else {
        inspection.passOver("not readable as YAML, and no line begins with `sheet:` or `conditions:`")
        return nil
      }
      return sheets
    }
    guard !sheets.isEmpty else {
      if isNamed { return Array(all.prefix(1)) }
      inspection.passOver("neither `sheet` nor `conditions` at its top")
      return nil
    }
    for document in all where !document.isSheet && !tree.isNull(document.root) {
      inspection.passOver("document \(document.index + 1) has neither `sheet` nor `conditions` at its top")
    }
    return sheets
  }

  /// Runs the rules that look at all sources, and makes the report.
  ///
  /// - Parameters:
  ///   - passedOver: What was never opened.
  ///   - rulings: What editors settled.
  ///   - exceptions: What silences findings, beside comments in the sheets.
  ///   - tellsAgreement: Whether the report is to tell who agrees with whom, which only some formats show.
  ///   - jobs: How many threads may work; the report is the same for any number.
  public func conclude(
    _ inspections: [Inspection], passedOver: [Summary.PassedOver] = [], rulings: Rulings = Rulings(),
    exceptions: Exceptions = Exceptions(), toolVersion: String, tellsAgreement: Bool = false, jobs: Int = 1
  ) -> Report {
    let inspections = inspections.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    var findings = inspections.flatMap(\.findings)
    let sources = inspections.flatMap(\.sources)
    for checked in rulesByScope.sources {
      var built = FindingBuilder(source: nil, today: today)
      built.add(checked.violations(in: sources), of: checked.rule)
      findings += built.finished()
    }
    var summary = Summary()
    let reconciliation = Reconciliation(inspections.flatMap(\.stated), knowledge, jobs: jobs)
    let context = ReconciliationContext(
      reconciliation: reconciliation, knowledge: knowledge, rulings: rulings, today: today, jobs: jobs)
    var assembly = FindingAssembly(today: today)
    let found = rulesByScope.reconciliation.mapInParallel(jobs: jobs) { ($0.rule, $0.violations(in: context)) }
    for (rule, violations) in found { assembly.add(violations, of: rule) }
    findings += assembly.findings(jobs: jobs)
    summary.outcomes = Summary.Outcomes(reconciliation.counts)
    let suppressed = suppress(&findings, inspections, exceptions)
    findings = Finding.sorted(findings, jobs: jobs)
    summary.files = inspections.count
    for inspection in inspections {
      summary.sheets += inspection.sheets
      summary.conditions += inspection.conditions
      summary.claims += inspection.claims
    }
    summary.count(findings)
    let rules = rules.filter { !diffNames.contains($0.id) }
    summary.suppressed = suppressed.count
    summary.rules = rules.count
    summary.passedOver = (passedOver + inspections.flatMap(\.passedOver)).sorted {
      ($0.path, $0.reason) < ($1.path, $1.reason)
    }
    return Report(
      toolVersion: toolVersion, summary: summary, findings: findings, rules: rules.map(\.information),
      // What was passed over was read, but not checked.
      files: inspections.filter { $0.sheets > 0 }.map(\.file.path), suppressed: suppressed,
      agreement: tellsAgreement ? AgreementMatrix(context) : nil)
  }

  /// Takes out what exceptions silence, and adds what is to say of the exceptions themselves.
  private func suppress(
    _ findings: inout [Finding], _ inspections: [Inspection], _ exceptions: Exceptions
  ) -> [SuppressedFinding] {
    let comments = inspections.flatMap(\.ignoreComments)
    guard !comments.isEmpty || !exceptions.waivers.waivers.isEmpty else { return [] }
    let inForce = Set(rules.map(\.id))
    let known = inForce.union(checkNames).union(exceptions.otherRules)
    // Where reading stopped, what an exception silences may not have been reached.
    let judged =
      inspections.contains(where: \.isBroken) ? [] : known.subtracting(exceptions.otherRules).subtracting(diffNames)
    var suppressor = Suppressor(comments, exceptions, judged: judged, known: known, today: today)
    findings = suppressor.filter(findings)
    let context = suppressor.context(unsilenceable: Set(rulesByScope.exceptions.map(\.rule.id)))
    for checked in rulesByScope.exceptions {
      var built = FindingBuilder(source: nil, today: today)
      built.add(checked.violations(in: context), of: checked.rule)
      findings += built.finished()
    }
    return suppressor.suppressed.sorted { Finding.inReportOrder($0.finding, $1.finding) }
  }
}

extension NodeTree {
  /// Whether a line begins with `sheet:` or `conditions:` at the left margin, so that a broken file was meant as a sheet.
  fileprivate var hasSheetKeyAtMargin: Bool {
    file.bytes.split(whereSeparator: \.isLineBreak).contains { line in
      Key.marksOfSheet.contains { key in
        line.starts(with: key.rawValue.utf8)
          && line.dropFirst(key.rawValue.utf8.count).first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
      }
    }
  }
}

extension Summary.Outcomes {
  fileprivate init(_ counts: OutcomeCounts) {
    self.init()
    compared = counts.compared
    agree = counts[.agree]
    refine = counts[.refine]
    complement = counts[.complement]
    contradict = counts[.contradict]
    unclear = counts[.unclear]
  }
}

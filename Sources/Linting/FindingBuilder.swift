internal import Findings
internal import Packs
internal import Parallel
internal import Sheets
internal import Text

/// Turns violations into findings: adds the rule's words and severity, and the fingerprint.
struct FindingBuilder {
  /// Of the source that violations are in which name none.
  private let source: Fingerprint
  /// Words may name the day of the run; fingerprints must not.
  private let today: String
  private var findings: [Finding] = []
  /// How often a fingerprint was had before.
  private var occurrences: [Fingerprint: Int] = [:]
  private var seen: Set<Spot> = []

  /// A place that an alias leads to twice is still one place to mend.
  private struct Spot: Hashable {
    let rule: String
    let message: String
    let arguments: Arguments
    let file: ObjectIdentifier
    let range: TextRange
  }

  /// - Parameter source: The `source.id` that the violations are in, where they are all in one; for what makes a file no
  ///   sheet, the file's name.
  init(source: String?, today: CalendarDate) {
    self.source = FindingIdentity.ofSource(source)
    self.today = today.description
  }

  /// - Parameters:
  ///   - isOnePerPlace: Whether the rule has only one thing to say of a place, however it is come by.
  ///   - areDistinct: Whether no two of them can be the same thing said twice.
  ///   - jobs: How many threads may put them in words.
  mutating func add(
    _ violations: [Violation], of rule: Rule, isOnePerPlace: Bool = false, areDistinct: Bool = false,
    jobs: Int = 1
  ) {
    if violations.isEmpty { return }
    let distinct =
      areDistinct
      ? violations : violations.filter { seen.insert(spot(of: $0, rule, isOnePerPlace: isOnePerPlace)).inserted }
    let made = distinct.parts(jobs: jobs).mapInParallel(jobs: jobs) { [source, today] violations in
      var wording = Wording(rule, source: source, today: today)
      return violations.map { wording.finding($0) }
    }
    findings.reserveCapacity(findings.count + distinct.count)
    occurrences.reserveCapacity(occurrences.count + distinct.count)
    for (index, finding) in made.joined().enumerated() {
      guard let occurrence = occurrences.updateValue(0, forKey: finding.fingerprint).map({ $0 + 1 }) else {
        findings.append(finding)
        continue
      }
      occurrences[finding.fingerprint] = occurrence
      var wording = Wording(rule, source: source, today: today)
      findings.append(wording.finding(distinct[index], occurrence: occurrence))
    }
  }

  private func spot(of violation: Violation, _ rule: Rule, isOnePerPlace: Bool) -> Spot {
    Spot(
      rule: rule.id, message: violation.facts.message, arguments: isOnePerPlace ? [:] : violation.facts.arguments,
      file: ObjectIdentifier(violation.place.file), range: violation.place.range)
  }

  consuming func finished() -> [Finding] { findings }
}

/// Puts violations in a rule's words; what is said of many places is worded once.
private struct Wording {
  private let rule: Rule
  private let source: Fingerprint
  private let today: String
  private var known: [ObjectIdentifier: Worded] = [:]
  private var sources: [String: Fingerprint] = [:]
  /// The source that was asked for last: several violations of one follow each other.
  private var latest: (source: String, fingerprint: Fingerprint)?

  /// What a violation says, in words. A class, as it is looked up for each that says it.
  private final class Worded {
    let words: Finding.Words
    let statement: Fingerprint
    let severity: Severity
    let message: Rule.Message?

    init(words: Finding.Words, statement: Fingerprint, severity: Severity, message: Rule.Message?) {
      (self.words, self.statement, self.severity, self.message) = (words, statement, severity, message)
    }
  }

  init(_ rule: Rule, source: Fingerprint, today: String) {
    (self.rule, self.source, self.today) = (rule, source, today)
  }

  /// - Parameter occurrence: How many findings are like it in all that makes them the same.
  mutating func finding(_ violation: Violation, occurrence: Int = 0) -> Finding {
    let facts = violation.facts
    let worded = worded(facts)
    let statement =
      occurrence == 0
      ? worded.statement : FindingIdentity.ofStatement(facts, rule: rule.id, occurrence: occurrence)
    return Finding(
      worded.words, severity: worded.severity.shifted(by: violation.severityShift),
      place: violation.place, document: violation.document,
      related: violation.related.map { note(of: $0, facts) },
      fix: violation.edits.isEmpty ? nil : fix(of: violation, worded.message),
      fingerprint: FindingIdentity.fingerprint(
        statement: statement, source: violation.source.map { fingerprint(ofSource: $0) } ?? source))
  }

  private mutating func fingerprint(ofSource source: String) -> Fingerprint {
    if let latest, latest.source == source { return latest.fingerprint }
    let fingerprint = sources[source] ?? FindingIdentity.ofSource(source)
    sources[source] = fingerprint
    latest = (source, fingerprint)
    return fingerprint
  }

  private func note(of related: Violation.Related, _ facts: Violation.Facts) -> Note {
    let text = rule.messages[related.message]?.text ?? related.message
    return Note(
      place: related.place,
      message: related.arguments.map { Template.filling(text, $0) } ?? Template.filling(text) { argument($0, facts) })
  }

  private mutating func worded(_ facts: Violation.Facts) -> Worded {
    if let worded = known[ObjectIdentifier(facts)] { return worded }
    let message = rule.messages[facts.message]
    let worded = Worded(
      words: words(of: facts, message), statement: FindingIdentity.ofStatement(facts, rule: rule.id, occurrence: 0),
      severity: message?.severity ?? rule.severity, message: message)
    known[ObjectIdentifier(facts)] = worded
    return worded
  }

  private func words(of facts: Violation.Facts, _ message: Rule.Message?) -> Finding.Words {
    Finding.Words(
      rule: rule.id, message: Template.filling(message?.text ?? rule.title) { argument($0, facts) },
      subject: facts.subject.map(Template.shortened), attribute: facts.attribute?.rawValue,
      help: message?.help.map { Template.filling($0) { argument($0, facts) } })
  }

  private func argument(_ name: String, _ facts: Violation.Facts) -> String? {
    if name == "today" { return today }
    return facts.arguments[name] ?? (name == "subject" ? facts.subject : nil)
  }

  private func fix(of violation: Violation, _ message: Rule.Message?) -> Fix {
    Fix(
      description: description(of: violation.edits)
        ?? Template.filling(message?.help ?? message?.text ?? "") { argument($0, violation.facts) },
      edits: violation.edits, isSafe: violation.isFixSafe)
  }

  /// What one edit does; several are told by what is to be done.
  private func description(of edits: [Edit]) -> String? {
    guard edits.count == 1, let edit = edits.first else { return nil }
    let (old, new) = (Template.shortened(edit.file.text(in: edit.range)), Template.shortened(edit.replacement))
    if old.isEmpty { return "Insert `\(new)`." }
    return new.isEmpty ? "Remove `\(old)`." : "Write `\(new)` instead of `\(old)`."
  }
}

internal import Findings
internal import Packs
internal import Sheets
internal import Text

/// Puts violations in a rule's words; what is said of many places is worded once.
struct ViolationWording {
  private let rule: Rule
  private let today: String
  private var known: [ObjectIdentifier: Worded] = [:]

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

  init(_ rule: Rule, today: String) {
    (self.rule, self.today) = (rule, today)
  }

  /// - Parameters:
  ///   - source: From `FindingIdentity.ofSource(_:)`.
  ///   - occurrences: How often a fingerprint was had: findings that are alike in all that makes them the same are
  ///     counted.
  mutating func finding(
    _ violation: Violation, in source: Fingerprint, _ occurrences: inout [Fingerprint: Int]
  ) -> Finding {
    let facts = violation.facts
    let worded = worded(facts)
    var fingerprint = FindingIdentity.fingerprint(statement: worded.statement, source: source)
    let occurrence = occurrences[fingerprint, default: 0]
    occurrences[fingerprint] = occurrence + 1
    if occurrence > 0 {
      let statement = FindingIdentity.ofStatement(facts, rule: rule.id, occurrence: occurrence)
      fingerprint = FindingIdentity.fingerprint(statement: statement, source: source)
    }
    return Finding(
      worded.words, severity: worded.severity.shifted(by: violation.severityShift),
      place: violation.place, document: violation.document,
      related: violation.related.map { note(of: $0, facts) },
      fix: violation.edits.isEmpty ? nil : fix(of: violation, worded.message),
      fingerprint: fingerprint)
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

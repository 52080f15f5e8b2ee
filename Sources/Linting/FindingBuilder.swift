internal import Findings
internal import Parallel
internal import Sheets
internal import Text

/// Turns violations into findings: adds the rule's words and severity, and the fingerprint.
struct FindingBuilder {
  private let source: String?
  /// Words may name the day of the run; fingerprints must not.
  private let today: String
  private var findings: [Finding] = []
  private var occurrences: [String: Int] = [:]
  private var seen: Set<Spot> = []

  /// A place that an alias leads to twice is still one place to mend.
  private struct Spot: Hashable {
    let rule: String
    let message: String
    let arguments: Arguments
    let file: ObjectIdentifier
    let range: TextRange
  }

  /// - Parameter source: The `source.id` that the violations are in, where they are all in one.
  init(source: String?, today: CalendarDate) {
    self.source = source
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
    let distinct =
      areDistinct
      ? violations : violations.filter { seen.insert(spot(of: $0, rule, isOnePerPlace: isOnePerPlace)).inserted }
    let words = Words(today: today)
    let made = distinct.mapInParallel(jobs: distinct.count > 1_000 ? jobs : 1) { [source] violation in
      let fingerprint = Fingerprint(rule: rule.id, source: source, violation: violation)
      return (words.finding(violation, of: rule, fingerprint: fingerprint.digest(occurrence: 0)), fingerprint)
    }
    for (finding, fingerprint) in made {
      findings.append(finding)
      let first = finding.fingerprint
      guard let occurrences = occurrences.updateValue(0, forKey: first).map({ $0 + 1 }) else { continue }
      self.occurrences[first] = occurrences
      findings[findings.count - 1].fingerprint = fingerprint.digest(occurrence: occurrences)
    }
  }

  private func spot(of violation: Violation, _ rule: Rule, isOnePerPlace: Bool) -> Spot {
    Spot(
      rule: rule.id, message: violation.message, arguments: isOnePerPlace ? [:] : violation.arguments,
      file: ObjectIdentifier(violation.place.file), range: violation.place.range)
  }

  consuming func finished() -> [Finding] { findings }
}

/// Puts violations in a rule's words.
private struct Words {
  let today: String

  func finding(_ violation: Violation, of rule: Rule, fingerprint: String) -> Finding {
    let message = rule.messages[violation.message]
    let argument = { (name: String) -> String? in
      if name == "today" { return today }
      return violation.arguments[name] ?? (name == "subject" ? violation.subject : nil)
    }
    return Finding(
      rule: rule.id, severity: (message?.severity ?? rule.severity).shifted(by: violation.severityShift),
      message: Template.filling(message?.text ?? rule.title, argument), place: violation.place,
      document: violation.document, subject: violation.subject.map(Template.shortened),
      attribute: violation.attribute?.rawValue,
      related: violation.related.map { note in
        let text = rule.messages[note.message]?.text ?? note.message
        return Note(
          place: note.place,
          message: note.arguments.map { Template.filling(text, $0) } ?? Template.filling(text, argument))
      },
      help: message?.help.map { Template.filling($0, argument) }, fix: fix(of: violation, message, argument),
      fingerprint: fingerprint)
  }

  private func fix(
    of violation: Violation, _ message: Rule.Message?, _ argument: (String) -> String?
  ) -> Fix? {
    guard !violation.edits.isEmpty else { return nil }
    return Fix(
      description: Template.filling(message?.help ?? message?.text ?? "", argument), edits: violation.edits,
      isSafe: violation.isFixSafe)
  }
}

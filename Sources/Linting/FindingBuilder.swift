internal import Findings
internal import Packs
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

  /// - Parameter isOnePerPlace: Whether the rule has only one thing to say of a place, however it is come by.
  mutating func add(_ violations: [Violation], of rule: Rule, isOnePerPlace: Bool = false) {
    if violations.isEmpty { return }
    var wording = ViolationWording(rule, today: today)
    for violation in violations
    where seen.insert(spot(of: violation, rule, isOnePerPlace: isOnePerPlace)).inserted {
      let source = violation.source.map(FindingIdentity.ofSource) ?? source
      findings.append(wording.finding(violation, in: source, &occurrences))
    }
  }

  private func spot(of violation: Violation, _ rule: Rule, isOnePerPlace: Bool) -> Spot {
    Spot(
      rule: rule.id, message: violation.facts.message, arguments: isOnePerPlace ? [:] : violation.facts.arguments,
      file: ObjectIdentifier(violation.place.file), range: violation.place.range)
  }

  consuming func finished() -> [Finding] { findings }
}

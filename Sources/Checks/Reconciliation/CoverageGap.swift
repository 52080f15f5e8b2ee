internal import Claims
internal import Findings
internal import Linting
internal import Packs
internal import Sheets
internal import YAML

extension Check {
  /// A red flag that other sources give for a condition and this one lacks, or acts on later.
  static let coverageGap = Check(
    "coverage-gap", .reconciliation { context, rule in SignIndex(context).violations(rule) })
}

/// The signs of each condition, with the sources that give them. The cost is linear in the red flags, and in the gaps
/// that are told.
private struct SignIndex {
  private let context: ReconciliationContext
  /// By the number of the condition.
  private var conditions: [Int: Condition] = [:]

  fileprivate struct Condition {
    /// In the order of the sources that give them first.
    var signs: [Sign] = []
    var positions: [String: Int] = [:]
    /// The sources that speak of the condition, each with the place of its name.
    var speakers: [(source: Int, node: NodeID)] = []
  }

  init(_ context: ReconciliationContext) {
    self.context = context
    let reconciliation = context.reconciliation
    for (number, source) in reconciliation.sources.enumerated() {
      let numbers = reconciliation.subjectNumbers[number]
      for (index, subject) in source.subjects.enumerated() {
        // A list that nobody could read may have the sign.
        guard case .condition = subject.kind, !subject.unknown.contains(.redFlags) else { continue }
        conditions[numbers[index], default: Condition()].speakers.append((number, subject.node))
      }
      for index in source.claims.indices where source.claims[index].attribute == .redFlags {
        let claim = source.claims[index]
        guard !claim.isDenied, case .condition = source.subjects[claim.subject].kind,
          case .success(let reading)? = claim.reading, let flag = reading as? RedFlagReading, let act = flag.act
        else { continue }
        conditions[numbers[claim.subject], default: Condition()].add(flag.sign, act, source: number)
      }
    }
  }

  func violations(_ rule: Rule) -> [Violation] {
    let limit = rule.number("signs", default: 20)
    var violations: [Violation] = []
    for subject in conditions.keys.sorted() {
      guard let condition = conditions[subject] else { continue }
      var comparison = SignComparison(condition.signs, of: subject, context, limit: limit)
      for (source, node) in condition.speakers { comparison.addGaps(of: source, at: node, to: &violations) }
    }
    return violations
  }
}

extension SignIndex.Condition {
  fileprivate mutating func add(_ reading: TermReading, _ act: Urgency, source: Int) {
    let position = positions[reading.normalForm] ?? signs.count
    if position == signs.count {
      signs.append(Sign(reading: reading))
      positions[reading.normalForm] = position
    }
    signs[position].add(giver: source, act)
  }
}

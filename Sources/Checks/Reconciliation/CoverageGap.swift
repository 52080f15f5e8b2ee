internal import Claims
internal import Findings
internal import Linting
internal import Packs
internal import Sheets
internal import YAML

extension Check {
  /// A red flag that other sources give for a condition, or for an article's topic, and this one lacks, or acts on later.
  static let coverageGap = Check(
    "coverage-gap", .reconciliation { context, rule in SignIndex(context).violations(rule) })
}

/// The signs of each condition and of each topic, with the sources that give them. The cost is linear in the red flags,
/// and in the gaps that are told.
private struct SignIndex {
  private let context: ReconciliationContext
  /// By the number of the condition or topic.
  private var subjects: [Int: Signs] = [:]

  fileprivate struct Signs {
    /// In the order of the sources that give them first.
    var signs: [Sign] = []
    var positions: [String: Int] = [:]
    /// The sources that speak of the subject, each with the place of its name.
    var speakers: [(source: Int, node: NodeID)] = []
  }

  init(_ context: ReconciliationContext) {
    self.context = context
    let reconciliation = context.reconciliation
    for (number, source) in reconciliation.sources.enumerated() {
      let numbers = reconciliation.subjectNumbers[number]
      var topic: Int?
      for (index, subject) in source.subjects.enumerated() where subject.kind.isCondition || subject.kind.isTopic {
        // A list that nobody could read may have the sign.
        if subject.unknown.contains(.redFlags) { continue }
        subjects[numbers[index], default: Signs()].speakers.append((number, subject.node))
        if subject.kind.isTopic { topic = numbers[index] }
      }
      for index in source.claims.indices where source.claims[index].attribute == .redFlags {
        let claim = source.claims[index]
        guard !claim.isDenied, case .success(let reading)? = claim.reading,
          let flag = reading as? RedFlagReading, let act = flag.act
        else { continue }
        let subject = numbers[claim.subject]
        subjects[subject, default: Signs()].add(flag.sign, act, source: number)
        // Who warns of it with a condition of his has told his readers.
        if let topic, topic != subject { subjects[topic]?.add(flag.sign, act, source: number, isElsewhere: true) }
      }
    }
  }

  func violations(_ rule: Rule) -> [Violation] {
    let limit = rule.number("signs", default: 20)
    var violations: [Violation] = []
    for subject in subjects.keys.sorted() {
      guard let held = subjects[subject] else { continue }
      var comparison = SignComparison(held.signs, of: subject, context, limit: limit)
      for (source, node) in held.speakers { comparison.addGaps(of: source, at: node, to: &violations) }
    }
    return violations
  }
}

extension SignIndex.Signs {
  /// - Parameter isElsewhere: Whether the source gives it for a condition, where this is the topic.
  fileprivate mutating func add(_ reading: TermReading, _ act: Urgency, source: Int, isElsewhere: Bool = false) {
    let position = positions[reading.normalForm] ?? signs.count
    if position == signs.count {
      signs.append(Sign(reading: reading))
      positions[reading.normalForm] = position
    }
    if isElsewhere {
      signs[position].add(bearer: source, act)
    } else {
      signs[position].add(giver: source, act)
    }
  }
}

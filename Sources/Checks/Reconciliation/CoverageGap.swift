internal import Claims
internal import Findings
internal import Linting
internal import Packs
internal import Parallel
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
  /// For each subject; nothing of those that are no condition or topic.
  private var subjects: [Signs]
  /// The forms of the signs that a source gives for all conditions of its article.
  private var general: [Int: Set<String>] = [:]

  fileprivate struct Signs {
    /// In the order of the sources that give them first.
    var signs: [Sign] = []
    /// Where each sign is among them, by its number.
    var positions: [Int: Int] = [:]
    /// The sources that speak of the subject, each with the place of its name.
    var speakers: [(source: Int, node: NodeID)] = []
  }

  init(_ context: ReconciliationContext) {
    self.context = context
    let reconciliation = context.reconciliation
    var warnings = Warnings()
    subjects = Array(repeating: Signs(), count: reconciliation.subjects.count)
    for (number, source) in reconciliation.sources.enumerated() {
      let numbers = reconciliation.subjectNumbers[number]
      var topic: Int?
      for (index, subject) in source.subjects.enumerated() where subject.kind.isCondition || subject.kind.isTopic {
        // A list that nobody could read may have the sign.
        if subject.unknown.contains(.redFlags) { continue }
        subjects[numbers[index]].speakers.append((number, subject.node))
        if subject.kind.isTopic { topic = numbers[index] }
      }
      let claims = source.claims
      for index in claims.indices where claims[index].attribute == .redFlags {
        guard !claims[index].isDenied, let warning = warnings.warning(of: claims[index]) else { continue }
        let subject = numbers[claims[index].subject]
        subjects[subject].add(warning, of: claims[index], source: number)
        if source.subjects[claims[index].subject].kind.isTopic, let flag = claims[index].redFlag {
          general[number, default: []].formUnion([flag.sign.signForm] + flag.alternatives.map(\.signForm))
        }
        // Who warns of it with a condition of his has told his readers.
        if let topic, topic != subject {
          subjects[topic].add(warning, of: claims[index], source: number, isElsewhere: true)
        }
      }
    }
  }

  func violations(_ rule: Rule) -> [Violation] {
    let limit = rule.count("signs", default: 20)
    return Array(subjects.indices).mapInParallel(jobs: context.jobs) { subject in
      var violations: [Violation] = []
      let held = subjects[subject]
      if held.speakers.isEmpty { return violations }
      var comparison = SignComparison(held.signs, of: subject, context, limit: limit, general: general)
      for (source, node) in held.speakers { comparison.addGaps(of: source, at: node, to: &violations) }
      return violations
    }.flatMap(\.self)
  }
}

/// A red flag as many sources may state it.
private struct Warning {
  /// The number of its sign: the same for all that mean the same.
  let sign: Int
  let act: Urgency
  /// The numbers of the signs any of which is enough, where it names several.
  let alternatives: [Int]
}

/// The red flags that were met; each is looked into once, however many sources state it.
private struct Warnings {
  /// By the forms of the claims; nil where it was not understood.
  private var known: [Int: Warning?] = [:]
  private var signs: [String: Int] = [:]

  /// - Parameter claim: A red flag that the source doesn't deny.
  mutating func warning(of claim: Claim) -> Warning? {
    if let known = known[claim.signedForm] { return known }
    let warning = number(of: claim)
    known[claim.signedForm] = .some(warning)
    return warning
  }

  private mutating func number(of claim: Claim) -> Warning? {
    guard let flag = claim.redFlag, let act = flag.act else { return nil }
    return Warning(sign: number(of: flag.sign), act: act, alternatives: flag.alternatives.map { number(of: $0) })
  }

  private mutating func number(of sign: TermReading) -> Int {
    let number = signs[sign.signForm] ?? signs.count
    signs[sign.signForm] = number
    return number
  }
}

extension Claim {
  /// The red flag that it states; nil where it states none, or nobody can read it.
  var redFlag: RedFlagReading? {
    guard case .success(let reading)? = reading else { return nil }
    return reading as? RedFlagReading
  }
}

extension SignIndex.Signs {
  /// - Parameters:
  ///   - claim: States it; a sign is named as who gives it first does.
  ///   - isElsewhere: Whether the source gives it for a condition, where this is the topic.
  fileprivate mutating func add(_ warning: Warning, of claim: Claim, source: Int, isElsewhere: Bool = false) {
    guard let flag = claim.redFlag else { return }
    let giver = Sign.Giver(source: source, act: warning.act, node: claim.value)
    let position = position(of: warning.sign, flag.sign)
    if isElsewhere {
      signs[position].add(bearer: giver)
    } else {
      signs[position].add(giver: giver, flag)
    }
    // Who warns of either of two signs warns of each; what others lack is told of both at once.
    for (number, alternative) in zip(warning.alternatives, flag.alternatives) {
      signs[self.position(of: number, alternative)].add(bearer: giver)
    }
  }

  private mutating func position(of number: Int, _ sign: TermReading) -> Int {
    if let known = positions[number] { return known }
    positions[number] = signs.count
    signs.append(Sign(reading: sign))
    return signs.count - 1
  }
}

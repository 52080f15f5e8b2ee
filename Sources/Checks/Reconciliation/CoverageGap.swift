internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A red flag that other sources give for a condition and this one lacks, or acts on later.
  static let coverageGap = Check(
    "coverage-gap", .reconciliation { context, rule in SignIndex(context).violations(rule) })
}

/// The signs of each condition, with the sources that give them. The cost is linear in the red flags, and in the gaps.
private struct SignIndex {
  private let context: ReconciliationContext
  /// For each condition, its signs in the order of the sources that give them first.
  private var signs: [Int: [Sign]] = [:]
  /// For each condition, the sources that speak of it, each with the place of its name.
  private var speakers: [Int: [(source: Int, node: NodeID)]] = [:]

  private struct Sign {
    let reading: RedFlagReading
    let form: String
    /// Who gives it, with the soonest act of each.
    var givers: [Int: Urgency] = [:]
    var act: Urgency { givers.values.max() ?? .routine }
  }

  init(_ context: ReconciliationContext) {
    self.context = context
    var positions: [Int: [String: Int]] = [:]
    let reconciliation = context.reconciliation
    for (index, source) in reconciliation.sources.enumerated() {
      for (number, subject) in source.subjects.enumerated() {
        // A list that nobody could read may have the sign.
        guard case .condition = subject.kind, !subject.unknown.contains(.redFlags) else { continue }
        speakers[reconciliation.subjectNumbers[index][number], default: []].append((index, subject.node))
      }
      for claim in source.claims where claim.attribute == .redFlags && !claim.isDenied {
        guard case .condition = source.subjects[claim.subject].kind,
          case .success(let reading)? = claim.reading, let flag = reading as? RedFlagReading, let act = flag.act
        else { continue }
        let subject = reconciliation.subjectNumbers[index][claim.subject]
        let form = flag.sign.normalForm
        let position = positions[subject]?[form] ?? signs[subject, default: []].count
        if position == signs[subject, default: []].count {
          signs[subject, default: []].append(Sign(reading: flag, form: form))
          positions[subject, default: [:]][form] = position
        }
        let known = signs[subject]?[position].givers[index]
        signs[subject]?[position].givers[index] = max(known ?? act, act)
      }
    }
  }

  func violations(_ rule: Rule) -> [Violation] {
    signs.keys.sorted().flatMap { subject -> [Violation] in
      let all = signs[subject] ?? []
      let covering = all.map { sign in all.indices.filter { covers(all[$0], sign) } }
      return (speakers[subject] ?? []).flatMap { source, node in
        all.indices.compactMap { index in
          gap(all[index], givenAs: covering[index].compactMap { all[$0].givers[source] }.max(), source, node, subject)
        }
      }
    }
  }

  /// Whether giving one sign gives another: the same, or a kind of it.
  private func covers(_ one: Sign, _ other: Sign) -> Bool {
    if one.form == other.form { return true }
    switch context.knowledge.vocabulary.relation(one.reading.sign, other.reading.sign) {
    case .same, .narrower, .broader: return true
    case .exclude, .different: return false
    }
  }

  private func gap(
    _ sign: Sign, givenAs own: Urgency?, _ source: Int, _ node: NodeID, _ subject: Int
  ) -> Violation? {
    let reconciliation = context.reconciliation
    let stated = reconciliation.sources[source]
    // A derived sheet and its sources are one voice.
    let others = sign.givers.filter { giver, act in
      giver != source && act > own ?? .routine || (giver != source && own == nil)
    }.keys.sorted().filter {
      !stated.derivedFrom.contains(reconciliation.sources[$0].id)
        && !reconciliation.sources[$0].derivedFrom.contains(stated.id)
    }
    guard !others.isEmpty else { return nil }
    let act = others.compactMap { sign.givers[$0] }.max() ?? .routine
    if let own, own >= act { return nil }
    let isGrave = act >= .urgent
    let named = others.prefix(3).map { reconciliation.sources[$0].id }.joined(separator: ", ")
    let more = others.count > 3 ? " and \(others.count - 3) more" : ""
    var violation = Violation(
      (own == nil ? "missing" : "later") + (isGrave ? "_grave" : ""), at: stated.document.place(of: node),
      document: stated.document.index, subject: reconciliation.subjects[subject].label, attribute: .redFlags,
      arguments: [
        "sign": sign.reading.sign.text, "act": act.rawValue, "own": own?.rawValue ?? "", "sources": named + more,
        "count": "\(others.count)", "noun": others.count == 1 ? "source gives" : "sources give",
      ])
    violation.identity = [stated.id, reconciliation.subjects[subject].key, sign.form, own == nil ? "missing" : "later"]
    return violation
  }
}

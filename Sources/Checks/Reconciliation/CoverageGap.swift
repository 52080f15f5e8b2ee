internal import Claims
internal import Findings
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
    /// For each act from the mildest on: who acts at least so soon, in the order of the sources.
    private(set) var giversByAct: [[Int]] = []

    /// Sorts the givers once, as every gap names some of them.
    mutating func sortGivers() {
      giversByAct = Urgency.allCases.map { act in givers.filter { $0.value >= act }.keys.sorted() }
    }

    /// How soon the quickest of them acts.
    var act: Urgency { Urgency.allCases.last { !giversByAct[$0.step].isEmpty } ?? .routine }

    /// Who gives the sign, or acts on it sooner than somebody does.
    func givers(soonerThan own: Urgency?) -> [Int] {
      let step = own.map { $0.step + 1 } ?? 0
      return step < giversByAct.count ? giversByAct[step] : []
    }
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
    for subject in Array(signs.keys) {
      for position in signs[subject, default: []].indices { signs[subject]?[position].sortGivers() }
    }
  }

  func violations(_ rule: Rule) -> [Violation] {
    signs.keys.sorted().flatMap { subject -> [Violation] in
      let all = signs[subject] ?? []
      let covering = all.map { sign in all.indices.filter { covers(all[$0], sign) } }
      return (speakers[subject] ?? []).flatMap { source, node -> [Violation] in
        let place = context.reconciliation.sources[source].document.place(of: node)
        return all.indices.compactMap { index in
          gap(all[index], givenAs: covering[index].compactMap { all[$0].givers[source] }.max(), source, place, subject)
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
    _ sign: Sign, givenAs own: Urgency?, _ source: Int, _ place: Place, _ subject: Int
  ) -> Violation? {
    let reconciliation = context.reconciliation
    let stated = reconciliation.sources[source]
    var others = sign.givers(soonerThan: own)
    // A derived sheet and its sources are one voice.
    if reconciliation.hasDerived {
      others.removeAll {
        stated.derivedFrom.contains(reconciliation.sources[$0].id)
          || reconciliation.sources[$0].derivedFrom.contains(stated.id)
      }
    }
    guard !others.isEmpty else { return nil }
    let act = sign.act
    let isGrave = act >= .urgent
    let named = others.prefix(3).map { reconciliation.sources[$0].id }.joined(separator: ", ")
    let more = others.count > 3 ? " and \(others.count - 3) more" : ""
    var violation = Violation(
      (own == nil ? "missing" : "later") + (isGrave ? "_grave" : ""), at: place,
      document: stated.document.index, subject: reconciliation.subjects[subject].label, attribute: .redFlags,
      arguments: [
        "sign": sign.reading.sign.text, "act": act.rawValue, "own": own?.rawValue ?? "", "sources": named + more,
        "count": "\(others.count)", "noun": others.count == 1 ? "source gives" : "sources give",
      ])
    violation.identity = [stated.id, reconciliation.subjects[subject].key, sign.form, own == nil ? "missing" : "later"]
    return violation
  }
}

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

/// The signs of each condition, with the sources that give them. The cost is linear in the red flags, and in the gaps
/// that are told.
private struct SignIndex {
  private let context: ReconciliationContext
  /// For each condition, its signs in the order of the sources that give them first.
  private var signs: [Int: [Sign]] = [:]
  /// For each condition, the sources that speak of it, each with the place of its name.
  private var speakers: [Int: [(source: Int, node: NodeID)]] = [:]

  private struct Sign {
    let reading: TermReading
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

  /// A sign that a source lacks or acts on later than others do.
  private struct Gap {
    let sign: Sign
    let own: Urgency?
    let others: [Int]
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
          signs[subject, default: []].append(Sign(reading: flag.sign))
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
    let limit = rule.number("signs", default: 20)
    return signs.keys.sorted().flatMap { subject -> [Violation] in
      let all = gravestFirst(signs[subject] ?? [])
      let related = context.knowledge.vocabulary.related(all.map(\.reading))
      var given: [Int: [Int]] = [:]
      for (position, sign) in all.enumerated() {
        for source in sign.givers.keys { given[source, default: []].append(position) }
      }
      return (speakers[subject] ?? []).flatMap { source, node -> [Violation] in
        // How soon the source acts on each sign: giving one gives those that are the same or a kind of it, too.
        var own: [Int: Urgency] = [:]
        for position in given[source] ?? [] {
          guard let act = all[position].givers[source] else { continue }
          for covered in related[position] + [position] { own[covered] = max(own[covered] ?? act, act) }
        }
        return violations(among: all, own: own, source, node, subject, limit: limit)
      }
    }
  }

  /// The gravest signs, and of these what most sources give: what is to be told if not all can be.
  private func gravestFirst(_ signs: [Sign]) -> [Sign] {
    signs.sorted { left, right in
      if left.act != right.act { return left.act > right.act }
      if left.givers.count != right.givers.count { return left.givers.count > right.givers.count }
      return left.reading.normalForm < right.reading.normalForm
    }
  }

  /// One for each sign up to a limit, and one for all others.
  private func violations(
    among signs: [Sign], own: [Int: Urgency], _ source: Int, _ node: NodeID, _ subject: Int, limit: Int
  ) -> [Violation] {
    let place = context.reconciliation.sources[source].document.place(of: node)
    var violations: [Violation] = []
    for position in signs.indices {
      guard let gap = gap(signs[position], own: own[position], source) else { continue }
      if violations.count == limit {
        // Counting every gap of every source would take time without end; what no source lacks is soon counted.
        let rest = signs.count - position - own.keys.count { $0 >= position }
        violations.append(violation(ofMore: max(rest, 1), from: gap, source, place, subject))
        break
      }
      violations.append(violation(of: gap, source, place, subject))
    }
    return violations
  }

  private func gap(_ sign: Sign, own: Urgency?, _ source: Int) -> Gap? {
    var others = sign.givers(soonerThan: own)
    // A derived sheet and its sources are one voice.
    let reconciliation = context.reconciliation
    if reconciliation.hasDerived {
      let stated = reconciliation.sources[source]
      others.removeAll {
        stated.derivedFrom.contains(reconciliation.sources[$0].id)
          || reconciliation.sources[$0].derivedFrom.contains(stated.id)
      }
    }
    return others.isEmpty ? nil : Gap(sign: sign, own: own, others: others)
  }

  private func violation(of gap: Gap, _ source: Int, _ place: Place, _ subject: Int) -> Violation {
    let reconciliation = context.reconciliation
    let named = gap.others.prefix(3).map { reconciliation.sources[$0].id }.joined(separator: ", ")
    let more = gap.others.count > 3 ? " and \(gap.others.count - 3) more" : ""
    return violation(
      gap.own == nil ? "missing" : "later", gap, source, place, subject, identity: gap.sign.reading.normalForm,
      [
        "sign": gap.sign.reading.text, "act": gap.sign.act.rawValue, "own": gap.own?.rawValue ?? "",
        "sources": named + more, "count": "\(gap.others.count)",
        "noun": gap.others.count == 1 ? "source gives" : "sources give",
      ])
  }

  /// - Parameter first: The gravest of them.
  private func violation(
    ofMore count: Int, from first: Gap, _ source: Int, _ place: Place, _ subject: Int
  ) -> Violation {
    violation(
      "more", first, source, place, subject, identity: "",
      ["count": "\(count)", "noun": count == 1 ? "red flag" : "red flags", "sign": first.sign.reading.text])
  }

  private func violation(
    _ message: String, _ gap: Gap, _ source: Int, _ place: Place, _ subject: Int, identity: String,
    _ arguments: Arguments
  ) -> Violation {
    let reconciliation = context.reconciliation
    let (stated, subject) = (reconciliation.sources[source], reconciliation.subjects[subject])
    var violation = Violation(
      message + (gap.sign.act >= .urgent ? "_grave" : ""), at: place, document: stated.document.index,
      subject: subject.label, attribute: .redFlags, arguments: arguments)
    violation.identity = [stated.id, subject.key, identity, message]
    return violation
  }
}

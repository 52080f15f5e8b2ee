internal import Claims
internal import Linting
internal import Packs
internal import Sheets
internal import YAML

extension Check {
  /// What some say makes a pain worse, and some say eases it. The two are lists of their own, so that no comparison of
  /// one list's values sees it.
  static let opposedEffect = Check(
    "opposed-effect",
    .reconciliation { context, rule in
      let groups = context.reconciliation.groups
      let easing = Dictionary(grouping: groups.filter { $0.attribute == .painBetterWith }, by: CaseOfPain.init)
      return groups.filter { $0.attribute == .painWorseWith }.flatMap { group in
        (easing[CaseOfPain(group)] ?? []).flatMap { context.opposedEffects(of: group, and: $0, rule) }
      }
    })
}

/// Whose pain it is, and when.
private struct CaseOfPain: Hashable {
  let subject: Int
  let when: String?
  let after: String?

  init(_ group: ClaimGroup) {
    (subject, when, after) = (group.subject, group.qualifiers.when, group.qualifiers.after)
  }
}

extension ReconciliationContext {
  /// One violation for each thing that both lists name.
  fileprivate func opposedEffects(of worse: ClaimGroup, and better: ClaimGroup, _ rule: Rule) -> [Violation] {
    let easing = Dictionary(grouping: effects(in: better), by: \.factor.normalForm)
    return effects(in: worse).compactMap { effect in
      guard let other = easing[effect.factor.normalForm]?.first,
        let (left, right) = voices(effect.position, of: worse, against: other.position, of: better)
      else { return nil }
      return violation(of: effect.factor, left, right, of: worse.subject, rule)
    }
  }

  /// What a list names, each with its position. Both lists' terms are read in the same way: a treatment that eases is the
  /// activity that makes it worse.
  private func effects(in group: ClaimGroup) -> [(factor: TermReading, position: Int)] {
    group.positions.indices.compactMap { position in
      guard let stance = group.positions[position].stances.first, !stance.isDenied,
        let wording = group.positions[position].wordings.first
      else { return nil }
      let factor = knowledge.term(wording, of: .painWorseWith)
      return factor.isNegated ? nil : (factor, position)
    }
  }

  /// Who speaks on the two sides, in the order of the sources: those that are no copies of one on the other side. Nil
  /// where nobody is left on one of them.
  private func voices(
    _ left: Int, of worse: ClaimGroup, against right: Int, of better: ClaimGroup
  ) -> (left: [Speaker], right: [Speaker])? {
    let speakers = { (holders: Position.Holders) in holders.map { Speaker(source: $0.source, claim: $0.claims[0]) } }
    let (lefts, rights) = (speakers(worse.positions[left].holders), speakers(better.positions[right].holders))
    let heard = { (speakers: [Speaker], others: [Speaker]) in
      speakers.filter { one in
        others.contains { $0.source == one.source || !reconciliation.isOneVoice($0.source, one.source) }
      }
    }
    let (first, second) = (heard(lefts, rights), heard(rights, lefts))
    return first.isEmpty || second.isEmpty ? nil : (first, second)
  }

  private func violation(
    of factor: TermReading, _ worse: [Speaker], _ better: [Speaker], of subject: Int, _ rule: Rule
  ) -> Violation {
    let place = { (speaker: Speaker) in
      let source = reconciliation.sources[speaker.source]
      return source.document.place(of: source.claims[speaker.claim].value)
    }
    let isWorseFirst = worse[0].source <= better[0].source
    let (own, others) = isWorseFirst ? (worse, better) : (better, worse)
    let source = reconciliation.sources[own[0].source]
    let isOneSheet = own[0].source == others[0].source
    let subject = reconciliation.subjects[subject]
    return Violation(
      isOneSheet ? "one_sheet" : isWorseFirst ? "worse" : "better", at: place(own[0]), document: source.document.index,
      subject: subject.label, attribute: isWorseFirst ? .painWorseWith : .painBetterWith,
      arguments: [
        "factor": source.claims[own[0].claim].wording.text, "own": source.id, "own_more": more(own.count),
        "other": reconciliation.sources[others[0].source].id, "other_more": more(others.count),
      ], identity: [subject.key, factor.normalForm],
      related: others.prefix(rule.number("related", default: 20)).map { Violation.Related("other_place", place($0)) })
  }

  private func more(_ count: Int) -> String { count > 1 ? " and \(count - 1) more" : "" }
}

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

/// A thing that a list names, with all positions that name it, however they put it.
private struct Effect {
  let factor: TermReading
  var positions: [Int]
}

extension ReconciliationContext {
  /// One violation for each thing that both lists name.
  fileprivate func opposedEffects(of worse: ClaimGroup, and better: ClaimGroup, _ rule: Rule) -> [Violation] {
    let easing = Dictionary(effects(in: better).map { ($0.factor.normalForm, $0) }, uniquingKeysWith: { one, _ in one })
    return effects(in: worse).compactMap { effect in
      guard let other = easing[effect.factor.normalForm],
        let (left, right) = heard(speakers(of: effect, in: worse), speakers(of: other, in: better))
      else { return nil }
      return violation(of: effect.factor, left, right, of: worse.subject, rule)
    }
  }

  /// What a list names. Both lists' terms are read in the same way: a treatment that eases is the activity that makes it
  /// worse.
  private func effects(in group: ClaimGroup) -> [Effect] {
    var effects: [Effect] = []
    var numbers: [String: Int] = [:]
    for position in group.positions.indices {
      guard let stance = group.positions[position].stances.first, !stance.isDenied,
        let wording = group.positions[position].wordings.first
      else { continue }
      let factor = knowledge.term(wording, of: .painWorseWith)
      if factor.isNegated { continue }
      if let number = numbers[factor.normalForm] {
        effects[number].positions.append(position)
      } else {
        numbers[factor.normalForm] = effects.count
        effects.append(Effect(factor: factor, positions: [position]))
      }
    }
    return effects
  }

  /// Who names it, each source once, in the order of the sources.
  private func speakers(of effect: Effect, in group: ClaimGroup) -> [Speaker] {
    let holders = effect.positions.flatMap { group.positions[$0].holders }
    let claims = Dictionary(holders.map { ($0.source, $0.claims[0]) }, uniquingKeysWith: min)
    return claims.sorted { $0.key < $1.key }.map { Speaker(source: $0.key, claim: $0.value) }
  }

  /// Those on two sides that are no copies of all on the other; nil where nobody is left on one of them.
  private func heard(_ left: [Speaker], _ right: [Speaker]) -> (left: [Speaker], right: [Speaker])? {
    let heard = { (speakers: [Speaker], others: [Speaker]) in
      speakers.filter { one in
        others.contains { $0.source == one.source || !reconciliation.isOneVoice($0.source, one.source) }
      }
    }
    let (first, second) = (heard(left, right), heard(right, left))
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
    // Who says both is held against somebody else, if there is anybody.
    let other = others.first { $0.source != own[0].source }
    let source = reconciliation.sources[own[0].source]
    let subject = reconciliation.subjects[subject]
    return Violation(
      other == nil ? "one_sheet" : isWorseFirst ? "worse" : "better", at: place(own[0]),
      document: source.document.index, subject: subject.label,
      attribute: isWorseFirst ? .painWorseWith : .painBetterWith,
      arguments: [
        "factor": source.claims[own[0].claim].wording.text, "own": source.id, "own_more": more(own.count),
        "other": reconciliation.sources[(other ?? others[0]).source].id, "other_more": more(others.count),
      ], identity: [subject.key, factor.normalForm],
      related: others.prefix(rule.count("related", default: 20)).map { Violation.Related("other_place", place($0)) })
  }

  private func more(_ count: Int) -> String { count > 1 ? " and \(count - 1) more" : "" }
}

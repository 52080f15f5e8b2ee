internal import Claims
internal import Findings
internal import Linting
internal import Packs
internal import Sheets
internal import YAML

extension Check {
  /// Two sides of which both cannot hold, each with the sources that take it.
  static let contradiction = Check(
    "contradiction",
    .reconciliation { context, rule in
      context.betweenSources(atMost: rule.count("told", default: ClaimGroup.mostTold))
        .flatMap { context.violations($0, rule) }
    })

  /// Two places of one sheet of which both cannot hold.
  static let selfContradiction = Check(
    "self-contradiction",
    .reconciliation { context, rule in
      context.withinSources(atMost: rule.count("told", default: ClaimGroup.mostTold))
        .flatMap { context.violations($0, rule) }
        + context.reconciliation.generalConflicts.flatMap { context.violations($0, rule) }
    })
}

extension ReconciliationContext {
  /// What a group's sources contradict each other about, one by one, and the number of what is not told so.
  fileprivate func violations(_ disagreements: GroupDisagreements, _ rule: Rule) -> [Violation] {
    let told = disagreements.told.filter { isTold($0) }.map { violation(of: $0, rule) }
    return told + (disagreements.counted.map { [violation(ofMore: $0.count, from: $0.first, rule)] } ?? [])
  }

  /// - Parameter first: The gravest of them.
  private func violation(ofMore count: Int, from first: Disagreement, _ rule: Rule) -> Violation {
    let (group, left) = (first.group, first.left[0])
    let subject = reconciliation.subjects[group.subject]
    var violation = Violation(
      "more", at: left.place, document: left.source.document.index, subject: subject.label,
      attribute: left.claim.attribute,
      arguments: [
        "attribute": left.claim.attribute.rawValue, "count": "\(count)", "left": left.wording,
        "right": first.right[0].wording,
      ],
      identity: [
        subject.key, group.attribute.rawValue, group.qualifiers.when ?? "", group.qualifiers.after ?? "", "more",
      ])
    violation.severityShift = difference(from: "more", to: stake(of: first).rawValue, rule) + shift(of: first, rule)
    return violation
  }

  /// A finding on the first source of the left side; the others stand under it, the right side's first.
  ///
  /// - Parameter identity: What makes it the same one in the next run; nil takes what is contested, and the poles.
  func violation(of disagreement: Disagreement, _ rule: Rule, identity: [String]? = nil) -> Violation {
    let (left, right) = (disagreement.left, disagreement.right)
    let group = disagreement.group
    let subject = reconciliation.subjects[group.subject]
    let poles = disagreement.opposition.poles
    let limit = max(1, rule.count("related", default: 20))
    let arguments: Arguments = [
      "attribute": left[0].claim.attribute.rawValue, "left": left[0].wording, "right": right[0].wording,
      "left_source": left[0].source.id, "right_source": right[0].source.id,
      "left_count": others(left.count), "right_count": others(right.count),
      "left_says": left.count > 1 ? "say" : "says", "right_says": right.count > 1 ? "say" : "says",
      "reason": reason(of: disagreement),
      "left_pole": poles.left, "right_pole": poles.right,
    ]
    let voices = right.prefix(limit).map { ("right", $0) } + left.dropFirst().prefix(limit).map { ("left", $0) }
    var violation = Violation(
      stake(of: disagreement).rawValue, at: left[0].place, document: left[0].source.document.index,
      subject: subject.label, attribute: left[0].claim.attribute, arguments: arguments,
      identity: identity ?? [subject.key, group.attribute.rawValue] + [poles.left, poles.right].sorted(),
      related: voices.prefix(limit).map { side, voice in
        Violation.Related(
          side, voice.place,
          arguments: [
            "source": voice.source.id, "value": voice.wording, "pole": side == "left" ? poles.left : poles.right,
          ])
      })
    violation.severityShift = shift(of: disagreement, rule)
    if let ruling = review.ruling(settling: disagreement.opposition, in: group) {
      violation = violation.settled(by: ruling, at: rulings.places[ruling.entry])
    }
    return violation
  }

  /// Why the two values that are quoted cannot both hold; where only all values of a side oppose all of the other, why
  /// these do.
  private func reason(of disagreement: Disagreement) -> String {
    let group = disagreement.group
    guard let left = disagreement.left[0].claim.stance, let right = disagreement.right[0].claim.stance else {
      return disagreement.opposition.reason
    }
    let judgement = group.comparison.judging([left], [right], group.definition, knowledge)
    return judgement.outcome == .contradict ? judgement.reason : disagreement.opposition.reason
  }

  fileprivate func violations(_ conflict: GeneralConflict, _ rule: Rule) -> [Violation] {
    let violation = violation(of: conflict)
    guard conflict.more > 0 else { return [violation] }
    var arguments = violation.facts.arguments
    arguments["count"] = "\(conflict.more)"
    var rest = Violation(
      "more", at: violation.place, document: violation.document, subject: violation.facts.subject,
      attribute: violation.facts.attribute,
      arguments: arguments, identity: [reconciliation.sources[conflict.source].id, "general", "more"])
    rest.severityShift = difference(from: "more", to: violation.facts.message, rule) + violation.severityShift
    return [violation, rest]
  }

  /// How many steps graver one message is than another.
  private func difference(from message: String, to other: String, _ rule: Rule) -> Int {
    (rule.messages[other]?.severity ?? rule.severity).rank - (rule.messages[message]?.severity ?? rule.severity).rank
  }

  /// A finding on what the sheet says of the condition; its general advice stands under it.
  fileprivate func violation(of conflict: GeneralConflict) -> Violation {
    let source = reconciliation.sources[conflict.source]
    let general = Disagreement.Voice(
      source: source, sourceIndex: conflict.source, claimIndex: conflict.general)
    let own = Disagreement.Voice(
      source: source, sourceIndex: conflict.source, claimIndex: conflict.ofCondition)
    let subject = reconciliation.subjects[reconciliation.subjectNumbers[conflict.source][own.claim.subject]]
    let isUnsafe = conflict.judgement.strength == .unsafe
    var violation = Violation(
      (isUnsafe ? Stake.safety : .clinical).rawValue, at: own.place, document: source.document.index,
      subject: subject.label, attribute: own.claim.attribute,
      arguments: [
        "attribute": own.claim.attribute.rawValue, "left": own.wording, "right": "in general: \(general.wording)",
        "reason": conflict.judgement.reason,
      ], identity: [source.id, subject.key, own.wording, general.wording],
      related: [
        Violation.Related("right", general.place, arguments: ["source": source.id, "value": general.wording])
      ])
    violation.severityShift = own.claim.isHedged || general.claim.isHedged ? -1 : 0
    return violation
  }

  private func others(_ count: Int) -> String { count > 1 ? " and \(count - 1) more" : "" }

  /// To advise what another advises against is a danger, whatever the attribute.
  private func stake(of disagreement: Disagreement) -> Stake {
    disagreement.opposition.strength == .unsafe ? .safety : disagreement.group.definition.stake
  }

  private func shift(of disagreement: Disagreement, _ rule: Rule) -> Int {
    let strength =
      switch disagreement.opposition.strength {
      case .opposite: rule.number("opposite_ends", default: 1)
      case .topological: rule.number("topology", default: 0)
      case .plain, .unsafe: 0
      }
    return strength + (disagreement.isHedged ? rule.number("hedged", default: -1) : 0)
  }
}

extension Violation {
  /// The same with the ruling that settles it, for who asks to see what is settled.
  fileprivate func settled(by ruling: Ruling, at place: Place) -> Violation {
    let holds = if case .value(let value) = ruling.holds { value } else { "" }
    var violation = Violation(
      facts, at: self.place, document: document,
      related: related + [
        Related(
          holds.isEmpty ? "ruled_both" : "ruled", place,
          arguments: ["holds": holds, "by": ruling.by, "on": ruling.on, "because": ruling.because])
      ])
    violation.severityShift = severityShift
    return violation
  }
}

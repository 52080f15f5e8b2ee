/// How the things that two pieces of care name stand to each other, whatever is said of them.
struct CareRelations {
  private let vocabulary: Vocabulary
  private let bodyMap: BodyMap

  init(_ knowledge: Knowledge) {
    vocabulary = knowledge.vocabulary
    bodyMap = knowledge.bodyMap
  }

  /// Whether a thing lacks what makes another one of its kind: alcohol-free beer is no alcohol.
  func isFree(_ one: CareReading, of other: CareReading) -> Bool {
    guard !one.lacking.isEmpty, other.lacking.isEmpty else { return false }
    return other.term.concepts.contains { concept in
      one.lacking.contains { vocabulary.isKind(concept, of: $0) || vocabulary.isKind($0, of: concept) }
    }
  }

  /// How two pieces stand to each other; of several things in one of them, the one that the other is about.
  func widest(_ one: CareReading, _ other: CareReading) -> TermRelation {
    var whole = told(relation(one.term, other.term), one, other)
    if whole == .different, let left = one.onSpot, let right = other.onSpot { whole = relation(left, right) }
    guard one.isAvoided != other.isAvoided, !one.parts.isEmpty || !other.parts.isEmpty else { return whole }
    let isCovered = one.isAvoided ? whole == .broader : whole == .narrower
    if isCovered || whole == .same { return whole }
    let lefts = one.parts.isEmpty ? [one.term] : one.parts
    let rights = other.parts.isEmpty ? [other.term] : other.parts
    for left in lefts {
      for right in rights {
        let next = relation(left, right)
        if next == .same || next == (one.isAvoided ? .broader : .narrower) { return next }
      }
    }
    return whole
  }

  /// The relation once what the condition tells is left out: surgery to repair the hernia is surgical repair, for a hernia.
  private func told(_ relation: TermRelation, _ one: CareReading, _ other: CareReading) -> TermRelation {
    switch relation {
    case .narrower where one.withoutCondition != nil && one.withoutCondition == other.term.concept: .same
    case .broader where other.withoutCondition != nil && other.withoutCondition == one.term.concept: .same
    default: relation
    }
  }

  /// Where in the body something is done is told by the condition: icing the ankle is ice, for a sprained ankle.
  private func relation(_ one: TermReading, _ other: TermReading) -> TermRelation {
    let relation = vocabulary.relation(one, other)
    let isSameElsewhere =
      switch relation {
      case .narrower: one.siteless != nil && one.siteless == other.concept
      case .broader: other.siteless != nil && other.siteless == one.concept
      default: false
      }
    return isSameElsewhere && isSited(one) == isSited(other) ? .same : relation
  }

  /// Whether it names a thing of the body, such as a tendon, and no region: an injection into the tendon is not just any.
  private func isSited(_ term: TermReading) -> Bool {
    term.form.parts.flatMap(\.tokens).contains { token in
      TermForm.structure(of: token).map { !bodyMap.isRegion($0) } ?? false
    }
  }
}

extension TermReading: Reading {
  public var summary: String { isNegated ? "not “\(text)”" : "“\(text)”" }
  /// "Fever or chills" and "fever and chills" mean the same until they are denied.
  public var statedForm: String {
    (isNegated ? "no \(normalForm)" : normalForm) + (alternatives.isEmpty ? "" : " (any)")
  }
  public var terms: [TermReading] { [self] }
}

extension Comparison {
  /// Lists of terms: what one source lacks is no contradiction. Of what excludes each other only what is done or felt
  /// opposes, and who has it: a list may rightly name two complications that are disjoint kinds of condition.
  static let terms = termComparison(name: "terms", exclusive: [.sign, .treatment, .activity, .factor])

  /// Lists of what brings something about, or changes it: not doing a thing is such a factor as well, and stands beside
  /// the thing itself: inactivity and overuse.
  static let factors = termComparison(
    name: "factors", exclusive: [.sign, .treatment, .activity], hasOmissions: true)

  private static func termComparison(
    name: String, exclusive: Set<ConceptKind>, hasOmissions: Bool = false
  ) -> Comparison {
    Comparison(
      name: name, isByItem: true, read: readTerm,
      judge: { left, right, _, knowledge in
        let judge = TermJudge(knowledge.vocabulary, exclusive: exclusive, hasOmissions: hasOmissions)
        return Judgement.combining(left, right) { judge.judge($0, $1) }
      },
      oppositions: { positions, _, knowledge in
        let judge = TermJudge(knowledge.vocabulary, exclusive: exclusive, hasOmissions: hasOmissions)
        let terms = positions.map { $0.first?.reading as? TermReading }
        let isSweeping = zip(positions, terms).map { $0.first?.isDenied ?? false || $1?.isNegated ?? false }
        return TermIndex(terms, knowledge.vocabulary).oppositions(isSweeping: isSweeping) {
          judge.judge(positions[$0][0], positions[$1][0])
        }
      },
      neighbours: { positions, vocabulary in
        TermIndex(positions.map { $0.first?.reading as? TermReading }, vocabulary).neighbours()
      })
  }

  @Sendable static func readTerm(
    _ wording: Wording, _ definition: AttributeDefinition, _ knowledge: Knowledge
  ) -> Result<any Reading, ReadingProblem> {
    let term = knowledge.vocabulary.term(wording.text, kinds: definition.kinds)
    return .success(wording.isOccasional && term.isNegated ? term.asOccasionalAbsence : term)
  }
}

/// Judges two terms that sources affirm or deny.
struct TermJudge {
  let vocabulary: Vocabulary
  /// The kinds of concepts of which two that exclude each other cannot both be stated.
  private let exclusive: Set<ConceptKind>

  /// Whether "not exercising" is a thing of its own, and no denial of exercise.
  private let hasOmissions: Bool

  init(_ vocabulary: Vocabulary, exclusive: Set<ConceptKind>, hasOmissions: Bool = false) {
    self.vocabulary = vocabulary
    self.exclusive = exclusive
    self.hasOmissions = hasOmissions
  }

  func judge(_ left: Stance, _ right: Stance) -> Judgement {
    guard let leftTerm = left.reading as? TermReading, let rightTerm = right.reading as? TermReading else {
      return Judgement(.unclear, "the two are no terms")
    }
    let relation = vocabulary.relation(leftTerm, rightTerm)
    if hasOmissions, leftTerm.isNegated || rightTerm.isNegated {
      return omission(left, leftTerm, right, rightTerm, relation)
    }
    // Never "no fever" is always a fever.
    let (isLeftDenied, isRightDenied) = (left.isDenied != leftTerm.isNegated, right.isDenied != rightTerm.isNegated)
    if isLeftDenied != isRightDenied {
      let denial = isLeftDenied ? leftTerm : rightTerm
      // Denying a class denies its members; denying a member leaves the class.
      let isDenied =
        relation == .same || relation == (isLeftDenied ? .broader : .narrower)
        || denial.alternatives.contains { denied in
          (isLeftDenied ? rightTerm : leftTerm).concepts.contains { vocabulary.isKind($0, of: denied) }
        }
      guard isDenied else { return Judgement(.complement, "both can hold") }
      let poles = Poles(left: pole(leftTerm, isLeftDenied), right: pole(rightTerm, isRightDenied))
      return Judgement(.contradict, "one denies what the other states (\(name(denial)))", poles: poles)
    }
    switch relation {
    case .same: return Judgement(.agree, "the same term")
    case .narrower: return Judgement(.refine, "\(name(leftTerm)) is a kind or part of \(name(rightTerm))")
    case .broader: return Judgement(.refine, "\(name(rightTerm)) is a kind or part of \(name(leftTerm))")
    case .different: return Judgement(.complement, "different terms that can both hold")
    case .exclude(_, _, let kind) where !exclusive.contains(kind):
      return Judgement(.complement, "different terms that can both be named")
    case .exclude(let one, let other, _):
      guard !isLeftDenied else { return Judgement(.complement, "both can be absent") }
      return Judgement(
        .contradict, "\(one) and \(other) exclude each other", poles: Poles(left: one, right: other))
    }
  }

  /// What is left out against what is done, or left out as well: only denying the same omission contradicts it.
  private func omission(
    _ left: Stance, _ leftTerm: TermReading, _ right: Stance, _ rightTerm: TermReading, _ relation: TermRelation
  ) -> Judgement {
    guard leftTerm.isNegated, rightTerm.isNegated, relation != .different else {
      return Judgement(.complement, "different terms that can both hold")
    }
    guard relation == .same else {
      return Judgement(left.isDenied || right.isDenied ? .complement : .refine, "one leaves out more than the other")
    }
    guard left.isDenied != right.isDenied else { return Judgement(.agree, "the same term") }
    let poles = Poles(
      left: (left.isDenied ? "never " : "") + leftTerm.text, right: (right.isDenied ? "never " : "") + rightTerm.text)
    return Judgement(.contradict, "one denies what the other states (\(leftTerm.text))", poles: poles)
  }

  func name(_ term: TermReading) -> String { term.concept.map { vocabulary[$0].label } ?? term.text }

  private func pole(_ term: TermReading, _ isDenied: Bool) -> String { (isDenied ? "not " : "") + name(term) }
}

extension Judgement {
  /// What two lists have to do with each other, from what their items have: a contradiction anywhere is one; else the
  /// nearest that any two come.
  static func combining(
    _ left: [Stance], _ right: [Stance], _ judge: (Stance, Stance) -> Judgement
  ) -> Judgement {
    var nearest: Judgement?
    var agreeing = 0
    for one in left {
      for other in right {
        let judgement = judge(one, other)
        if judgement.outcome == .contradict { return judgement }
        if judgement.outcome == .agree { agreeing += 1 }
        if nearest.map({ judgement.outcome.nearness > $0.outcome.nearness }) ?? true { nearest = judgement }
      }
    }
    guard let nearest else { return Judgement(.complement, "one of them says nothing") }
    if nearest.outcome == .agree, left.count != right.count, agreeing < max(left.count, right.count) {
      return Judgement(.refine, "one lists more than the other")
    }
    return nearest
  }
}

extension Outcome {
  /// How near to each other two values with this outcome are.
  fileprivate var nearness: Int {
    switch self {
    case .contradict: 4
    case .agree: 3
    case .refine: 2
    case .unclear: 1
    case .complement: 0
    }
  }
}

/// What becomes of a thing by what a source says of it.
enum Recommendation: Sendable {
  case advised, avoided, notNeeded
  /// Stopping it is for some only, or is spoken of in one way only: avoiding to stop a medicine suddenly advises nobody
  /// to take it.
  case leftOpen
}

/// Something that is done, not needed or to be kept from.
public struct CareReading: Reading {
  public let term: TermReading
  /// As it was written, with the words around the term.
  let text: String
  /// Words that make it narrower than what the term names: "total", "prolonged".
  let narrowing: Set<String>
  /// What the thing is said to be free of: the alcohol of "alcohol-free beer".
  let lacking: [ConceptID]
  /// What it names but for the condition, where it says "the hernia" and means the one that is spoken of.
  let withoutCondition: ConceptID?
  /// In which form a medicine is given; nil where it is not said.
  let form: MedicineForm?
  /// How strongly it is advised, on the scale `use`; nil where it is just said.
  let use: ScaleReading?
  /// What was written about its use.
  let useText: String?
  /// What becomes of the term's thing: to stop it is to avoid it.
  let recommendation: Recommendation
  /// Whether it is the stopping of the term's thing, so that `use` is about the stopping.
  public let isCessation: Bool
  /// Whether what is written is advised against: of "avoid stopping it", the stopping.
  let isAgainst: Bool
  /// What it names besides: of "alcohol and caffeine" each by itself.
  var parts: [TermReading] = []

  /// Whether a reader is told to do it.
  public var isAdvised: Bool { recommendation == .advised }
  var isAvoided: Bool { recommendation == .avoided }
  var isNotNeeded: Bool { recommendation == .notNeeded }
  var isLeftOpen: Bool { recommendation == .leftOpen }

  /// Whether it is a concept or a kind of it.
  public func names(_ concept: ConceptID, _ vocabulary: Vocabulary) -> Bool {
    term.concepts.contains { vocabulary.isKind($0, of: concept) }
  }

  public var normalForm: String {
    let stance =
      switch recommendation {
      case .avoided: "avoid"
      case .leftOpen: isAgainst ? "stopping: avoid" : "stopping: \(use?.normalForm ?? "said")"
      case .advised where isCessation: "said"
      case .advised, .notNeeded: use?.normalForm ?? "said"
      }
    return "\(narrowing.sorted().map { "\($0) " }.joined())\(term.normalForm)|\(stance)"
  }

  public var terms: [TermReading] { [term] + parts }

  public var summary: String {
    guard isCessation else { return "“\(text)”, \(standing)" }
    let consequence =
      switch recommendation {
      case .avoided: "which is to avoid it"
      case .leftOpen: "which leaves open whether to do it"
      case .advised, .notNeeded: "which is to keep to it"
      }
    return "“\(text)” (\(isAgainst ? "avoid" : useText ?? "advised")), \(consequence)"
  }

  /// What is said of the term's thing, in words.
  var standing: String { isAvoided ? "avoid" : isCessation ? "advised" : useText ?? "advised" }
}

extension Comparison {
  /// Treatments, what to avoid, and advice: one kind of claim.
  static let care = Comparison(
    name: "care", isByItem: true,
    read: { wording, definition, knowledge in
      let scale = knowledge.scale(named: definition.scale)
      var use: ScaleReading?
      if let text = wording.step, let scale {
        switch ScaleReader(scale, durations: knowledge.durations).read(text) {
        case .success(let reading): use = reading
        case .failure(let problem): return .failure(problem)
        }
      }
      let phrase = CarePhrase(
        wording.text, isAdvised: !wording.isAvoided && !(use?.isOnly("avoid") ?? false), kinds: definition.kinds,
        knowledge.vocabulary)
      let recommendation = phrase.recommendation(isListedAsAvoided: wording.isAvoided, use)
      return .success(
        CareReading(
          term: phrase.term, text: wording.text, narrowing: phrase.narrowing, lacking: phrase.lacking,
          withoutCondition: phrase.withoutCondition, form: phrase.form, use: use,
          useText: wording.step, recommendation: recommendation, isCessation: phrase.isCessation,
          isAgainst: wording.isAvoided || use?.isOnly("avoid") ?? false,
          parts: phrase.parts(
            kinds: definition.kinds, isSweeping: recommendation == .avoided, knowledge.vocabulary)))
    },
    judge: { left, right, definition, knowledge in
      let judge = CareJudge(knowledge, scale: knowledge.scale(named: definition.scale))
      return Judgement.combining(left, right) { judge.judge($0, $1) }
    },
    oppositions: { positions, definition, knowledge in
      let judge = CareJudge(knowledge, scale: knowledge.scale(named: definition.scale))
      let readings = positions.map { $0.first?.reading as? CareReading }
      let isSweeping = zip(positions, readings).map { $0.first?.isDenied ?? false || !($1?.isAdvised ?? true) }
      return TermIndex(readings.map { $0?.term }, knowledge.vocabulary).oppositions(isSweeping: isSweeping) {
        judge.judge(positions[$0][0], positions[$1][0])
      }
    },
    neighbours: { positions, vocabulary in
      TermIndex(positions.map { ($0.first?.reading as? CareReading)?.term }, vocabulary).neighbours()
    })
}

/// Judges two pieces of care.
struct CareJudge {
  private let vocabulary: Vocabulary
  private let bodyMap: BodyMap
  private let scale: Scale?

  init(_ knowledge: Knowledge, scale: Scale?) {
    bodyMap = knowledge.bodyMap
    vocabulary = knowledge.vocabulary
    self.scale = scale
  }

  func judge(_ left: Stance, _ right: Stance) -> Judgement {
    guard let one = left.reading as? CareReading, let other = right.reading as? CareReading else {
      return Judgement(.unclear, "the two are no pieces of care")
    }
    if let form = one.form, let another = other.form, form != another {
      return Judgement(.complement, "one is swallowed, the other works where it is put")
    }
    if isFree(one, of: other) || isFree(other, of: one) {
      return Judgement(.complement, "one is free of the other")
    }
    let relation = widest(one, other)
    if left.isDenied || right.isDenied { return denial(left.isDenied, one, right.isDenied, other, relation) }
    if relation != .different, one.isLeftOpen || other.isLeftOpen { return cessation(one, other, relation) }
    switch relation {
    case .same: return sameTerm(one, other)
    case .narrower: return classAndMember(broad: other, narrow: one).mirrored
    case .broader: return classAndMember(broad: one, narrow: other)
    case .different: return Judgement(.complement, "different things that can both be done")
    case .exclude(let first, let second, _):
      guard one.isAdvised, other.isAdvised else { return Judgement(.complement, "they speak of opposite things") }
      return Judgement(
        .contradict, "\(first) and \(second) exclude each other", poles: Poles(left: name(one), right: name(other)))
    }
  }

  /// Whether a thing lacks what makes another one of its kind: alcohol-free beer is no alcohol.
  private func isFree(_ one: CareReading, of other: CareReading) -> Bool {
    guard !one.lacking.isEmpty, other.lacking.isEmpty else { return false }
    return other.term.concepts.contains { concept in
      one.lacking.contains { vocabulary.isKind(concept, of: $0) || vocabulary.isKind($0, of: concept) }
    }
  }

  /// How two pieces stand to each other; of several things in one of them, the one that the other is about.
  private func widest(_ one: CareReading, _ other: CareReading) -> TermRelation {
    let relation = told(relation(one.term, other.term), one, other)
    guard one.isAvoided != other.isAvoided, !one.parts.isEmpty || !other.parts.isEmpty else { return relation }
    let isCovered = one.isAvoided ? relation == .broader : relation == .narrower
    if isCovered || relation == .same { return relation }
    let lefts = one.parts.isEmpty ? [one.term] : one.parts
    let rights = other.parts.isEmpty ? [other.term] : other.parts
    for left in lefts {
      for right in rights {
        let next = self.relation(left, right)
        if next == .same || next == (one.isAvoided ? .broader : .narrower) { return next }
      }
    }
    return relation
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
    if isSited(one) != isSited(other) { return relation }
    switch relation {
    case .narrower where one.siteless != nil && one.siteless == other.concept: return .same
    case .broader where other.siteless != nil && other.siteless == one.concept: return .same
    default: return relation
    }
  }

  /// Whether it names a thing of the body, such as a tendon, and no region: an injection into the tendon is not just any.
  private func isSited(_ term: TermReading) -> Bool {
    term.form.parts.flatMap(\.tokens).contains { token in
      token.hasPrefix("§") && Int(token.dropFirst()).map { !bodyMap.isRegion(ConceptID(index: $0)) } ?? false
    }
  }

  /// What is said of care that a source says is never given, or never to be avoided: only the opposite contradicts it.
  private func denial(
    _ isLeftDenied: Bool, _ one: CareReading, _ isRightDenied: Bool, _ other: CareReading, _ relation: TermRelation
  ) -> Judgement {
    let isCovered = relation == .same || relation == (isLeftDenied ? .broader : .narrower)
    guard isCovered else { return Judgement(.complement, "both can hold") }
    guard isLeftDenied != isRightDenied, one.isAvoided == other.isAvoided else {
      return Judgement(.agree, "both say the same in effect")
    }
    let poles = { (care: CareReading, isDenied: Bool) in "\(name(care)): \(isDenied ? "never" : care.standing)" }
    return Judgement(
      .contradict, "one says “never”, the other does not",
      poles: Poles(left: poles(one, isLeftDenied), right: poles(other, isRightDenied)))
  }

  private func sameTerm(_ one: CareReading, _ other: CareReading) -> Judgement {
    // Keeping from prolonged rest, or not needing it, leaves a short one.
    if !one.isAdvised, !one.narrowing.isSubset(of: other.narrowing), other.isAdvised { return sparing(one) }
    if !other.isAdvised, !other.narrowing.isSubset(of: one.narrowing), one.isAdvised { return sparing(other) }
    if one.isAvoided != other.isAvoided { return avoidance(one, other) ?? Judgement(.agree, "neither advises it") }
    if one.isAvoided, one.use?.isOnly("avoid") ?? true || other.use?.isOnly("avoid") ?? true {
      return Judgement(.agree, "neither advises it")
    }
    // How strongly the stopping is advised is not how strongly the thing is.
    if one.isCessation != other.isCessation { return Judgement(.agree, "neither keeps from it") }
    return byUse(one, other, name: name)
  }

  /// How strongly two pieces of the same care are advised.
  private func byUse(_ one: CareReading, _ other: CareReading, name: (CareReading) -> String) -> Judgement {
    guard let scale, let left = one.use, let right = other.use else { return Judgement(.agree, "both name it") }
    let judgement = ScaleComparison(scale).judge(left, right)
    guard judgement.outcome == .contradict else { return judgement }
    func pole(_ care: CareReading) -> String { "\(name(care)): \(care.useText ?? care.standing)" }
    return Judgement(.contradict, judgement.reason, poles: Poles(left: pole(one), right: pole(other)))
  }

  /// What is said of stopping something, where this says nothing of the thing itself.
  private func cessation(_ one: CareReading, _ other: CareReading, _ relation: TermRelation) -> Judgement {
    guard relation == .same, one.isCessation, other.isCessation, one.narrowing == other.narrowing else {
      let open = one.isLeftOpen ? one : other
      return Judgement(.complement, "“\(open.text)” leaves open whether it is to be done")
    }
    let stopping = { (care: CareReading) in "stopping \(name(care))" }
    guard one.isAgainst != other.isAgainst else {
      return one.isAgainst ? Judgement(.agree, "neither advises it") : byUse(one, other, name: stopping)
    }
    let (against, done) = one.isAgainst ? (one, other) : (other, one)
    if let use = done.use, use.isOnly("last resort") || use.isOnly("not needed") {
      return Judgement(.agree, "neither advises it")
    }
    let pole = { (care: CareReading) in "\(stopping(care)): \(care.isAgainst ? "avoid" : care.useText ?? "advised")" }
    return Judgement(
      .contradict, "one advises against \(stopping(against)), the other advises it",
      poles: Poles(left: pole(one), right: pole(other)), strength: .unsafe)
  }

  /// What is said of a class and of one of its members: avoiding or sparing the class covers the member, not the other
  /// way round.
  private func classAndMember(broad: CareReading, narrow: CareReading) -> Judgement {
    let refinement = Judgement(.refine, "\(name(narrow)) is a kind or part of \(name(broad))")
    if !broad.isAdvised, narrow.isAdvised, !broad.narrowing.isSubset(of: narrow.narrowing) { return sparing(broad) }
    if broad.isAvoided { return avoidance(broad, narrow) ?? refinement }
    if narrow.isAvoided, broad.isNotNeeded { return Judgement(.agree, "neither advises it") }
    if narrow.isAvoided { return Judgement(.complement, "avoiding one of a kind leaves the others") }
    guard broad.isNotNeeded, let scale, let left = broad.use, let right = narrow.use else { return refinement }
    let judgement = ScaleComparison(scale).judge(left, right)
    guard judgement.outcome == .contradict else { return refinement }
    return Judgement(.contradict, judgement.reason, poles: poles(broad, narrow))
  }

  private func sparing(_ care: CareReading) -> Judgement {
    Judgement(.complement, "“\(care.text)” leaves other \(care.term.concept.map { vocabulary[$0].label } ?? "care")")
  }

  /// The contradiction of avoiding what the other does; nil where nobody does it.
  private func avoidance(_ one: CareReading, _ other: CareReading) -> Judgement? {
    guard one.isAvoided != other.isAvoided else { return nil }
    let (avoided, done) = one.isAvoided ? (one, other) : (other, one)
    // A last resort is nearer to avoiding than to doing.
    guard done.isAdvised, !(done.use?.isOnly("last resort") ?? false) else { return nil }
    return Judgement(
      .contradict, "one advises against \(name(avoided)), the other advises \(name(done))", poles: poles(one, other),
      strength: .unsafe)
  }

  private func poles(_ one: CareReading, _ other: CareReading) -> Poles {
    Poles(left: "\(name(one)): \(one.standing)", right: "\(name(other)): \(other.standing)")
  }

  private func name(_ care: CareReading) -> String {
    guard let concept = care.term.concept, care.narrowing.isEmpty else { return care.term.text }
    return vocabulary[concept].label
  }
}

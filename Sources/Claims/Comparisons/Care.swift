/// What becomes of a thing by what a source says of it.
enum Recommendation: Sendable {
  case advised, avoided, notNeeded
  /// Avoiding or stopping it is for some only, or is spoken of in one way only: avoiding to stop a medicine suddenly
  /// advises nobody to take it.
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
  /// What is done to the spot that the condition is or makes, under one name for all of them.
  let onSpot: TermReading?
  /// In which form a medicine is given; nil where it is not said.
  let form: MedicineForm?
  /// How much of it, how often and when.
  let measures: CareMeasures
  /// For how long it is done.
  let span: CareSpan
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
  public var namedTerms: [TermReading] { [term] + parts + [onSpot].compactMap(\.self) }

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
    let measures = measures.told.map { ", \($0)" }.joined()
    return "\(narrowing.sorted().map { "\($0) " }.joined())\(term.normalForm)\(measures)|\(stance)"
  }

  public var terms: [TermReading] { [term] }

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
      let predicate = scale.flatMap { CarePredicate(wording, on: $0, knowledge) }
      // "Avoid: running is not advised" says it twice.
      if !wording.isAvoided { use = use ?? predicate?.use }
      let phrase = CarePhrase(
        predicate?.care ?? wording.text, isAdvised: !wording.isAvoided && !(use?.isOnly(.avoid) ?? false),
        kinds: definition.kinds,
        knowledge.vocabulary)
      let recommendation = phrase.recommendation(isListedAsAvoided: wording.isAvoided, use)
      return .success(
        CareReading(
          term: phrase.term, text: wording.text, narrowing: phrase.narrowing, lacking: phrase.lacking,
          withoutCondition: phrase.withoutCondition, onSpot: phrase.onSpot, form: phrase.form,
          measures: phrase.measures, span: phrase.span, use: use,
          useText: use == nil ? nil : wording.step ?? predicate?.text, recommendation: recommendation,
          isCessation: phrase.isCessation,
          isAgainst: wording.isAvoided || use?.isOnly(.avoid) ?? false,
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
      // "Icing the ankle" is ice, for whom it is said of: what is only near may come to the same.
      return TermIndex(readings.map { $0?.namedTerms ?? [] }, knowledge.vocabulary).oppositions {
        judge.judge(positions[$0][0], positions[$1][0])
      }
    },
    neighbours: { positions, vocabulary in
      TermIndex(positions.map { $0.first?.reading.namedTerms ?? [] }, vocabulary).neighbours()
    })
}

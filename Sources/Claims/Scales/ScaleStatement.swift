/// What the segments of a text have said of a scale so far.
struct ScaleStatement {
  /// What was said in one facet, by how firmly it says it.
  private struct Said {
    var steps: ClosedRange<Int>?
    /// What a "not" leaves; a step that holds says more.
    var denied: ClosedRange<Int>?
    /// The steps that a "not" denies.
    var deniedSteps: Set<Int> = []
    /// When alone it holds.
    var condition: String?
    var time: ClosedRange<Int>?
    var vague: ClosedRange<Int>?
    var superlative: ClosedRange<Int>?

    /// What is left when another "not" leaves some steps as well: "neither common nor rare" lies between the two. nil where
    /// nothing is.
    func denying(_ steps: ClosedRange<Int>) -> ClosedRange<Int>? {
      guard let denied else { return steps }
      let (low, high) = (max(denied.lowerBound, steps.lowerBound), min(denied.upperBound, steps.upperBound))
      return low <= high ? low...high : nil
    }
  }

  /// What has been said since the last "but", and when it holds.
  private struct Clause {
    var facets: Set<Int> = []
    var condition: String?
  }

  private let text: String
  private let tokens: [WordToken]
  private let scale: Scale
  /// "Not usually permanent" does not deny that it can be.
  private let isHedged: Bool
  private var said: [Said]
  private var share: Share?
  private var isYearly = false
  private var isNegated = false
  private var clause = Clause()
  /// Whether it has a clause that says when or how.
  private var hasClause = false
  /// Whether it is compared with something else.
  private(set) var isCompared = false

  init(_ text: String, _ tokens: [WordToken], scale: Scale) {
    (self.text, self.tokens, self.scale) = (text, tokens, scale)
    isHedged = tokens.contains { ScaleWords.hedges.contains($0.text) }
    said = Array(repeating: Said(), count: scale.facets.count)
  }

  /// Takes up what the next segment says.
  ///
  /// - Throws: `ReadingProblem` where it leaves open which step holds.
  mutating func take(_ segment: ScaleSegmentation.Segment) throws(ReadingProblem) {
    switch segment.kind {
    case .negator: try negate(before: segment.range.upperBound)
    case .connector(.but):
      isNegated = false
      clause = Clause(condition: clause.facets.isEmpty ? clause.condition : nil)
    case .share(let next):
      guard !isNegated else { throw ReadingProblem("“not” before a number leaves open what holds") }
      share = share?.joined(with: next) ?? next
    case .time(let steps):
      if let steps { said[0].time = Self.hull(said[0].time, steps) }
    case .phrase(let meanings):
      let words = words(segment)
      for meaning in meanings { try take(meaning, words) }
      for facet in clause.facets { said[facet].condition = clause.condition ?? said[facet].condition }
    case .connector(.or), .weightless, .unknown: break
    }
  }

  private mutating func negate(before next: Int) throws(ReadingProblem) {
    isNegated = true
    if next < tokens.count, ScaleWords.reservations.contains(tokens[next].text) {
      throw openNegation(tokens[next].text)
    }
  }

  private mutating func take(_ meaning: ScaleLexicon.Meaning, _ words: String) throws(ReadingProblem) {
    switch meaning {
    case .step(let facet, let step): try take(step, of: facet)
    case .wording(.vague, let facet, let steps):
      guard !isNegated else { throw openNegation(words) }
      clause.facets.insert(facet)
      if let steps { said[facet].vague = Self.hull(said[facet].vague, steps) }
    case .wording(.superlative, let facet, let steps):
      guard !isNegated else { throw openNegation(words) }
      if let steps { said[facet].superlative = steps }
    case .wording(.comparison, _, _): isCompared = true
    case .wording(.yearly, _, _): isYearly = true
    case .wording(.condition, _, _):
      clause.condition = words.lowercased()
      hasClause = true
    case .wording(.aside, _, _): hasClause = true
    case .wording(.untreated, _, _): clause.condition = ScaleReading.Position.untreated
    case .wording(.ignored, _, _), .wording(.emphatic, _, _), .wording(.population, _, _), .wording(.head, _, _),
      .wording(.clause, _, _):
      break
    }
  }

  /// A step that holds, or after a "not" one that does not.
  private mutating func take(_ step: Int, of facet: Int) throws(ReadingProblem) {
    let entry = scale.facets[facet].steps[step]
    guard isNegated else {
      said[facet].steps = Self.hull(said[facet].steps, step...step)
      clause.facets.insert(facet)
      return
    }
    guard let steps = entry.negated else { throw openNegation(entry.name) }
    guard let rest = said[facet].denying(steps) else {
      throw ReadingProblem("“\(text)” denies every step of \(scale.facets[facet].name)")
    }
    clause.facets.insert(facet)
    said[facet].denied = rest
    if !isHedged { said[facet].deniedSteps.insert(step) }
  }

  /// Where all that was said lies on the scale: one position for each facet that it speaks of; a share says it best.
  var positions: [ScaleReading.Position] {
    guard let share else {
      let told = said.enumerated().compactMap { facet, said in Self.position(facet, said) }
      guard told.isEmpty, hasClause, !isNegated, let steps = scale.clauseSteps else { return told }
      return [ScaleReading.Position(facet: 0, steps: steps, share: nil, isSuperlative: false)]
    }
    let counted = isYearly ? share.yearly : share
    return [
      ScaleReading.Position(
        facet: 0, steps: counted.steps(bands: scale.shares), share: counted, isSuperlative: false)
    ]
  }

  private static func position(_ facet: Int, _ said: Said) -> ScaleReading.Position? {
    if let steps = said.steps ?? said.denied ?? said.time ?? said.vague,
      said.steps != nil || said.superlative == nil
    {
      return ScaleReading.Position(
        facet: facet, steps: steps, share: nil, isSuperlative: false, denied: said.deniedSteps,
        condition: said.condition)
    }
    return said.superlative.map {
      ScaleReading.Position(facet: facet, steps: $0, share: nil, isSuperlative: true)
    }
  }

  private static func hull(_ known: ClosedRange<Int>?, _ next: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let known else { return next }
    return min(known.lowerBound, next.lowerBound)...max(known.upperBound, next.upperBound)
  }

  private func openNegation(_ words: String) -> ReadingProblem {
    ReadingProblem("“not \(words)” leaves open which step of \(scale.name) holds")
  }

  private func words(_ segment: ScaleSegmentation.Segment) -> String {
    String(
      text[tokens[segment.range.lowerBound].range.lowerBound..<tokens[segment.range.upperBound - 1].range.upperBound])
  }
}

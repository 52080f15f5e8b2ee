/// What the segments of a text have said of a scale so far.
struct ScaleStatement {
  /// What was said in one facet, by how firmly it says it.
  private struct Said {
    var steps: ClosedRange<Int>?
    /// What a "not" leaves; a step that holds says more.
    var denied: ClosedRange<Int>?
    /// The steps that a "not" denies.
    var deniedSteps: Set<Int> = []
    var time: ClosedRange<Int>?
    var vague: ClosedRange<Int>?
    var superlative: ClosedRange<Int>?

    /// What it says as firmly as it says anything of a step.
    var firm: ClosedRange<Int>? { steps ?? denied ?? time }

    /// What is left when another "not" leaves some steps as well: "neither common nor rare" lies between the two. nil where
    /// nothing is.
    func denying(_ steps: ClosedRange<Int>) -> ClosedRange<Int>? {
      guard let denied else { return steps }
      let (low, high) = (max(denied.lowerBound, steps.lowerBound), min(denied.upperBound, steps.upperBound))
      return low <= high ? low...high : nil
    }

    /// What two clauses say together; nil where they deny every step between them.
    func joined(with next: Said) -> Said? {
      var joined = self
      if let left = next.denied {
        guard let rest = denying(left) else { return nil }
        joined.denied = rest
      }
      joined.deniedSteps.formUnion(next.deniedSteps)
      joined.steps = ScaleStatement.hull(steps, next.steps)
      joined.time = ScaleStatement.hull(time, next.time)
      joined.vague = ScaleStatement.hull(vague, next.vague)
      joined.superlative = next.superlative ?? superlative
      return joined
    }
  }

  /// What has been said since the last "but", and when it holds.
  private struct Clause {
    /// By facet.
    var said: [Int: Said] = [:]
    var condition: String?
    var hasShare = false
    /// The facets of which it says what holds in some cases only.
    var exceptional: Set<Int> = []
  }

  private let text: String
  private let tokens: [WordToken]
  private let scale: Scale
  /// "Not usually permanent" does not deny that it can be.
  private let isHedged: Bool
  /// What holds always, and what holds in some circumstances alone, by facet.
  private var always: [Int: Said] = [:]
  private var sometimes: [Int: Said] = [:]
  /// The circumstances, by facet.
  private var conditions: [Int: [String]] = [:]
  private var share: Share?
  private var shareCondition: String?
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
  }

  /// Takes up what the next segment says.
  ///
  /// - Throws: `ReadingProblem` where it leaves open which step holds.
  mutating func take(_ segment: ScaleSegmentation.Segment) throws(ReadingProblem) {
    switch segment.kind {
    case .negator: try negate(before: segment.range.upperBound)
    case .connector(.but):
      isNegated = false
      try endClause()
    case .share(let next):
      guard !isNegated else { throw ReadingProblem("“not” before a number leaves open what holds") }
      share = share?.joined(with: next) ?? next
      clause.hasShare = true
    case .time(let steps):
      clause.said[0, default: Said()].time = Self.hull(clause.said[0]?.time, steps)
    case .phrase(let meanings):
      let words = words(segment)
      for meaning in meanings { try take(meaning, words) }
    case .connector(.or), .weightless, .unknown: break
    }
  }

  /// Files what the clause said, and begins another. A condition that stands before what it is said of goes on:
  /// "in children, rare".
  private mutating func endClause() throws(ReadingProblem) {
    if clause.hasShare { shareCondition = clause.condition }
    for (facet, next) in clause.said {
      let isExceptional = clause.exceptional.contains(facet)
      let condition = clause.condition ?? (isExceptional ? ScaleReading.Position.inSomeCases : nil)
      let known = condition == nil ? always[facet] : sometimes[facet]
      guard let joined = (known ?? Said()).joined(with: next) else {
        throw ReadingProblem("“\(text)” denies every step of \(scale.facets[facet].name)")
      }
      guard let condition else {
        always[facet] = joined
        continue
      }
      sometimes[facet] = joined
      conditions[facet, default: []].append(condition)
    }
    clause = Clause(condition: clause.said.isEmpty && !clause.hasShare ? clause.condition : nil)
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
      clause.said[facet, default: Said()].vague = Self.hull(clause.said[facet]?.vague, steps)
    case .wording(.superlative, let facet, let steps):
      guard !isNegated else { throw openNegation(words) }
      if let steps { clause.said[facet, default: Said()].superlative = steps }
    case .wording(.comparison, _, _): isCompared = true
    case .wording(.yearly, _, _): isYearly = true
    case .wording(.condition, _, _):
      clause.condition = words.lowercased()
      hasClause = true
    case .wording(.aside, _, _): hasClause = true
    case .wording(.exceptional, let facet, _): clause.exceptional.insert(facet)
    case .wording(.untreated, _, _): clause.condition = ScaleReading.Position.untreated
    case .wording(.ignored, _, _), .wording(.emphatic, _, _), .wording(.population, _, _), .wording(.head, _, _),
      .wording(.clause, _, _):
      break
    }
  }

  /// A step that holds, or after a "not" one that does not.
  private mutating func take(_ step: Int, of facet: Int) throws(ReadingProblem) {
    let entry = scale.facets[facet].steps[step]
    var said = clause.said[facet] ?? Said()
    defer { clause.said[facet] = said }
    guard isNegated else {
      said.steps = Self.hull(said.steps, step...step)
      return
    }
    guard let steps = entry.negated else { throw openNegation(entry.name) }
    guard let rest = said.denying(steps) else {
      throw ReadingProblem("“\(text)” denies every step of \(scale.facets[facet].name)")
    }
    said.denied = rest
    if !isHedged { said.deniedSteps.insert(step) }
  }

  /// Where all that was said lies on the scale: one position for each facet that it speaks of; a share says it best.
  ///
  /// - Throws: `ReadingProblem` where what was said last denies all that was left.
  mutating func positions() throws(ReadingProblem) -> [ScaleReading.Position] {
    try endClause()
    guard let share else {
      let told = scale.facets.indices.compactMap(position)
      guard told.isEmpty, hasClause, !isNegated, let steps = scale.clauseSteps else { return told }
      return [ScaleReading.Position(facet: 0, steps: steps)]
    }
    let counted = isYearly ? share.yearly : share
    let steps = counted.steps(bands: scale.shares)
    return [ScaleReading.Position(facet: 0, steps: steps, share: counted, condition: shareCondition)]
  }

  /// What holds always is said of a facet, unless it says less of it than what holds sometimes.
  private func position(_ facet: Int) -> ScaleReading.Position? {
    let condition = conditions[facet]?.joined(separator: ", ")
    let (usual, other) = (always[facet], sometimes[facet])
    guard let usual, usual.firm != nil || other?.firm == nil, let position = Self.position(facet, usual, nil) else {
      return other.flatMap { Self.position(facet, $0, condition) }
    }
    guard let other = other?.firm else { return position }
    return position.except(other, condition)
  }

  private static func position(_ facet: Int, _ said: Said, _ condition: String?) -> ScaleReading.Position? {
    if let steps = said.firm ?? said.vague, said.steps != nil || said.superlative == nil {
      return ScaleReading.Position(facet: facet, steps: steps, denied: said.deniedSteps, condition: condition)
    }
    return said.superlative.map { ScaleReading.Position(facet: facet, steps: $0, isSuperlative: true) }
  }

  private static func hull(_ known: ClosedRange<Int>?, _ next: ClosedRange<Int>?) -> ClosedRange<Int>? {
    guard let known, let next else { return known ?? next }
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

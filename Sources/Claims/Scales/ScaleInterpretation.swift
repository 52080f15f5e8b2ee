/// Makes of a text's segments the position that it says.
struct ScaleInterpretation {
  let text: String
  let tokens: [WordToken]
  let segments: [ScaleSegmentation.Segment]
  let scale: Scale

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

  func reading() -> Result<ScaleReading, ReadingProblem> {
    let unknown = segments.filter { if case .unknown = $0.kind { true } else { false } }
    if let first = unknown.first { return .failure(notUnderstood(from: first, unknown)) }
    var said = Array(repeating: Said(), count: scale.facets.count)
    var share: Share?
    var isYearly = false
    var isNegated = false
    var isCompared = false
    var clause = Clause()
    // "Not usually permanent" does not deny that it can be.
    let isHedged = tokens.contains { ScaleWords.hedges.contains($0.text) }
    for segment in segments {
      switch segment.kind {
      case .negator:
        isNegated = true
        let next = segment.range.upperBound
        if next < tokens.count, ScaleWords.reservations.contains(tokens[next].text) {
          return .failure(openNegation(tokens[next].text))
        }
      case .connector(.but):
        isNegated = false
        clause = Clause(condition: clause.facets.isEmpty ? clause.condition : nil)
      case .share(let next):
        guard !isNegated else { return .failure(ReadingProblem("“not” before a number leaves open what holds")) }
        share = share?.joined(with: next) ?? next
      case .time(let steps):
        if let steps { said[0].time = Self.hull(said[0].time, steps) }
      case .phrase(let meanings):
        for meaning in meanings {
          switch meaning {
          case .step(let facet, let step):
            guard let steps = steps(facet, step, isNegated: isNegated) else {
              return .failure(openNegation(scale.facets[facet].steps[step].name))
            }
            clause.facets.insert(facet)
            if isNegated {
              guard let rest = said[facet].denying(steps) else { return .failure(deniesAll(scale.facets[facet].name)) }
              said[facet].denied = rest
              if !isHedged { said[facet].deniedSteps.insert(step) }
            } else {
              said[facet].steps = Self.hull(said[facet].steps, steps)
            }
          case .wording(let role, let facet, let steps):
            switch role {
            case .vague:
              guard !isNegated else { return .failure(openNegation(words(segment))) }
              clause.facets.insert(facet)
              if let steps { said[facet].vague = Self.hull(said[facet].vague, steps) }
            case .superlative:
              guard !isNegated else { return .failure(openNegation(words(segment))) }
              if let steps { said[facet].superlative = steps }
            case .comparison: isCompared = true
            case .yearly: isYearly = true
            case .condition: clause.condition = words(segment).lowercased()
            case .untreated: clause.condition = ScaleReading.Position.untreated
            case .ignored, .emphatic, .aside, .population, .head: break
            }
          }
        }
        for facet in clause.facets { said[facet].condition = clause.condition ?? said[facet].condition }
      case .connector(.or), .weightless, .unknown: break
      }
    }
    var positions = said.enumerated().compactMap { facet, said in position(facet, said) }
    if let share {
      let share = isYearly ? share.yearly : share
      positions = [
        ScaleReading.Position(
          facet: 0, steps: share.steps(bands: scale.shares), share: share, isSuperlative: false)
      ]
    }
    guard positions.isEmpty else { return .success(ScaleReading(positions, on: scale)) }
    if isCompared {
      return .failure(ReadingProblem("“\(text)” compares it with something else and says no step of \(scale.name)"))
    }
    return .failure(ReadingProblem("“\(text)” says no step of \(scale.name)", understood: text))
  }

  /// What has been said since the last "but", and when it holds.
  private struct Clause {
    var facets: Set<Int> = []
    var condition: String?
  }

  private func steps(_ facet: Int, _ step: Int, isNegated: Bool) -> ClosedRange<Int>? {
    isNegated ? scale.facets[facet].steps[step].negated : step...step
  }

  private func position(_ facet: Int, _ said: Said) -> ScaleReading.Position? {
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

  private func deniesAll(_ facet: String) -> ReadingProblem {
    ReadingProblem("“\(text)” denies every step of \(facet)")
  }

  private func words(_ segment: ScaleSegmentation.Segment) -> String {
    String(
      text[tokens[segment.range.lowerBound].range.lowerBound..<tokens[segment.range.upperBound - 1].range.upperBound])
  }

  /// Names the first few words that nobody knows, and what stands before them.
  private func notUnderstood(
    from first: ScaleSegmentation.Segment, _ unknown: [ScaleSegmentation.Segment]
  ) -> ReadingProblem {
    var end = first.range.upperBound
    for segment in unknown.dropFirst().prefix(7) where segment.range.lowerBound == end {
      end = segment.range.upperBound
    }
    let words = String(text[tokens[first.range.lowerBound].range.lowerBound..<tokens[end - 1].range.upperBound])
    let isKnown = segments.contains { if case .phrase = $0.kind { true } else { false } }
    guard first.range.lowerBound > 0, isKnown else {
      return ReadingProblem("“\(words)” says nothing about \(scale.name)")
    }
    let known = String(text[tokens[0].range.lowerBound..<tokens[first.range.lowerBound - 1].range.upperBound])
    return ReadingProblem("understood “\(known)” but not “\(words)”", understood: known)
  }
}

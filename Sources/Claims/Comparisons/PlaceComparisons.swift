extension PlaceReading: Reading {
  public var summary: String { description }
}

extension Comparison {
  /// Where a structure lies.
  static let places = place(name: "place", isForPain: false)
  /// Where pain is felt, which may be in several places at once.
  static let painPlaces = place(name: "pain place", isForPain: true)

  private static func place(name: String, isForPain: Bool) -> Comparison {
    Comparison(
      name: name, isByItem: false,
      read: { wording, _, knowledge in
        PlaceReader(knowledge.bodyMap, isOfStructure: !isForPain).read(wording.text).map { $0 as any Reading }
      },
      judge: { left, right, _, knowledge in
        PlaceComparison(knowledge.bodyMap, isForPain: isForPain).judge(
          PlaceReading.all(in: left), PlaceReading.all(in: right))
      },
      oppositions: { positions, _, knowledge in
        PlaceComparison(knowledge.bodyMap, isForPain: isForPain).oppositions(
          among: positions.map(PlaceReading.all))
      },
      outcomes: { positions, _, knowledge in
        let judge = PlaceComparison(knowledge.bodyMap, isForPain: isForPain).judging(
          positions.map(PlaceReading.all))
        return { judge($0, $1).outcome }
      },
      survey: { positions, _, knowledge in
        guard positions.reduce(0, { $0 + $1.count }) > fewestSurveyed else { return nil }
        return PlaceSurvey(
          positions.map(PlaceReading.all), PlaceComparison(knowledge.bodyMap, isForPain: isForPain))
      })
  }

  /// Fewer places are soon judged, and remembered for the next subject that they are named for.
  private static let fewestSurveyed = 128
}

extension Comparison {
  /// The whole that something belongs to: two that lie apart cannot both be it.
  static let parts = Comparison(
    name: "part", isByItem: false, read: terms.read,
    judge: judgePart,
    oppositions: { positions, definition, knowledge in
      Comparison.pairwise(positions) { judgePart($0, $1, definition, knowledge) }
    })

  @Sendable private static func judgePart(
    _ left: [Stance], _ right: [Stance], _ definition: AttributeDefinition, _ knowledge: Knowledge
  ) -> Judgement {
    Judgement.combining(left, right) { one, other in
      let judgement = TermJudge(knowledge.vocabulary, exclusive: Set(ConceptKind.allCases)).judge(one, other)
      guard judgement.outcome == .complement, !one.isDenied, !other.isDenied,
        let first = (one.reading as? TermReading)?.concept, let second = (other.reading as? TermReading)?.concept,
        knowledge.bodyMap.excludeEachOthersParts(first, second)
      else { return judgement }
      let poles = Poles(left: knowledge.vocabulary[first].label, right: knowledge.vocabulary[second].label)
      return Judgement(.contradict, "\(poles.left) and \(poles.right) lie apart", poles: poles)
    }
  }
}

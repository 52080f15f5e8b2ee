extension ScaleReading: Reading {}

extension Comparison {
  /// Steps on an ordered scale, and shares.
  static let scales = Comparison(
    name: "scale", isByItem: false, separatesExceptions: true,
    read: { wording, definition, knowledge in
      guard let scale = knowledge.scale(named: definition.scale) else {
        return .failure(ReadingProblem("there is no scale called \(definition.scale ?? "")"))
      }
      return ScaleReader(scale, durations: knowledge.durations).read(wording.text).map { $0 as any Reading }
    },
    judge: judge,
    oppositions: { positions, definition, knowledge in
      Comparison.pairwise(positions) { judge($0, $1, definition, knowledge) }
    })

  @Sendable private static func judge(
    _ left: [Stance], _ right: [Stance], _ definition: AttributeDefinition, _ knowledge: Knowledge
  ) -> Judgement {
    guard let scale = knowledge.scale(named: definition.scale) else {
      return Judgement(.unclear, "there is no such scale")
    }
    return Judgement.combining(left, right) { one, other in
      guard let one = one.reading as? ScaleReading, let other = other.reading as? ScaleReading else {
        return Judgement(.unclear, "the two are on no scale")
      }
      return ScaleComparison(scale).judge(one, other)
    }
  }
}

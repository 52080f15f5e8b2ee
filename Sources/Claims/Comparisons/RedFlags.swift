/// A sign that a reader must act on.
public struct RedFlagReading: Reading {
  public let sign: TermReading
  /// What each of several signs is, any of which is enough: "drooling or trouble swallowing".
  public let alternatives: [TermReading]
  /// How soon to act; nil where the sheet doesn't say.
  public let act: Urgency?

  public var normalForm: String { "\(sign.statedForm)|\(act?.rawValue ?? "")" }
  public var terms: [TermReading] { [sign] }
  public var summary: String { "“\(sign.text)”\(act.map { ", act \($0.rawValue)" } ?? "")" }
}

extension Comparison {
  /// Red flags never contradict each other: what a source lacks, or acts on later than another, is a gap.
  static let redFlags = Comparison(
    name: "red flags", isByItem: true,
    read: { wording, definition, knowledge in
      let sign = knowledge.vocabulary.term(wording.text, kinds: definition.kinds)
      return .success(
        RedFlagReading(
          sign: sign, alternatives: knowledge.vocabulary.alternatives(of: sign, kinds: definition.kinds),
          act: wording.step.flatMap(Urgency.init)))
    },
    judge: { left, right, _, knowledge in
      Judgement.combining(left, right) { one, other in
        guard let one = one.reading as? RedFlagReading, let other = other.reading as? RedFlagReading else {
          return Judgement(.unclear, "the two are no red flags")
        }
        guard one.sign.isNegated == other.sign.isNegated else {
          return Judgement(.complement, "one sign is that the other is missing")
        }
        switch knowledge.vocabulary.relation(one.sign, other.sign) {
        case .same where one.act == other.act: return Judgement(.agree, "the same sign with the same act")
        case .same: return Judgement(.refine, "the same sign, acted on at another time")
        case .narrower, .broader: return Judgement(.refine, "one sign is a kind of the other")
        case .exclude, .different: return Judgement(.complement, "different signs, and both count")
        }
      }
    },
    oppositions: { _, _, _ in [] },
    neighbours: { positions, vocabulary in
      TermIndex(positions.map { ($0.first?.reading as? RedFlagReading)?.sign }, vocabulary).neighbours()
    })
}

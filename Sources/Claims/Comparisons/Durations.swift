extension DurationReading: Reading {
  public var summary: String { words }
}

extension Comparison {
  /// Intervals of time.
  static let durations = Comparison(
    name: "duration", isByItem: true,
    read: { wording, _, knowledge in
      DurationReader(knowledge.durations).read(wording.text).map { $0 as any Reading }
    },
    judge: { left, right, _, _ in
      Judgement.combining(left, right) { one, other in
        guard let one = one.reading as? DurationReading, let other = other.reading as? DurationReading else {
          return Judgement(.unclear, "the two are no durations")
        }
        return DurationComparison.judge(one, other)
      }
    },
    oppositions: { positions, _, _ in
      DurationComparison.oppositions(among: positions.compactMap { $0.first?.reading as? DurationReading })
    },
    outcomes: { positions, _, _ in
      let readings = positions.map { $0.first?.reading as? DurationReading }
      let forms = readings.map { $0?.normalForm }
      return { left, right in
        guard let one = readings[left], let other = readings[right] else { return .unclear }
        return forms[left] == forms[right] ? .agree : DurationComparison.outcome(one, other)
      }
    })
}

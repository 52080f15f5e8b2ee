extension DurationReading: Reading {
  public var summary: String { words }
}

extension Comparison {
  /// Intervals of time.
  static let durations = Comparison(
    name: "duration", isByItem: true, separatesExceptions: true,
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
      var forms: [String: Int] = [:]
      let lengths = positions.map { stances in
        (stances.first?.reading as? DurationReading).map { reading in
          let form = forms[reading.normalForm] ?? forms.count
          forms[reading.normalForm] = form
          return (form: form, ends: (lower: reading.lower, upper: reading.upper))
        }
      }
      return { left, right in
        guard let one = lengths[left], let other = lengths[right] else { return .unclear }
        return one.form == other.form ? .agree : DurationComparison.outcome(one.ends, other.ends)
      }
    })
}

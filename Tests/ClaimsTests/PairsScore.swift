import Claims

/// How well judgements agree with what editors said.
struct PairsScore {
  /// How many pairs with one label were judged to have one outcome.
  private var counts: [Outcome: [Outcome: Int]] = [:]

  mutating func add(_ judged: Outcome, for label: Outcome) { counts[label, default: [:]][judged, default: 0] += 1 }

  private func count(where isCounted: (_ label: Outcome, _ judged: Outcome) -> Bool) -> Int {
    var sum = 0
    for (label, row) in counts { for (judged, count) in row where isCounted(label, judged) { sum += count } }
    return sum
  }

  var total: Int { count { _, _ in true } }
  var right: Int { count { $0 == $1 } }

  /// The share of found contradictions that are some; 1 where none was found.
  var precision: Double { share(of: count { $1 == .contradict }) }

  /// The share of contradictions that were found; 1 where there are none.
  var recall: Double { share(of: count { label, _ in label == .contradict }) }

  private func share(of all: Int) -> Double {
    all == 0 ? 1 : Double(count { $0 == .contradict && $1 == .contradict }) / Double(all)
  }

  /// The share of all pairs that were given up although an editor could tell.
  var wronglyUnclear: Double {
    total == 0 ? 0 : Double(count { $0 != .unclear && $1 == .unclear }) / Double(total)
  }

  /// One line: "54 of 55 right, precision 1.0, recall 0.97, wrongly unclear 0.0".
  var line: String {
    let rounded = { (share: Double) in "\((share * 1000).rounded() / 1000)" }
    return "\(right) of \(total) right, precision \(rounded(precision)), recall \(rounded(recall)), "
      + "wrongly unclear \(rounded(wronglyUnclear))"
  }

  /// For each label how often it was judged what.
  var outcomes: [String] {
    Outcome.allCases.compactMap { label in
      counts[label].map { row in
        let judged = Outcome.allCases.compactMap { outcome in row[outcome].map { "\(outcome.rawValue) \($0)" } }
        return "\(label.rawValue): judged \(judged.joined(separator: ", "))"
      }
    }
  }
}

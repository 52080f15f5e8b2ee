internal import Findings
internal import Packs
internal import Parallel
internal import Sheets

/// Turns what rules found among all sources into findings: a hundred thousand of them, source by source, on several
/// threads.
///
/// Nothing is dropped: such a rule tells a thing once.
struct FindingAssembly {
  /// What rules found in one source, or in none of them.
  private struct Share {
    let source: String?
    /// Where they stand among the rules and their violations; in order.
    var places: [(rule: Int, violation: Int)] = []
  }

  private let today: String
  private var found: [(rule: Rule, violations: [Violation])] = []
  private var shares: [Share] = []
  private var numbers: [String?: Int] = [:]

  init(today: CalendarDate) { self.today = today.description }

  mutating func add(_ violations: [Violation], of rule: Rule) {
    var latest = 0
    for index in violations.indices {
      // Several of one source follow each other.
      if !shares.indices.contains(latest) || shares[latest].source != violations[index].source {
        latest = number(of: violations[index].source)
      }
      shares[latest].places.append((found.count, index))
    }
    found.append((rule, violations))
  }

  private mutating func number(of source: String?) -> Int {
    if let number = numbers[source] { return number }
    numbers[source] = shares.count
    shares.append(Share(source: source))
    return shares.count - 1
  }

  /// All findings, those of a source together. Linear in their number.
  ///
  /// - Parameter jobs: How many threads may put them in words.
  func findings(jobs: Int) -> [Finding] {
    shares.parts(jobs: jobs, from: 100).mapInParallel(jobs: jobs) { [found, today] shares in
      var wordings = found.map { ViolationWording($0.rule, today: today) }
      var findings: [Finding] = []
      findings.reserveCapacity(shares.reduce(0) { $0 + $1.places.count })
      for share in shares {
        let source = FindingIdentity.ofSource(share.source)
        // Whatever has the same fingerprint is in the same source.
        var occurrences: [Fingerprint: Int] = [:]
        for (rule, violation) in share.places {
          findings.append(wordings[rule].finding(found[rule].violations[violation], in: source, &occurrences))
        }
      }
      return findings
    }.flatMap(\.self)
  }
}

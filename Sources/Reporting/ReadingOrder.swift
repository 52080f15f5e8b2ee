import Findings

extension Report {
  /// The findings as a person reads them: of a diff, first what changed, then what the change brought and what it settled.
  var inReadingOrder: [Finding] {
    if findings.allSatisfy({ $0.standing == .found }) { return findings }
    return Finding.Standing.allCases.flatMap { standing in findings.filter { $0.standing == standing } }
  }
}

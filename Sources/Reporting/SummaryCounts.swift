import Findings

/// The account of a run as formats for machines write it.
struct SummaryCounts: Encodable {
  private let summary: Summary

  init(_ summary: Summary) {
    self.summary = summary
  }

  private enum CodingKeys: String, CodingKey {
    case files, sheets, conditions, claims, errors, warnings, infos, compared, agree, refine, complement
    case contradict, unclear, suppressed
    case passedOver = "passed_over"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(summary.files, forKey: .files)
    try container.encode(summary.sheets, forKey: .sheets)
    try container.encode(summary.conditions, forKey: .conditions)
    try container.encode(summary.claims, forKey: .claims)
    try container.encode(summary.errors, forKey: .errors)
    try container.encode(summary.warnings, forKey: .warnings)
    try container.encode(summary.infos, forKey: .infos)
    try container.encode(summary.outcomes.compared, forKey: .compared)
    try container.encode(summary.outcomes.agree, forKey: .agree)
    try container.encode(summary.outcomes.refine, forKey: .refine)
    try container.encode(summary.outcomes.complement, forKey: .complement)
    try container.encode(summary.outcomes.contradict, forKey: .contradict)
    try container.encode(summary.outcomes.unclear, forKey: .unclear)
    try container.encode(summary.suppressed, forKey: .suppressed)
    try container.encode(summary.passedOver.map(PassedOver.init), forKey: .passedOver)
  }

  struct PassedOver: Encodable {
    let path: String
    let reason: String

    init(_ passedOver: Summary.PassedOver) {
      path = passedOver.path
      reason = passedOver.reason
    }
  }
}

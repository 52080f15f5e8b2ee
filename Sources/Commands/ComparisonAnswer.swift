internal import Claims
internal import Reporting

/// What `condylint compare` has to say.
struct ComparisonAnswer {
  private let attribute: String
  private let subject: String?
  private let comparison: ValueComparison
  private let vocabulary: Vocabulary

  init(attribute: String, subject: String?, _ comparison: ValueComparison, _ vocabulary: Vocabulary) {
    self.attribute = attribute
    self.subject = subject
    self.comparison = comparison
    self.vocabulary = vocabulary
  }

  var text: String {
    var lines = [[subject, attribute].compactMap(\.self).joined(separator: ", ")]
    for (name, claims) in [("A", comparison.left), ("B", comparison.right)] {
      for claim in claims {
        lines.append("  \(name)  \(claim.wording.text.replacing(/\R/, with: " "))\n     \(reading(of: claim))")
      }
    }
    lines.append("  \(comparison.judgement.outcome.rawValue): \(comparison.judgement.reason)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The answer as JSON.
  func json() throws -> String {
    try JSONText.encoding(
      Answer(
        attribute: attribute, subject: subject, a: comparison.left.map(value), b: comparison.right.map(value),
        outcome: comparison.judgement.outcome.rawValue, reason: comparison.judgement.reason,
        poles: comparison.judgement.poles.map { [$0.left, $0.right] }))
  }

  private struct Answer: Encodable {
    let attribute: String
    let subject: String?
    let a: [Value]
    let b: [Value]
    let outcome: String
    let reason: String
    let poles: [String]?
  }

  private struct Value: Encodable {
    let value: String
    let reading: String
  }

  private func value(_ claim: Claim) -> Value { Value(value: claim.wording.text, reading: reading(of: claim)) }

  private func reading(of claim: Claim) -> String {
    let circumstances = claim.qualifiers.when == nil && claim.qualifiers.after == nil ? "" : ", in some circumstances"
    let denial = claim.isDenied ? "never: " : ""
    switch claim.reading {
    case .success(let reading)?:
      let accounts = reading.terms.compactMap(vocabulary.account)
      return "read as " + ([denial + reading.summary + circumstances] + accounts).joined(separator: ", ")
    case .failure(let problem)?:
      return "not understood: \(problem.reason)" + (problem.understood.map { " (understood: \($0))" } ?? "")
    case nil: return "not compared"
    }
  }
}

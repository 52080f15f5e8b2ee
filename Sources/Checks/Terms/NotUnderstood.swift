internal import Claims
internal import Linting
internal import Sheets

extension Check {
  /// Places, durations and steps of scales that no grammar can read: nobody compares them.
  static let notUnderstood = Check(
    "not-understood",
    .sheet { context, _ in
      context.stated.claims.compactMap { claim in
        guard !claim.isRead, case .failure(let problem)? = claim.reading else { return nil }
        return context.violation(
          problem.understood == nil ? "default" : "partly", at: claim.value,
          of: context.subject(holding: claim.value), attribute: claim.attribute,
          ["value": claim.wording.text, "reason": problem.reason, "understood": problem.understood ?? ""])
      }
    })
}

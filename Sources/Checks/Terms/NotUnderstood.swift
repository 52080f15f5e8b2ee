internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// Places, durations and steps of scales that no grammar can read: nobody compares them.
  static let notUnderstood = Check(
    "not-understood",
    .sheet { context, _ in
      let claims = context.stated.claims
      return claims.indices.lazy.filter { !claims[$0].isRead }.compactMap { index in
        let claim = claims[index]
        guard case .failure(let problem)? = claim.reading else { return nil }
        // Of a treatment or a red flag nothing but its step can be unclear.
        let step = context.step(of: claim)
        let text = claim.wording.step ?? claim.wording.text
        let isPartly = problem.understood.map { $0 != text } ?? false
        let scale = context.shortScale(of: claim.attribute)
        let message =
          switch scale {
          case nil: isPartly ? "partly" : "default"
          case let scale? where !scale.shares.isEmpty: isPartly ? "share_partly" : "share"
          case _?: isPartly ? "step_partly" : "step"
          }
        var arguments: Arguments = ["value": text, "reason": problem.reason(of: text)]
        arguments["steps"] = scale.map { $0.stepNames.joined(separator: ", ") }
        let meant = scale.flatMap { NearestSpelling.of(text, among: $0.stepNames, slips: 2) }
        arguments["nearest"] = meant
        let node = step ?? claim.value
        var violation = context.violation(
          meant == nil ? message : "step_near", at: node, of: context.subject(holding: claim.value),
          attribute: claim.attribute, arguments)
        violation.isFixSafe = false
        violation.edits = meant.flatMap { context.sheet.tree.edit(replacing: node, with: $0) }.map { [$0] } ?? []
        return violation
      }
    })
}

extension SheetContext {
  /// The node of what a claim says besides its value: `use` or `act`.
  fileprivate func step(of claim: Claim) -> NodeID? {
    guard claim.wording.step != nil else { return nil }
    let key: Key = claim.attribute == .redFlags ? .act : .use
    let node = sheet.tree.entries(of: claim.item).first { sheet.tree.hasContent(key.rawValue, at: $0.key) }?.value
    return node.map(sheet.tree.resolved)
  }

  /// The scale that an attribute's values are on, if it has few enough steps to list.
  fileprivate func shortScale(of attribute: Attribute) -> Scale? {
    knowledge.scale(named: knowledge.definition(of: attribute)?.scale).flatMap { $0.stepNames.count <= 10 ? $0 : nil }
  }
}

extension Scale {
  fileprivate var stepNames: [String] { facets.flatMap { $0.steps.map(\.name) } }
}

extension ReadingProblem {
  /// Why a text was not understood, for who has just read the text.
  fileprivate func reason(of text: String) -> String {
    let beginning = "“\(text)” "
    return reason.hasPrefix(beginning) ? "it \(reason.dropFirst(beginning.count))" : reason
  }
}

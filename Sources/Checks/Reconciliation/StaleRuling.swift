internal import Claims
internal import Findings
internal import Linting
internal import Sheets

extension Check {
  /// Rulings that no longer settle what they were made for: a claim changed, a new source disagrees, or they fit nothing.
  static let staleRuling = Check(
    "stale-ruling",
    .reconciliation { context, _ in
      context.rulings.book.rulings.compactMap { ruling in
        context.fault(of: ruling).map { fault in context.violation(fault, ruling) }
      }
    })
}

extension ReconciliationContext {
  /// Whether a disagreement is told: no ruling settles it, or ruled ones are asked for.
  func isTold(_ disagreement: Disagreement) -> Bool { isTold(disagreement.opposition, in: disagreement.group) }

  func isTold(_ opposition: Opposition, in group: ClaimGroup) -> Bool {
    rulings.showsRuled || !review.isSettled(opposition, in: group)
  }

  /// What is wrong with a ruling, and the source that shows it.
  fileprivate func fault(of ruling: Ruling) -> (message: String, source: String)? {
    switch review.fault(of: ruling) {
    case .noSubject: ("no_subject", "")
    case .nothingStated: ("nothing_stated", "")
    case .changed(let source): ("changed", source)
    case .unstated: ("unstated", "")
    case .joined(let source): ("joined", source)
    case .replaced: ("replaced", "")
    case .absent: ("absent", "")
    case nil: isToCome(ruling) ? ("to_come", "") : nil
    }
  }

  private func isToCome(_ ruling: Ruling) -> Bool {
    guard let today, let day = CalendarDate(earliestOfISO8601: ruling.on) else { return false }
    return day > today
  }

  fileprivate func violation(_ fault: (message: String, source: String), _ ruling: Ruling) -> Violation {
    let holds = if case .value(let value) = ruling.holds { value } else { "" }
    var violation = Violation(
      fault.message, at: rulings.places[ruling.entry], subject: ruling.subject, attribute: ruling.attribute,
      arguments: [
        "source": fault.source, "by": ruling.by, "on": ruling.on, "holds": holds,
        "attribute": ruling.attribute.rawValue,
      ])
    // A run over some of the sheets says nothing against a ruling on the others.
    if fault.message == "absent" { violation.severityShift = -1 }
    return violation
  }
}

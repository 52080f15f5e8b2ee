internal import Claims
public import Linting
public import Sheets

extension ReconciliationContext {
  /// The fingerprints of all claims that contradict others about a subject's attribute, sorted: what a ruling is made on.
  public func contestedClaims(of subject: String, _ attribute: Attribute) -> [String] {
    let voices = (disagreements() + selfDisagreements()).filter { disagreement in
      reconciliation.subjects[disagreement.group.subject].label == subject
        && disagreement.group.attribute == AttributeFamily.of(attribute)
    }.flatMap { disagreement in
      (disagreement.left + disagreement.right).map { (disagreement.group.subject, $0) }
    }
    let fingerprints = voices.map { subject, voice in
      rulings.book.fingerprint(of: voice.claim, from: voice.source, about: reconciliation.subjects[subject])
    }
    return Set(fingerprints).sorted()
  }

  /// Whom contradictions are about, sorted.
  public func contestedSubjects() -> [String] {
    Set((disagreements() + selfDisagreements()).map { reconciliation.subjects[$0.group.subject].label }).sorted()
  }
}

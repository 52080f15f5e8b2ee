internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// Treatments that the vocabulary forbids for a condition: its own, and the article's general ones.
  static let unsafeTreatment = Check(
    "unsafe-treatment",
    .sheet { context, _ in
      let general = context.stated.subjects.firstIndex { $0.kind.isTopic }
      return context.stated.subjects.enumerated().flatMap { index, subject -> [Violation] in
        guard case .condition = subject.kind else { return [] }
        let forbidden = context.forbidden(for: subject)
        guard !forbidden.isEmpty else { return [] }
        return context.stated.care.compactMap { number in
          let claim = context.stated.claims[number]
          guard claim.subject == index || claim.subject == general, let care = claim.care, care.isAdvised,
            let concept = forbidden.first(where: { care.names($0, context.vocabulary) })
          else { return nil }
          return context.violation(
            claim.subject == index ? "default" : "general", at: claim.value,
            of: context.subject(holding: subject.node), attribute: claim.attribute,
            [
              "treatment": care.isCessation ? claim.statement : claim.wording.text, "condition": subject.label,
              "forbidden": context.vocabulary[concept].label,
            ], related: claim.subject == index ? [] : [("condition", subject.node)])
        }
      }
    })
}

extension SheetContext {
  /// What is dangerous in a condition, or in what it is a kind of.
  fileprivate func forbidden(for subject: StatedSubject) -> [ConceptID] {
    let named = vocabulary.term(of: subject.node, in: sheet.tree, kinds: [.condition]).concepts
    let concepts = subject.concept.map { named.contains($0) ? named : named + [$0] } ?? named
    return concepts.flatMap(vocabulary.forbidden(in:))
  }
}

extension SourceClaims {
  /// Indices of the claims that speak of what is done.
  fileprivate var care: [Int] {
    claims.indices.filter { AttributeFamily.of(claims[$0].attribute) == .treatments }
  }
}

extension Claim {
  fileprivate var care: CareReading? {
    guard !isDenied, case .success(let reading)? = reading else { return nil }
    return reading as? CareReading
  }
}

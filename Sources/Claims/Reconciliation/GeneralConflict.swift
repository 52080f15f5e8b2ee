internal import Sheets

/// What a source advises in general although it says otherwise of one of its conditions.
public struct GeneralConflict: Sendable {
  /// Index of the source.
  public let source: Int
  /// Indices of the claims.
  public let general: Int
  public let ofCondition: Int
  public let judgement: Judgement

  private struct Pair: Hashable {
    let general: Int
    let ofCondition: Int
  }

  /// Every one, in the order of the sources. Each different pair of claims is judged once.
  static func all(in sources: [SourceClaims], _ knowledge: Knowledge) -> [GeneralConflict] {
    guard let definition = knowledge.definition(of: .treatments), let comparison = knowledge.comparison(of: .treatments)
    else { return [] }
    var known: [Pair: Judgement?] = [:]
    var conflicts: [GeneralConflict] = []
    for (number, source) in sources.enumerated() {
      let care = source.claims.indices.filter { source.claims[$0].isCare }
      let general = care.filter { source.subjects[source.claims[$0].subject].isTopic }
      guard !general.isEmpty else { continue }
      for one in general {
        for other in care where !source.subjects[source.claims[other].subject].isTopic {
          guard source.claims[one].qualifiers.number == source.claims[other].qualifiers.number,
            source.derivedFrom.isEmpty || isOneVoice(source.claims[one], source.claims[other], in: source)
          else { continue }
          let pair = Pair(general: source.claims[one].signedForm, ofCondition: source.claims[other].signedForm)
          let judgement =
            known[pair] ?? judge(source.claims[one], source.claims[other], comparison, definition, knowledge)
          known[pair] = .some(judgement)
          if let judgement {
            conflicts.append(
              GeneralConflict(source: number, general: one, ofCondition: other, judgement: judgement))
          }
        }
      }
    }
    return conflicts
  }

  /// Whether somebody says both. In a reconciled sheet, different sources may have said the two.
  private static func isOneVoice(_ left: Claim, _ right: Claim, in source: SourceClaims) -> Bool {
    let (one, other) = (Evidence(left, in: source).speakerIDs, Evidence(right, in: source).speakerIDs)
    return !one.isDisjoint(with: other)
  }

  /// The judgement where it is a contradiction.
  private static func judge(
    _ left: Claim, _ right: Claim, _ comparison: Comparison, _ definition: AttributeDefinition, _ knowledge: Knowledge
  ) -> Judgement? {
    guard case .success(let one)? = left.reading, case .success(let other)? = right.reading else { return nil }
    let judgement = comparison.judge(
      [Stance(one, isDenied: left.isDenied)], [Stance(other, isDenied: right.isDenied)], definition, knowledge)
    return judgement.outcome == .contradict ? judgement : nil
  }
}

extension Claim {
  fileprivate var isCare: Bool { AttributeFamily.of(attribute) == .treatments && isRead }

  /// Its form, told apart from that of its denial.
  public var signedForm: Int { isDenied ? -form : form }
}

extension StatedSubject {
  fileprivate var isTopic: Bool { if case .topic = kind { true } else { false } }
}

internal import Parallel
internal import Sheets

/// What a source advises in general although it says otherwise of one of its conditions.
public struct GeneralConflict: Sendable {
  /// Index of the source.
  public let source: Int
  /// Indices of the claims.
  public let general: Int
  public let ofCondition: Int
  public let judgement: Judgement
  /// How many more the source has than anybody is told of one by one. Of the last that is told; 0 of all others.
  public fileprivate(set) var more = 0

  /// Every one, in the order of the sources: of each source as many as are told, the gravest first where they are more.
  ///
  /// - Parameter jobs: How many threads may work.
  static func all(in sources: [SourceClaims], _ knowledge: Knowledge, jobs: Int) -> [GeneralConflict] {
    guard let definition = knowledge.definition(of: .treatments), let comparison = knowledge.comparison(of: .treatments)
    else { return [] }
    return Array(sources.indices).parts(jobs: jobs, from: 100).mapInParallel(jobs: jobs) { numbers in
      // What several sources say is judged once.
      var known: [Pair: Judgement?] = [:]
      func conflict(_ one: Claim, _ other: Claim) -> Judgement? {
        let pair = Pair(general: one.signedForm, ofCondition: other.signedForm)
        if let judgement = known[pair] { return judgement }
        guard let left = one.stance, let right = other.stance else { return nil }
        let judgement = comparison.judge([left], [right], definition, knowledge)
        let conflict = judgement.outcome == .contradict ? judgement : nil
        known[pair] = .some(conflict)
        return conflict
      }
      return numbers.flatMap { number -> [GeneralConflict] in
        GeneralAdvice(of: sources[number], knowledge.vocabulary).conflicts(conflict).map {
          GeneralConflict(
            source: number, general: $0.general, ofCondition: $0.ofCondition, judgement: $0.judgement, more: $0.more)
        }
      }
    }.flatMap(\.self)
  }

  private struct Pair: Hashable {
    let general: Int
    let ofCondition: Int
  }
}

extension Claim {
  /// Its form, told apart from that of its denial.
  public var signedForm: Int { isDenied ? -form : form }
}

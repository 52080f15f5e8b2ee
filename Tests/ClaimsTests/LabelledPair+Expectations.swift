import BundledRules
import Claims
import Testing

extension LabelledPair {
  /// Expects an outcome with our packs, whichever value comes first.
  func expectJudged(_ outcome: Outcome, at location: SourceLocation = #_sourceLocation) {
    let judgement = judgement(BundledRules.knowledge)
    #expect(judgement.outcome == outcome, "\(judgement.reason)", sourceLocation: location)
    #expect(mirrored.judgement(BundledRules.knowledge).outcome == outcome, sourceLocation: location)
  }

  /// Expects that with our packs both values can hold.
  func expectCompatible(at location: SourceLocation = #_sourceLocation) {
    let judgement = judgement(BundledRules.knowledge)
    #expect(judgement.outcome != .contradict, "\(judgement.reason)", sourceLocation: location)
  }
}

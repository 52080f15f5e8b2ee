internal import Sheets
internal import Text
internal import YAML

extension ClaimPair {
  /// What differs between the two versions of a claim, each thing once; evidence is compared elsewhere.
  func changes(_ knowledge: Knowledge) -> [Change] {
    if isUnchanged { return [] }
    guard let older, let newer else {
      guard let claim = newer ?? older else { return [] }
      return [change(newer == nil ? .removed : .added, topic: claim.claim.wording.text, knowledge)]
    }
    var changes: [Change] = []
    if let kind = valueChange(older, newer, knowledge) {
      let isStep =
        switch kind {
        case .urgency, .use: newer.claim.attribute != .urgency
        default: false
        }
      changes.append(change(kind, topic: newer.claim.wording.text, knowledge, isStep: isStep))
    }
    if older.claim.qualifiers.number != newer.claim.qualifiers.number {
      let kind = Change.Kind.circumstances(
        wereAll: older.circumstances.areAll, areAll: newer.circumstances.areAll)
      changes.append(qualifierChange(kind, older.circumstances.phrase, newer.circumstances.phrase, knowledge))
    }
    if older.isDenied != newer.isDenied || older.present != newer.present {
      changes.append(qualifierChange(.presence, older.presence, newer.presence, knowledge))
    }
    if older.certainty != newer.certainty {
      changes.append(qualifierChange(.certainty, older.firmness, newer.firmness, knowledge))
    }
    if changes.isEmpty, older.claim.wording != newer.claim.wording, older.words != newer.words {
      changes.append(change(.wording, topic: newer.claim.wording.text, knowledge))
    }
    return changes
  }

  private func valueChange(
    _ older: RevisedClaim, _ newer: RevisedClaim, _ knowledge: Knowledge
  ) -> Change.Kind? {
    switch AttributeFamily.of(newer.claim.attribute) {
    case .treatments where older.key == newer.key: return UseComparison.change(older.claim, newer.claim, knowledge)
    case .redFlags where older.key == newer.key:
      return UrgencyComparison.change(of: older.claim.wording.step, newer.claim.wording.step)
    case .urgency where older.meaning != newer.meaning:
      return UrgencyComparison.change(older.claim, newer.claim) ?? .value(.other)
    default: return older.meaning == newer.meaning ? nil : .value(nearness(older, newer, knowledge))
    }
  }

  private func nearness(
    _ older: RevisedClaim, _ newer: RevisedClaim, _ knowledge: Knowledge
  ) -> Change.Nearness {
    guard let definition = knowledge.definition(of: newer.claim.attribute),
      let comparison = knowledge.comparison(of: newer.claim.attribute),
      case .success(let first)? = older.claim.reading, case .success(let second)? = newer.claim.reading
    else { return .other }
    let judgement = comparison.judge(
      [Stance(first, isDenied: older.claim.isDenied)], [Stance(second, isDenied: newer.claim.isDenied)], definition,
      knowledge)
    return judgement.outcome == .agree || judgement.outcome == .refine ? .slight : .other
  }

  /// - Parameter isStep: Whether the sides differ in what is said of the same thing, which is all that they then say.
  private func change(
    _ kind: Change.Kind, topic: String, _ knowledge: Knowledge, isStep: Bool = false
  ) -> Change {
    let shown = newer ?? older
    let side = { (claim: RevisedClaim) in
      isStep ? claim.step : newer == nil || older == nil ? claim.statement : claim.side
    }
    return Change(
      kind, subject: shown?.label, attribute: shown?.claim.attribute, stake: stake(knowledge), topic: topic,
      older: older.map(side), newer: newer.map(side))
  }

  /// A change of what a claim is qualified by: the sides say the qualifiers.
  private func qualifierChange(
    _ kind: Change.Kind, _ before: String, _ after: String, _ knowledge: Knowledge
  ) -> Change {
    Change(
      kind, subject: newer?.label, attribute: newer?.claim.attribute, stake: stake(knowledge),
      topic: newer?.claim.wording.text ?? "", older: older.map { Change.Side(before, $0.claim.item) },
      newer: newer.map { Change.Side(after, $0.claim.item) })
  }

  /// The higher of the two, as what is avoided may become a treatment.
  private func stake(_ knowledge: Knowledge) -> Stake {
    let stakes = [older, newer].compactMap { $0.flatMap { knowledge.definition(of: $0.claim.attribute)?.stake } }
    return Stake.allCases.first(where: stakes.contains) ?? .descriptive
  }
}

extension RevisedClaim {
  /// The value, with what is said of it.
  var side: Change.Side { side(with: [claim.wording.step]) }

  /// The same with the case in which it holds: all that comes or goes with it.
  fileprivate var statement: Change.Side { side(with: [claim.wording.step, circumstances.text]) }

  private func side(with details: [String?]) -> Change.Side {
    let details = details.compactMap(\.self).joined(separator: ", ")
    let text = claim.wording.text + (details.isEmpty ? "" : " (\(details))")
    return Change.Side(text, claim.value, isAvoidance: claim.isAvoidance, steps: position?.steps ?? [])
  }

  /// What is said of it: how soon to act, how strongly it is advised.
  fileprivate var step: Change.Side {
    let plain = claim.attribute == .redFlags ? "no act" : claim.isAvoidance ? "avoid" : "advised"
    return Change.Side(
      claim.wording.step ?? plain, claim.value, isAvoidance: claim.isAvoidance, isUnsaid: claim.wording.step == nil)
  }

  fileprivate var presence: String {
    (isDenied ? "never" : present).map { "“\($0)”" } ?? "said without a frequency"
  }

  fileprivate var firmness: String { certainty.map { "said with “\($0)”" } ?? "said firmly" }

  /// The words as a reader sees them, whatever the white space.
  fileprivate var words: [Substring] {
    (claim.wording.text + "|" + (claim.wording.step ?? "")).split(whereSeparator: \.isWhitespace)
  }
}

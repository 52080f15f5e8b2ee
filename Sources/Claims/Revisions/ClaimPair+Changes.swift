internal import Sheets
internal import Text
internal import YAML

extension ClaimPair {
  /// What differs between the two versions of a claim, each thing once; evidence is compared elsewhere.
  func changes(_ knowledge: Knowledge) -> [Change] {
    if isUnchanged { return [] }
    guard let older, let newer else {
      guard let claim = newer ?? older else { return [] }
      let topic = (claim.claim.isDenied ? "never " : "") + claim.claim.wording.text
      return [change(newer == nil ? .removed : .added, topic: topic, knowledge)]
    }
    if let change = urgencyAndCircumstances(older, newer) { return [change] + lesserChanges(older, newer, knowledge) }
    var changes: [Change] = []
    if let kind = valueChange(older, newer, knowledge) {
      let isStep =
        switch kind {
        case .urgency, .use:
          newer.claim.attribute != .urgency && older.claim.isCessation == newer.claim.isCessation
        default: false
        }
      changes.append(change(kind, topic: newer.claim.wording.text, knowledge, isStep: isStep))
    }
    if older.claim.qualifiers.number != newer.claim.qualifiers.number {
      let kind = Change.Kind.circumstances(
        wereAll: older.circumstances.areAll, areAll: newer.circumstances.areAll)
      changes.append(qualifierChange(kind, older.circumstances.phrase, newer.circumstances.phrase, knowledge))
    }
    changes += lesserChanges(older, newer, knowledge)
    if changes.isEmpty, older.claim.wording != newer.claim.wording, older.words != newer.words {
      changes.append(change(.wording, topic: newer.claim.wording.text, knowledge))
    }
    return changes
  }

  /// What else is said of the value: whether all signs of a red flag must be there, how often it holds, how firmly it is said.
  private func lesserChanges(_ older: RevisedClaim, _ newer: RevisedClaim, _ knowledge: Knowledge) -> [Change] {
    var changes: [Change] = []
    if older.key == newer.key, !older.isDenied, let before = older.junction, let after = newer.junction, before != after
    {
      // Where one sign is enough, a reader is warned sooner.
      changes.append(change(.value(after == .or ? .slight : .other), topic: newer.claim.wording.text, knowledge))
    }
    if older.isDenied != newer.isDenied || older.present != newer.present {
      changes.append(qualifierChange(.presence, older.presence, newer.presence, knowledge))
    }
    if older.certainty != newer.certainty {
      changes.append(qualifierChange(.certainty, older.firmness, newer.firmness, knowledge))
    }
    return changes
  }

  /// One edit of a red flag that readers are to act on later, and only in one case; or the other way round.
  private func urgencyAndCircumstances(_ older: RevisedClaim, _ newer: RevisedClaim) -> Change? {
    guard AttributeFamily.of(newer.claim.attribute) == .redFlags, older.key == newer.key,
      let before = older.claim.wording.step, let after = newer.claim.wording.step,
      case .urgency(let isLowered?)? = UrgencyComparison.change(of: before, after),
      older.circumstances.areAll == isLowered, newer.circumstances.areAll != isLowered
    else { return nil }
    let side = { (claim: RevisedClaim) in
      Change.Side(
        [claim.claim.wording.step, claim.circumstances.text].compactMap(\.self).joined(separator: ", "),
        claim.claim.value)
    }
    return Change(
      .urgencyAndCircumstances(isLowered: isLowered), subject: newer.label, attribute: newer.claim.attribute,
      stake: .safety, topic: newer.claim.wording.text, older: side(older), newer: side(newer))
  }

  private func valueChange(
    _ older: RevisedClaim, _ newer: RevisedClaim, _ knowledge: Knowledge
  ) -> Change.Kind? {
    switch AttributeFamily.of(newer.claim.attribute) {
    case .treatments where older.key == newer.key:
      return UseComparison.change(older.claim, newer.claim, knowledge)
        ?? (older.measures == newer.measures ? nil : .value(nearness(older, newer, knowledge)))
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
      older: older.map(side), newer: newer.map(side), likelyRewording: likelyRewording.map(\.statement))
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

  /// The higher of the two, as what is avoided may become a treatment; and what is avoided is so wherever it stands.
  private func stake(_ knowledge: Knowledge) -> Stake {
    let attributes = [older, newer].compactMap { $0?.claim }.map { $0.isAvoidance ? .avoid : $0.attribute }
    let stakes = attributes.compactMap { knowledge.definition(of: $0)?.stake }
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
    (isDenied ? Presence.never.rawValue : present).map { "“\($0)”" } ?? "said without a frequency"
  }

  fileprivate var firmness: String { certainty.map { "said with “\($0)”" } ?? "said firmly" }

  /// Whether the parts of a red flag are joined by “and” (or “with”) or by “or”; nil where by neither or both. Of other
  /// lists, the two say the same.
  fileprivate var junction: Junction? {
    guard case .success(let reading)? = claim.reading, reading is RedFlagReading else { return nil }
    let words = Phrase(claim.wording.text).words
    let isOr = words.contains("or")
    let isAnd = words.contains("and") || !isOr && words.contains("with")
    return isAnd == isOr ? nil : isAnd ? .and : .or
  }

  fileprivate enum Junction { case and, or }

  /// The words as a reader sees them, whatever the white space.
  fileprivate var words: [Substring] {
    (claim.wording.text + "|" + (claim.wording.step ?? "")).split(whereSeparator: \.isWhitespace)
  }
}

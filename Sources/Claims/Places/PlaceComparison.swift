/// Judges what two sources say of where something is, by the rules of `RECONCILE.md` for places.
public struct PlaceComparison: Sendable {
  let map: BodyMap
  /// Pain may be in several places, and what a joint's faces and inside say of a structure says nothing of pain.
  let isForPain: Bool

  public init(_ map: BodyMap, isForPain: Bool) {
    self.map = map
    self.isForPain = isForPain
  }

  /// Judges all places that one source states against all of another. Quadratic in the few places of each.
  public func judge(_ left: [PlaceReading], _ right: [PlaceReading]) -> Judgement {
    judge(PlaceStance(left), PlaceStance(right))
  }

  func judge(_ one: PlaceStance, _ other: PlaceStance) -> Judgement {
    verdict(one, other, PlaceNesting(one, other, map)).judgement
  }

  func contradict(_ one: PlaceStance, _ other: PlaceStance) -> Bool { judge(one, other).outcome == .contradict }

  /// Judges any two of what many sources state, by their indices: what lies within what is found out once.
  func judging(_ stances: [[PlaceReading]]) -> (Int, Int) -> Judgement {
    let stances = stances.map(PlaceStance.init)
    var nestings = PlaceNestings(stances, map)
    return { verdict(stances[$0], stances[$1], nestings.nesting($0, $1)).judgement }
  }

  /// What two stances have to do with each other. Remembered, as the same few places are named for many subjects.
  func verdict(
    _ one: PlaceStance, _ other: PlaceStance, _ nesting: @autoclosure () -> PlaceNesting
  ) -> PlaceVerdict {
    map.verdicts.answer(to: PlaceVerdict.Question(one: one, other: other, isForPain: isForPain)) {
      found(one, other, nesting())
    }
  }

  private func found(_ one: PlaceStance, _ other: PlaceStance, _ nesting: PlaceNesting) -> PlaceVerdict {
    let conflict = conflict(one, other, nesting)
    return PlaceVerdict(judgement: judge(one, other, nesting, conflict), conflict: conflict)
  }

  private func judge(
    _ one: PlaceStance, _ other: PlaceStance, _ nesting: PlaceNesting, _ conflict: PlaceConflict?
  ) -> Judgement {
    if one.isEmpty || other.isEmpty { return unclear(nil) }
    if one.normalForm == other.normalForm { return Judgement(.agree, "both name the same place") }
    if let conflict {
      return Judgement(.contradict, conflict.reason, poles: conflict.poles, strength: conflict.strength)
    }
    return compatible(one, other, nesting)
  }

  // MARK: - What can hold together

  private func compatible(_ one: PlaceStance, _ other: PlaceStance, _ nesting: PlaceNesting) -> Judgement {
    let (lefts, rights) = (one.affirmed, other.affirmed)
    if lefts.isEmpty || rights.isEmpty {
      return Judgement(.complement, "one says only where it is not")
    }
    if one.affirmedForms == other.affirmedForms {
      return Judgement(.agree, "both name the same place")
    }
    if nesting.isNarrower && nesting.isWider { return Judgement(.agree, "both name the same places") }
    if nesting.isNarrower || nesting.isWider { return Judgement(.refine, "one place lies within the other") }
    if nesting.isShared { return Judgement(.refine, "they share a place") }
    if let structure = middleAgainstEnd(lefts, rights) { return unclear(structure) }
    return Judgement(.complement, "both can hold")
  }

  /// The structure of which of two sets one names the middle and the other an end.
  func middleAgainstEnd(_ lefts: [BodyPlace], _ rights: [BodyPlace]) -> ConceptID? {
    for left in lefts {
      for right in rights {
        if let structure = map.middleAgainstEnd(left, right, isForPain: isForPain) { return structure }
      }
    }
    return nil
  }

  /// That nobody can tell, as one names the middle and the other an end of a structure; nil where one names nothing.
  func unclear(_ structure: ConceptID?) -> Judgement {
    guard let structure else { return Judgement(.unclear, "one side names no place") }
    return Judgement(
      .unclear, "the middle and an end of the \(map.vocabulary[structure].label) may or may not be one place")
  }
}

/// What came of comparing two stances.
struct PlaceVerdict: Sendable {
  let judgement: Judgement
  /// Why both cannot hold, if they cannot.
  let conflict: PlaceConflict?

  struct Question: Hashable, Sendable {
    let one: PlaceStance
    let other: PlaceStance
    let isForPain: Bool
  }
}

/// All places that one source states, in a fixed order and each once.
struct PlaceStance: Hashable, Sendable {
  let affirmed: [BodyPlace]
  let denied: [BodyPlace]
  /// What the affirmed ones mean, in their order.
  let affirmedForms: [String]
  let normalForm: String

  init(_ readings: [PlaceReading]) {
    var places: [String: BodyPlace] = [:]
    for place in readings.flatMap(\.places) where places[place.normalForm] == nil || place.isOnly {
      places[place.normalForm] = place
    }
    let sorted = places.sorted { $0.key < $1.key }
    affirmed = sorted.lazy.map(\.value).filter { !$0.isNegated }
    affirmedForms = sorted.lazy.filter { !$0.value.isNegated }.map(\.key)
    denied = sorted.lazy.map(\.value).filter(\.isNegated)
    normalForm = sorted.map { $0.key + ($0.value.isOnly ? " only" : "") }.joined(separator: " | ")
  }

  var isEmpty: Bool { affirmed.isEmpty && denied.isEmpty }

  /// Stances that differ hardly ever have one form.
  func hash(into hasher: inout Hasher) { hasher.combine(normalForm) }
}

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

  /// Judges what two sources state, where what each of them does is put in order already.
  func judge(_ one: PlaceStance, _ other: PlaceStance) -> Judgement {
    if one.isEmpty || other.isEmpty { return Judgement(.unclear, "one side names no place") }
    if one.normalForm == other.normalForm { return Judgement(.agree, "both name the same place") }
    if let conflict = conflict(one, other) {
      return Judgement(.contradict, conflict.reason, poles: conflict.poles, strength: conflict.strength)
    }
    return compatible(one, other)
  }

  // MARK: - What can hold together

  private func compatible(_ one: PlaceStance, _ other: PlaceStance) -> Judgement {
    let (lefts, rights) = (one.affirmed, other.affirmed)
    if lefts.isEmpty || rights.isEmpty {
      return Judgement(.complement, "one says only where it is not")
    }
    if lefts.map(\.normalForm) == rights.map(\.normalForm) {
      return Judgement(.agree, "both name the same place")
    }
    let narrower = lefts.allSatisfy { left in rights.contains { map.isInside(left, $0) } }
    let wider = rights.allSatisfy { right in lefts.contains { map.isInside(right, $0) } }
    if narrower && wider { return Judgement(.agree, "both name the same places") }
    if narrower || wider { return Judgement(.refine, "one place lies within the other") }
    if lefts.contains(where: { left in rights.contains { map.isInside(left, $0) || map.isInside($0, left) } }) {
      return Judgement(.refine, "they share a place")
    }
    for left in lefts {
      for right in rights {
        if let frame = map.middleAgainstEnd(left, right, isForPain: isForPain) {
          return Judgement(
            .unclear, "the middle and an end of the \(map.vocabulary[frame].label) may or may not be one place")
        }
      }
    }
    return Judgement(.complement, "both can hold")
  }
}

/// All places that one source states, in a fixed order and each once.
struct PlaceStance: Hashable {
  let affirmed: [BodyPlace]
  let denied: [BodyPlace]
  let normalForm: String

  init(_ readings: [PlaceReading]) {
    var places: [String: BodyPlace] = [:]
    for place in readings.flatMap(\.places) where places[place.normalForm] == nil || place.isOnly {
      places[place.normalForm] = place
    }
    let sorted = places.sorted { $0.key < $1.key }.map(\.value)
    affirmed = sorted.filter { !$0.isNegated }
    denied = sorted.filter(\.isNegated)
    normalForm = sorted.map { $0.normalForm + ($0.isOnly ? " only" : "") }.joined(separator: " | ")
  }

  var isEmpty: Bool { affirmed.isEmpty && denied.isEmpty }
}

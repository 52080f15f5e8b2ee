/// Where very many sources see one thing: what contradicts is found once, for all who ask.
final class PlaceSurvey: Survey {
  private let crowd: PlaceCrowd
  /// For each source the number of its stance.
  private let numbers: [Int]
  private let members: [[Int]]
  /// For each stance those after it that have to do with it, ascending, each with how they meet.
  private let others: [[Int32]]
  private let meetings: [[Meeting]]
  private let reasons: [PlaceConflict]
  /// Single values that were asked about.
  private let values = Memory<Value, PlaceOutline?>()

  private struct Meeting {
    /// The number of the reason why both cannot hold, from 1, negative where the other is its left side; 0 where both can.
    let reason: Int32
  }

  private struct Value: Hashable {
    let text: String
    let isDenied: Bool
  }

  /// Quadratic in the different stances where they speak of the same structures.
  init(_ stances: [[PlaceReading]], _ comparison: PlaceComparison) {
    var indices: [PlaceStance: [Int]] = [:]
    for (index, readings) in stances.enumerated() { indices[PlaceStance(readings), default: []].append(index) }
    let distinct = indices.sorted { ($0.key.normalForm, $0.value[0]) < ($1.key.normalForm, $1.value[0]) }
    crowd = PlaceCrowd(distinct.map(\.key), comparison)
    members = distinct.map(\.value)
    var numbers = Array(repeating: 0, count: stances.count)
    for (number, members) in members.enumerated() { for index in members { numbers[index] = number } }
    self.numbers = numbers
    var others = Array(repeating: [Int32](), count: distinct.count)
    var meetings = Array(repeating: [Meeting](), count: distinct.count)
    var reasons: [PlaceConflict] = []
    var known: [PlaceConflict: Int32] = [:]
    crowd.meetings { one, other, meeting in
      others[one].append(Int32(truncatingIfNeeded: other))
      guard case .conflict(let conflict) = meeting else { return meetings[one].append(Meeting(reason: 0)) }
      let (reason, isMirrored) = PlaceOppositions.ordered(conflict)
      let number = known[reason] ?? Int32(truncatingIfNeeded: reasons.count + 1)
      if known.updateValue(number, forKey: reason) == nil { reasons.append(reason) }
      meetings[one].append(Meeting(reason: isMirrored ? -number : number))
    }
    self.others = others
    self.meetings = meetings
    self.reasons = reasons
  }

  func outcome(_ left: Int, _ right: Int) -> Outcome {
    let (one, other) = (numbers[left], numbers[right])
    return crowd.outcome(crowd.outlines[one], crowd.outlines[other], meeting(one, other))
  }

  private func meeting(_ one: Int, _ other: Int) -> PlaceCrowd.Meeting {
    if one == other { return .near }
    let (first, last) = (min(one, other), max(one, other))
    guard let place = others[first].place(ofAscending: Int32(truncatingIfNeeded: last)) else { return .none }
    let reason = meetings[first][place].reason
    return reason == 0 ? .near : .conflict(reasons[Int(abs(reason)) - 1])
  }

  func reasonOfUnclear(_ left: Int, _ right: Int) -> String {
    crowd.comparison.unclear(crowd.undecided(crowd.outlines[numbers[left]], crowd.outlines[numbers[right]])).reason
  }

  func oppositions(among sources: [Int]) -> [Opposition] {
    var members = Array(repeating: [Int](), count: self.members.count)
    for source in sources { members[numbers[source]].append(source) }
    var oppositions = PlaceOppositions()
    for one in others.indices where !members[one].isEmpty {
      for (other, meeting) in zip(others[one], meetings[one]) where meeting.reason != 0 {
        let (other, number) = (Int(other), Int(meeting.reason))
        guard !members[other].isEmpty else { continue }
        oppositions.add(
          reasons[abs(number) - 1], left: number > 0 ? one : other, right: number > 0 ? other : one)
      }
    }
    return oppositions.opposed(members: members)
  }

  func contradicts(_ stance: Stance, source: Int) -> Bool { isConflict(stance, crowd.outlines[numbers[source]]) }

  func opponent(of stances: [Stance]) -> (Stance) -> Bool {
    let other = PlaceStance(PlaceReading.all(in: stances))
    guard let outline = crowd.outline(of: other) else {
      return { [crowd] in crowd.comparison.contradict(Self.stance($0), other) }
    }
    return { self.isConflict($0, outline) }
  }

  func contradict(_ one: Stance, _ other: Stance) -> Bool {
    guard let outline = outline(of: other) else {
      return crowd.comparison.contradict(Self.stance(one), Self.stance(other))
    }
    return isConflict(one, outline)
  }

  private func isConflict(_ value: Stance, _ other: PlaceOutline) -> Bool {
    guard let outline = outline(of: value) else { return crowd.comparison.contradict(Self.stance(value), other.stance) }
    return crowd.contradict(outline, other)
  }

  /// What one value by itself speaks of; nil where that is a place that no source names.
  private func outline(of value: Stance) -> PlaceOutline? {
    guard let reading = value.reading as? PlaceReading else { return nil }
    return values.answer(to: Value(text: reading.text, isDenied: value.isDenied)) {
      crowd.outline(of: Self.stance(value))
    }
  }

  private static func stance(_ value: Stance) -> PlaceStance { PlaceStance(PlaceReading.all(in: [value])) }
}

extension PlaceReading {
  /// What some values were read as, each as far as it is not denied.
  static func all(in stances: [Stance]) -> [PlaceReading] {
    stances.compactMap { stance in
      (stance.reading as? PlaceReading).map { stance.isDenied ? $0.negated : $0 }
    }
  }
}

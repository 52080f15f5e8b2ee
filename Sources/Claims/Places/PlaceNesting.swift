/// How the places of one source lie within those of another.
struct PlaceNesting {
  /// Whether each of the one lies within some of the other, and the other way round.
  let isNarrower: Bool
  let isWider: Bool
  /// Whether any lies within any.
  let isShared: Bool

  init(_ one: PlaceStance, _ other: PlaceStance, _ map: BodyMap) {
    self.init(one.affirmed, other.affirmed) { map.isInside($0, $1) }
  }

  init<Place>(_ one: [Place], _ other: [Place], isInside: (_ narrow: Place, _ wide: Place) -> Bool) {
    var reached = Array(repeating: false, count: other.count)
    var (isNarrower, isShared) = (true, false)
    for left in one {
      var isHeld = false
      for (index, right) in other.enumerated() {
        if !isHeld, isInside(left, right) { isHeld = true }
        if !reached[index], isInside(right, left) { reached[index] = true }
      }
      isNarrower = isNarrower && isHeld
      isShared = isShared || isHeld
    }
    self.isNarrower = isNarrower
    isWider = reached.allSatisfy(\.self)
    self.isShared = isShared || reached.contains(true)
  }
}

/// The same for any two of many sources: of two places it is found out once which lies within which.
struct PlaceNestings {
  private let map: BodyMap
  private var places: [BodyPlace] = []
  /// For each source the numbers of its places.
  private var numbers: [[Int]] = []
  /// For each pair of places whether the first lies within the second; nil where nobody has asked.
  private var known: [Bool?] = []

  init(_ stances: [PlaceStance], _ map: BodyMap) {
    self.map = map
    var numberOf: [BodyPlace: Int] = [:]
    numbers = stances.map { stance in
      stance.affirmed.map { place in
        if let number = numberOf[place] { return number }
        numberOf[place] = numberOf.count
        return numberOf.count - 1
      }
    }
    places = numberOf.sorted { $0.value < $1.value }.map(\.key)
    known = Array(repeating: nil, count: places.count * places.count)
  }

  mutating func nesting(_ one: Int, _ other: Int) -> PlaceNesting {
    PlaceNesting(numbers[one], numbers[other]) { isInside($0, $1) }
  }

  private mutating func isInside(_ narrow: Int, _ wide: Int) -> Bool {
    let pair = narrow * places.count + wide
    if let answer = known[pair] { return answer }
    let answer = map.isInside(places[narrow], places[wide])
    known[pair] = answer
    return answer
  }
}

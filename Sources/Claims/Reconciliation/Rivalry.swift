/// Who contradicts whom, told by sides: as many positions may oppose as many others, no pair of them is ever made.
struct Rivalry {
  private let sides: [Opposition.Side]
  /// For each side the number of the line that it is a part of.
  private let lineOf: [Int]
  /// For each position sides whose opposites hold all that it contradicts. The other side of an even one follows it.
  private var sidesOf: [[Int]]
  private var isRemoved: [Bool]
  private var lines: [OpenLine] = []
  /// For each position the last search that came to it.
  private var known: [Int]
  private var search = 0

  /// Linear in the members of the sides, each line of which counts once.
  init(_ oppositions: [Opposition]) {
    sides = oppositions.flatMap { [$0.left, $0.right] }
    var numbers: [ObjectIdentifier: Int] = [:]
    var lineOf: [Int] = []
    for side in sides {
      let number = numbers[ObjectIdentifier(side.line)] ?? lines.count
      if number == lines.count {
        numbers[ObjectIdentifier(side.line)] = number
        lines.append(OpenLine(count: side.line.values.count))
      }
      lineOf.append(number)
    }
    self.lineOf = lineOf
    var sidesOf: [[Int]] = []
    oppositions.tellingSides { member, side in
      while sidesOf.count <= member { sidesOf.append([]) }
      sidesOf[member].append(side)
    }
    self.sidesOf = sidesOf
    isRemoved = Array(repeating: false, count: sidesOf.count)
    known = Array(repeating: 0, count: sidesOf.count)
  }

  /// The positions that are on any side, ascending.
  var positions: [Int] { sidesOf.indices.filter { !sidesOf[$0].isEmpty && !isRemoved[$0] } }

  /// The positions that contradict one, ascending.
  mutating func rivals(of position: Int) -> [Int] {
    search += 1
    known[position] = search
    var rivals: [Int] = []
    for side in sidesOf[position] { reach(side ^ 1) { rivals.append($0) } }
    return rivals.sorted()
  }

  func areRivals(_ one: Int, _ other: Int) -> Bool {
    guard one != other, sidesOf.indices.contains(one), sidesOf.indices.contains(other), !isRemoved[one],
      !isRemoved[other]
    else { return false }
    return sidesOf[one].contains { sides[$0 ^ 1].contains(other) }
  }

  /// Of some positions, those that contradict each other directly or by way of others: each group of them, ascending.
  ///
  /// Who was removed is forgotten on the way, so that nobody looks at it again: linear in the members of the lines that
  /// the positions are on.
  mutating func components(among positions: [Int]) -> [[Int]] {
    var components: [[Int]] = []
    search += 1
    for first in positions where !isRemoved[first] && known[first] < search {
      known[first] = search
      var component = [first]
      var next = [first]
      while let position = next.popLast() {
        for side in sidesOf[position] {
          reach(side ^ 1) {
            component.append($0)
            next.append($0)
          }
        }
      }
      if component.count > 1 { components.append(component.sorted()) }
    }
    return components
  }

  mutating func remove(_ position: Int) { isRemoved[position] = true }

  /// Tells of each member of a side to which this search has not come yet.
  private mutating func reach(_ side: Int, _ tell: (Int) -> Void) {
    let (range, line) = (sides[side].range, lineOf[side])
    let values = sides[side].line.values
    var place = lines[line].place(from: range.lowerBound, in: search)
    while place < range.upperBound {
      let member = values[place]
      lines[line].pass(place, in: search, forGood: isRemoved[member])
      if !isRemoved[member], known[member] < search {
        known[member] = search
        tell(member)
      }
      place = lines[line].place(from: place + 1, in: search)
    }
  }
}

/// The places of a line to which a search has not come yet. Nearly as quick for any place as for the next.
private struct OpenLine {
  /// For each place the nearest one that may still be open.
  private var next: [Int]
  /// The same for one search alone, and for which.
  private var nextInSearch: [Int]
  private var search: [Int]

  init(count: Int) {
    next = Array(0...count)
    nextInSearch = next
    search = Array(repeating: 0, count: count + 1)
  }

  /// The first open place from one on; behind the last place where none is.
  mutating func place(from start: Int, in search: Int) -> Int {
    var place = start
    while true {
      let following = following(place, in: search)
      if following == place { return place }
      // Whoever comes this way again has half as far to go.
      let second = self.following(following, in: search)
      if next[place] > place { next[place] = max(next[place], next[following]) }
      if self.search[place] == search { nextInSearch[place] = second }
      place = second
    }
  }

  /// Closes a place, for a search or for good.
  mutating func pass(_ place: Int, in search: Int, forGood: Bool) {
    if forGood {
      next[place] = place + 1
    } else {
      self.search[place] = search
      nextInSearch[place] = place + 1
    }
  }

  private func following(_ place: Int, in search: Int) -> Int {
    if next[place] > place { return next[place] }
    return self.search[place] == search ? nextInSearch[place] : place
  }
}

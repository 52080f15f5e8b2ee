/// Who contradicts whom, told by sides: as many positions may oppose as many others, no pair of them is ever made.
struct Rivalry {
  private var sides: [[Int]]
  /// For each position the sides that it is on. The other side of an even one follows it.
  private var sidesOf: [[Int]]
  private var isRemoved: [Bool]
  /// For each position and side the last search that came to it.
  private var known: [Int]
  private var reached: [Int]
  private var search = 0

  init(_ oppositions: [Opposition]) {
    sides = oppositions.flatMap { [$0.left, $0.right] }
    let count = (sides.lazy.flatMap(\.self).max() ?? -1) + 1
    sidesOf = Array(repeating: [], count: count)
    isRemoved = Array(repeating: false, count: count)
    known = Array(repeating: 0, count: count)
    reached = Array(repeating: 0, count: sides.count)
    for (side, members) in sides.enumerated() {
      for member in members { sidesOf[member].append(side) }
    }
  }

  /// The positions that are on any side, ascending.
  var positions: [Int] { sidesOf.indices.filter { !sidesOf[$0].isEmpty && !isRemoved[$0] } }

  /// The positions that contradict one, ascending.
  func rivals(of position: Int) -> [Int] {
    var rivals: Set<Int> = []
    for side in sidesOf[position] {
      for rival in sides[side ^ 1] where rival != position && !isRemoved[rival] { rivals.insert(rival) }
    }
    return rivals.sorted()
  }

  func areRivals(_ one: Int, _ other: Int) -> Bool {
    guard one != other, sidesOf.indices.contains(one), sidesOf.indices.contains(other), !isRemoved[one],
      !isRemoved[other]
    else { return false }
    let opposite = Set(sidesOf[one].map { $0 ^ 1 })
    return sidesOf[other].contains(where: opposite.contains)
  }

  /// Of some positions, those that contradict each other directly or by way of others: each group of them, ascending.
  ///
  /// Who was removed is forgotten on the way, so that nobody looks at it again: linear in the members of the sides that
  /// the positions are on.
  mutating func components(among positions: [Int]) -> [[Int]] {
    var components: [[Int]] = []
    search += 1
    for first in positions where !isRemoved[first] && known[first] < search {
      known[first] = search
      var component = [first]
      var next = [first]
      while let position = next.popLast() {
        for side in sidesOf[position] where reached[side ^ 1] < search {
          reached[side ^ 1] = search
          sides[side ^ 1].removeAll { isRemoved[$0] }
          for rival in sides[side ^ 1] where known[rival] < search {
            known[rival] = search
            component.append(rival)
            next.append(rival)
          }
        }
      }
      if component.count > 1 { components.append(component.sorted()) }
    }
    return components
  }

  mutating func remove(_ position: Int) { isRemoved[position] = true }
}

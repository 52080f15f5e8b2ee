internal import Claims

/// An opposition with who holds its sides: each source once, by the first of its positions there, in the order of the
/// sources.
struct HeldSides {
  let opposition: Opposition
  let left: [Position.Holder]
  let right: [Position.Holder]

  /// The sides of several oppositions of a group. Of a chain, each position is looked at once for all sides that it is
  /// on.
  static func all(of oppositions: [Opposition], in group: ClaimGroup) -> [HeldSides] {
    var lefts: [[Position.Holder]] = []
    var holders = FirstHolders(in: group)
    for opposition in oppositions {
      holders.move(to: opposition.left)
      lefts.append(holders.inOrder)
    }
    var rights: [[Position.Holder]] = []
    holders = FirstHolders(in: group)
    for opposition in oppositions.reversed() {
      holders.move(to: opposition.right)
      rights.append(holders.inOrder)
    }
    return zip(oppositions, zip(lefts, rights.reversed())).map {
      HeldSides(opposition: $0, left: $1.0, right: $1.1)
    }
  }
}

/// Who holds a side, each source by the first of its positions there. One side after the other is looked at; what only
/// grows is not looked at again.
private struct FirstHolders {
  private let group: ClaimGroup
  private var side: Opposition.Side?
  /// For each speaker.
  private var first: [First]

  /// Where a speaker comes first: a position of the group, and one of its holders. Numbers alone, as there are many.
  private struct First {
    var position = Int.max
    var holder = 0

    /// A speaker that is not on the side.
    static let none = First()
  }

  init(in group: ClaimGroup) {
    self.group = group
    first = Array(repeating: .none, count: group.speakerCount)
  }

  mutating func move(to next: Opposition.Side) {
    let known = side.flatMap { next.extends($0) ? $0 : nil }
    if known == nil { leave() }
    for position in next.values(beyond: known) {
      // A source of thousands of values is heard once, and takes the room of one.
      for (index, holder) in group.positions[position].holders.enumerated()
      where position < first[holder.speaker].position {
        first[holder.speaker] = First(position: position, holder: index)
      }
    }
    side = next
  }

  private mutating func leave() {
    for position in side?.values(beyond: nil) ?? [] {
      for holder in group.positions[position].holders { first[holder.speaker] = .none }
    }
  }

  var inOrder: [Position.Holder] {
    first.lazy.filter { $0.position != First.none.position }.map { group.positions[$0.position].holders[$0.holder] }
  }
}

/// How many sources speak on the two sides of one opposition after the other. Of a chain, each position is looked at when
/// it comes to a side and when it leaves it.
struct SideSpeakers {
  private let group: ClaimGroup
  private var sides: (left: Opposition.Side, right: Opposition.Side)?
  /// For each speaker how often it speaks on the left and on the right.
  private var counts: [Count]
  private var lefts = 0
  private var rights = 0
  /// How many sources speak on both sides.
  private(set) var both = 0

  private struct Count {
    var left = 0
    var right = 0
  }

  init(in group: ClaimGroup) {
    self.group = group
    counts = Array(repeating: Count(), count: group.speakerCount)
  }

  /// Whether different sources oppose each other. Who is on both sides opposes itself alone, and so do its copies;
  /// of derived sheets nobody is heard against its own sources, so that such sides are looked at one by one.
  func isBetween(hasDerived: Bool) -> Bool {
    lefts > 0 && rights > 0 && lefts + rights - both > 1 && (hasDerived || lefts > both || rights > both)
  }

  mutating func move(to next: Opposition) {
    if let sides, next.left.extends(sides.left), sides.right.extends(next.right) {
      count(next.left.values(beyond: sides.left), 1, onLeft: true)
      count(sides.right.values(beyond: next.right), -1, onLeft: false)
    } else {
      if let sides {
        count(sides.left.values(beyond: nil), -1, onLeft: true)
        count(sides.right.values(beyond: nil), -1, onLeft: false)
      }
      count(next.left.values(beyond: nil), 1, onLeft: true)
      count(next.right.values(beyond: nil), 1, onLeft: false)
    }
    sides = (next.left, next.right)
  }

  private mutating func count(_ positions: [Int], _ step: Int, onLeft isLeft: Bool) {
    for position in positions {
      for holder in group.positions[position].holders {
        let old = counts[holder.speaker]
        var new = old
        if isLeft { new.left += step } else { new.right += step }
        counts[holder.speaker] = new
        lefts += min(new.left, 1) - min(old.left, 1)
        rights += min(new.right, 1) - min(old.right, 1)
        both += min(new.left, new.right, 1) - min(old.left, old.right, 1)
      }
    }
  }
}

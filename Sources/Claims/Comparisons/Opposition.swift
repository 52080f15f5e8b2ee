/// Many values, parted into two sides of which each value contradicts each of the other.
public struct Opposition: Hashable, Sendable {
  /// Indices of the values on each side.
  public let left: Side
  public let right: Side
  public let poles: Poles
  public let reason: String
  public let strength: Judgement.Strength

  init(left: Side, right: Side, poles: Poles, reason: String, strength: Judgement.Strength = .plain) {
    self.left = left
    self.right = right
    self.poles = poles
    self.reason = reason
    self.strength = strength
  }

  /// - Parameters:
  ///   - left: Ascending.
  ///   - right: Ascending.
  public init(
    left: [Int], right: [Int], poles: Poles, reason: String, strength: Judgement.Strength = .plain
  ) {
    self.init(left: Side(left), right: Side(right), poles: poles, reason: reason, strength: strength)
  }
}

extension Opposition {
  /// The opposition with its sides exchanged.
  public var mirrored: Opposition {
    Opposition(
      left: right, right: left, poles: poles.mirrored, reason: reason, strength: strength)
  }

  /// The same opposition between other values.
  func between(_ left: Side, _ right: Side) -> Opposition {
    Opposition(left: left, right: right, poles: poles, reason: reason, strength: strength)
  }

  /// Whether it follows another in a chain: more values stand on the left, and fewer on the right, of the same two
  /// lines.
  func follows(_ previous: Opposition) -> Bool {
    left.extends(previous.left) && previous.right.extends(right)
  }
}

extension [Opposition] {
  /// For each value the sides that it is on, as numbers of which the left side of each opposition is an even one, and its
  /// right side the next. Of the sides of a chain each value has the one whose opposite holds those of all others, so
  /// that as many values on as many sides take no more room than the values do.
  func tellingSides(ofEach tell: (_ value: Int, _ side: Int) -> Void) {
    for (number, opposition) in enumerated() {
      let isFirst = number == 0 || !opposition.follows(self[number - 1])
      let isLast = number + 1 == count || !self[number + 1].follows(opposition)
      let (left, right) = (opposition.left, opposition.right)
      for value in isFirst ? left.values(beyond: nil) : left.values(beyond: self[number - 1].left) {
        tell(value, 2 * number)
      }
      for value in isLast ? right.values(beyond: nil) : right.values(beyond: self[number + 1].right) {
        tell(value, 2 * number + 1)
      }
    }
  }
}

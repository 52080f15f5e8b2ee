/// How many slips of the keyboard one word is from another.
public enum EditDistance {
  /// Damerau's distance in its restricted form: insertions, deletions, substitutions and swaps of neighbours.
  /// Costs at most the product of the lengths.
  ///
  /// - Parameter limit: The most slips that matter; nil is returned for more, and soon.
  public static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter], upTo limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(substitution, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      guard current.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}

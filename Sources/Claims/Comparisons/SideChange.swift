/// Puts other values in the place of those on sides, or none. What sides share they share afterwards.
struct SideChange {
  private let value: (Int) -> Int?
  /// For each line the changed one, and how many of its values stand before each place of the old one.
  private var changed: [ObjectIdentifier: (line: Opposition.Side.Line, old: Opposition.Side.Line, counts: [Int])] = [:]

  /// - Parameter value: What takes the place of a value; nil takes it away.
  init(_ value: @escaping (Int) -> Int?) { self.value = value }

  mutating func callAsFunction(_ side: Opposition.Side) -> Opposition.Side {
    let (line, _, counts) = changed[ObjectIdentifier(side.line)] ?? change(side.line)
    return Opposition.Side(line, counts[side.range.lowerBound]..<counts[side.range.upperBound])
  }

  private mutating func change(_ line: Opposition.Side.Line) -> (
    line: Opposition.Side.Line, old: Opposition.Side.Line, counts: [Int]
  ) {
    var values: [Int] = []
    var counts = [0]
    for old in line.values {
      if let new = value(old) { values.append(new) }
      counts.append(values.count)
    }
    let change = (Opposition.Side.Line(values), line, counts)
    changed[ObjectIdentifier(line)] = change
    return change
  }
}

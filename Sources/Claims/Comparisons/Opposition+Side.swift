extension Opposition {
  /// One side of an opposition: a part of a line in which values are put in order.
  ///
  /// Where values lie in an order, as lengths of time do, there are as many sides as values, and each holds most of the
  /// next. They share the line, so that all of them take the room of one.
  public struct Side: RandomAccessCollection, Sendable {
    /// Indices of values, each once, in an order of their own.
    final class Line: Sendable {
      let values: [Int]

      init(_ values: [Int]) { self.values = values }
    }

    let line: Line
    /// The part of the line.
    let range: Range<Int>

    init(_ line: Line, _ range: Range<Int>) {
      self.line = line
      self.range = range
    }

    init(_ values: [Int]) { self.init(Line(values), values.indices) }

    public var startIndex: Int { 0 }
    public var endIndex: Int { range.count }
    public subscript(position: Int) -> Int { line.values[range.lowerBound + position] }

    /// Its values, ascending.
    public var ascending: [Int] { sorted() }

    /// Whether another side is a part of this one on the same line.
    public func extends(_ part: Side) -> Bool {
      line === part.line && range.lowerBound <= part.range.lowerBound && part.range.upperBound <= range.upperBound
    }

    /// The values that a smaller part of the same line has not; all where that is nil.
    public func values(beyond part: Side?) -> [Int] {
      guard let part else { return Array(self) }
      return Array(line.values[range.lowerBound..<part.range.lowerBound])
        + line.values[part.range.upperBound..<range.upperBound]
    }
  }
}

extension Opposition.Side: Hashable, ExpressibleByArrayLiteral {
  public init(arrayLiteral values: Int...) { self.init(values) }

  /// Whether two sides have the same values, in whatever order.
  public static func == (one: Self, other: Self) -> Bool {
    one.line === other.line && one.range == other.range || one.count == other.count && one.sorted() == other.sorted()
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(sorted()) }
}

/// What one or more sources hold of a subject's attribute: the same value, or the same values that are weighed together.
public struct Position: Sendable {
  public let stances: [Stance]
  /// How it is worded by its first holder, value by value.
  public let wordings: [String]
  /// Who holds it, in the order of the sources.
  public internal(set) var holders: Holders

  /// A source that holds a position, with the claims in which it says so.
  public struct Holder: Sendable {
    /// Index of the source.
    public let source: Int
    /// Its index among the sources that hold any position of the group, in the order of the sources; 0 where nobody
    /// could read what it says.
    public internal(set) var speaker = 0
    /// Indices of its claims.
    public let claims: ClaimIndices

    init(source: Int, claims: ClaimIndices) {
      (self.source, self.claims) = (source, claims)
    }
  }

  /// A part of a list of the holders of many positions, with indices of its own from 0.
  public struct Holders: RandomAccessCollection, Sendable {
    private let list: [Holder]
    private let start: Int
    public let count: Int

    static let none = Holders([], 0..<0)

    init(_ list: [Holder], _ range: Range<Int>) {
      (self.list, start, count) = (list, range.lowerBound, range.count)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { count }
    public subscript(position: Int) -> Holder { list[start + position] }
  }

  /// Equal for equal positions, and in every run.
  var normalForm: String { stances.map(\.normalForm).sorted().joined(separator: "; ") }
}

/// Indices of claims of one source, in their order: nearly always of claims that follow each other.
public struct ClaimIndices: RandomAccessCollection, Sendable {
  private let first: Int32
  private let length: Int32
  /// The indices where they do not follow each other.
  private let scattered: [Int]?

  init(_ range: Range<Int>) {
    (first, length) = (Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.count))
    scattered = nil
  }

  /// - Parameter indices: In their order.
  init(_ indices: [Int]) {
    (first, length) = (0, Int32(truncatingIfNeeded: indices.count))
    scattered = indices
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { Int(length) }
  public subscript(position: Int) -> Int { scattered?[position] ?? Int(first) + position }
}

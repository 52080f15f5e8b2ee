/// What one or more sources hold of a subject's attribute: the same value, or the same values that are weighed together.
public struct Position: Sendable {
  public let stances: [Stance]
  /// How it is worded by its first holder, value by value.
  public let wordings: [String]
  /// Who holds it, in the order of the sources.
  public internal(set) var holders: [Holder]

  /// A source that holds a position, with the claims in which it says so.
  public struct Holder: Sendable {
    /// Index of the source.
    public let source: Int
    /// Indices of its claims.
    public let claims: [Int]
  }

  /// Equal for equal positions, and in every run.
  var normalForm: String { stances.map(\.normalForm).sorted().joined(separator: "; ") }
}

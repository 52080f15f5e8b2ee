/// A length of time as it was read: between two lengths, of which the upper may have no end.
public struct DurationReading: Hashable, Sendable {
  /// The ends in seconds, widened where a bare number leaves room.
  public let lower: Double
  public let upper: Double
  /// The ends as they were written, in seconds.
  public let written: ClosedRange<Double>
  /// How it was read, for an editor: "2 to 5 days", "up to 8 weeks".
  public let words: String

  init(lower: Double, upper: Double, written: ClosedRange<Double>, words: String) {
    self.lower = lower
    self.upper = upper
    self.written = written
    self.words = words
  }

  /// Equal for equal lengths, whatever the wording: "six weeks" and "42 days".
  public var normalForm: String { "\(Self.rounded(lower))..\(Self.rounded(upper))" }

  /// Tenths of a second are beyond any article.
  private static func rounded(_ seconds: Double) -> String {
    seconds.isFinite ? DurationUnit.numeral((seconds * 10).rounded() / 10) : "inf"
  }
}

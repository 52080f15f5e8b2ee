/// A share of people: "1 in 4", "0.1 to 1%", "up to 5%".
public struct Share: Hashable, Sendable {
  public let low: Double
  public let high: Double
  /// Whether the upper end itself is left out: "less than 1%".
  let isBelowHigh: Bool
  /// Whether it counts new cases in a year, and so says another thing than how many have it.
  let isYearly: Bool
  /// Whom it is of; nil for everybody.
  let population: Population?

  init(
    _ low: Double, _ high: Double, isBelowHigh: Bool = false, isYearly: Bool = false, population: Population? = nil
  ) {
    self.population = population
    self.low = low
    self.high = high
    self.isBelowHigh = isBelowHigh
    self.isYearly = isYearly
  }

  var yearly: Share { Share(low, high, isBelowHigh: isBelowHigh, isYearly: true, population: population) }

  /// The share as one of some people only.
  func of(_ population: Population) -> Share {
    Share(low, high, isBelowHigh: isBelowHigh, isYearly: isYearly, population: population)
  }

  /// What two shares in one text say together: of all people, where one of them does.
  func joined(with next: Share) -> Share {
    if population == nil, next.population != nil { return self }
    if population != nil, next.population == nil { return next }
    return Share(
      min(low, next.low), max(high, next.high), population: population == next.population ? population : nil)
  }

  /// Whether it says nothing of the people that another share, or a step, speaks of.
  func isApart(from other: Share?) -> Bool {
    guard let other else { return population?.isNarrow ?? false }
    if population == other.population { return false }
    guard population != nil, other.population != nil else {
      return population?.isNarrow ?? other.population?.isNarrow ?? false
    }
    return true
  }

  /// The share as a percentage, or as one in so many where it is tiny.
  public var words: String {
    let year = (isYearly ? " a year" : "") + (population.map { " of \($0.label)" } ?? "")
    if low == high { return Self.words(low) + year }
    if low == 0 { return "\(isBelowHigh ? "less than" : "up to") \(Self.words(high))\(year)" }
    if high == 1 { return "at least \(Self.words(low))\(year)" }
    return "\(Self.words(low)) to \(Self.words(high))\(year)"
  }

  private static func words(_ share: Double) -> String {
    share >= 0.0001 || share == 0
      ? "\(DurationUnit.numeral(share * 100))%" : "1 in \(DurationUnit.numeral((1 / share).rounded()))"
  }

  var normalForm: String {
    "\(Self.parts(low))..\(isBelowHigh ? "<" : "")\(Self.parts(high))\(isYearly ? "/year" : "")\(population.map { " of \($0.name)" } ?? "")"
  }

  /// Parts in a thousand million, so that 1 in 3 is a third.
  private static func parts(_ share: Double) -> String { "\(Int64((share * 1e9).rounded()))" }

  /// The steps of a scale whose bands it lies in.
  func steps(bands: [Double]) -> ClosedRange<Int> {
    func step(_ share: Double, isBelow: Bool) -> Int {
      let slack = isBelow ? -1e-12 : 1e-12
      return max(0, (bands.lastIndex { $0 <= share + slack }) ?? 0)
    }
    let first = step(low, isBelow: false)
    return first...max(first, step(high, isBelow: isBelowHigh))
  }
}

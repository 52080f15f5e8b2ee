/// One length in a phrase: "two weeks", "a few", "overnight"; without a unit until its neighbour lends one.
struct DurationAmount {
  struct End {
    /// In the unit; in seconds where the length is named.
    let count: Double
    let unit: DurationUnit?
    let isVague: Bool

    var seconds: Double { count * (unit?.seconds ?? 1) }
  }

  var low: End
  var high: End
  /// The words of a named length; its ends are seconds.
  var name: String?

  /// A number or quantity that still lacks its unit.
  var lacksUnit: Bool { name == nil && low.unit == nil }

  func lent(_ unit: DurationUnit, times count: Double = 1) -> DurationAmount {
    DurationAmount(
      low: End(count: low.count * count, unit: unit, isVague: low.isVague),
      high: End(count: high.count * count, unit: unit, isVague: high.isVague))
  }
}

/// A unit of time; a month is 30.4 days, and a year twelve of them, so that twelve months are a year.
public enum DurationUnit: String, CaseIterable, Sendable {
  case second, minute, hour, day, week, month, year

  /// How many seconds one is.
  public var seconds: Double {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3_600
    case .day: 86_400
    case .week: 7 * 86_400
    case .month: 30.4 * 86_400
    case .year: 12 * 30.4 * 86_400
    }
  }

  /// The unit in which a part of this one is told; nil where it would be no round number.
  var smaller: DurationUnit? {
    switch self {
    case .minute: .second
    case .hour: .minute
    case .day: .hour
    case .year: .month
    case .second, .week, .month: nil
    }
  }

  /// How many of the unit, in words: "1 day", "2.5 hours".
  func words(_ count: Double) -> String { "\(Self.numeral(count)) \(rawValue)\(count == 1 ? "" : "s")" }

  /// A number to two decimals, without needless ones.
  static func numeral(_ number: Double) -> String {
    let hundredths = (number * 100).rounded()
    guard abs(hundredths) < 1e15 else { return "\(number)" }
    let whole = Int64(hundredths) / 100
    let part = Int64(hundredths) % 100
    if part == 0 { return "\(whole)" }
    return part % 10 == 0 ? "\(whole).\(part / 10)" : "\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}

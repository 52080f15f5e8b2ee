/// A day of the Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Hashable, Comparable, CustomStringConvertible, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// A day that exists; nil otherwise.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads the extended form of ISO 8601: `2025-01-23`; also `2025-01` and `2025`, which stand for their last day,
  /// the latest that the source can mean.
  public init?(iso8601 text: String) {
    var numbers = [0, 0, 0]
    var parts = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        digits += 1
        guard digits <= 4 else { return nil }
        numbers[parts] = 10 * numbers[parts] + Int(byte - 0x30)
      case UInt8(ascii: "-"):
        guard digits == (parts == 0 ? 4 : 2), parts < 2 else { return nil }
        (parts, digits) = (parts + 1, 0)
      default: return nil
      }
    }
    guard digits == (parts == 0 ? 4 : 2) else { return nil }
    let month = parts > 0 ? numbers[1] : 12
    guard (1...12).contains(month) else { return nil }
    self.init(year: numbers[0], month: month, day: parts > 1 ? numbers[2] : Self.days(in: month, of: numbers[0]))
  }

  /// Reads the same forms; `2025-01` and `2025` stand for their first day, the earliest that the source can mean.
  public init?(earliestOfISO8601 text: String) {
    guard let latest = CalendarDate(iso8601: text) else { return nil }
    let parts = text.utf8.count { $0 == UInt8(ascii: "-") }
    self.init(year: latest.year, month: parts > 0 ? latest.month : 1, day: parts > 1 ? latest.day : 1)
  }

  /// The day of a moment, in UTC. `secondsSince1970` is Unix time.
  public init(secondsSince1970: Int) {
    // Counting from March puts the leap day at the end of the year (Hinnant, "chrono-Compatible Low-Level Date
    // Algorithms", civil_from_days).
    let days = (Double(secondsSince1970) / 86_400).rounded(.down)
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Whether this day lies more than a number of years before another.
  public func isMore(thanYears years: Int, before other: CalendarDate) -> Bool {
    (year + years, month, day) < (other.year, other.month, other.day)
  }

  /// The ISO 8601 form.
  public var description: String {
    let pad = { (number: Int, width: Int) in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

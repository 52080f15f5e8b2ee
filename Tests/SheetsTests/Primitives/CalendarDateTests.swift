import Sheets
import Testing

@Suite struct CalendarDateTests {
  @Test(
    "A day that exists is read, and written as it was",
    arguments: [
      "2025-01-23", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2025-04-30", "2025-12-31", "1969-12-31",
    ])
  func days(text: String) {
    #expect(CalendarDate(iso8601: text)?.description == text)
    #expect(CalendarDate(earliestOfISO8601: text)?.description == text)
  }

  @Test(
    "A date of less precision stands for its last day, or its first",
    arguments: [
      ("2025", "2025-12-31", "2025-01-01"), ("2025-02", "2025-02-28", "2025-02-01"),
      ("2024-02", "2024-02-29", "2024-02-01"), ("1900-02", "1900-02-28", "1900-02-01"),
      ("2000-02", "2000-02-29", "2000-02-01"), ("2025-04", "2025-04-30", "2025-04-01"),
      ("2025-12", "2025-12-31", "2025-12-01"),
    ])
  func reducedPrecision(text: String, last: String, first: String) {
    #expect(CalendarDate(iso8601: text)?.description == last)
    #expect(CalendarDate(earliestOfISO8601: text)?.description == first)
  }

  @Test(
    "What is no day is not read",
    arguments: [
      "", "today", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-01-00", "2025-01-32", "2025-04-31",
      "2025-1-23", "25-01-23", "20250123", "2025/01/23", "23.01.2025", "2025-01-23T10:00", " 2025-01-23", "2025-01-23 ",
      "2025-01-", "2025-", "-2025", "2025-01-23-01", "+2025-01-23", "２０２５-01-23", "2025-W04", "2025-023", "12025-01-01",
    ])
  func noDay(text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
    #expect(CalendarDate(earliestOfISO8601: text) == nil)
  }

  @Test(
    "Only days that exist can be made",
    arguments: [
      (2024, 2, 29, true), (2023, 2, 29, false), (2100, 2, 29, false), (2400, 2, 29, true), (2025, 6, 31, false),
      (-1, 1, 1, false), (10_000, 1, 1, false), (2025, 0, 1, false), (2025, 1, 0, false),
    ])
  func parts(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test func `days are in the order of time`() throws {
    let days = try ["1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01", "2001-01-01"].map {
      try #require(CalendarDate(iso8601: $0))
    }
    #expect(days.reversed().sorted() == days)
    #expect(zip(days, days.dropFirst()).allSatisfy(<))
  }

  @Test(
    "More than some years ago begins on the day after the anniversary",
    arguments: [
      ("2023-01-15", "2026-01-15", 3, false), ("2023-01-14", "2026-01-15", 3, true),
      ("2023-01-16", "2026-01-15", 3, false), ("2022-12-31", "2026-01-15", 3, true),
      ("2024-02-29", "2027-02-28", 3, false), ("2024-02-29", "2027-03-01", 3, true),
      ("2026-01-15", "2026-01-15", 0, false), ("2026-01-14", "2026-01-15", 0, true),
      ("2027-01-01", "2026-01-15", 3, false), ("9999-01-01", "9999-12-31", 3, false),
    ])
  func age(date: String, today: String, years: Int, isMore: Bool) throws {
    let date = try #require(CalendarDate(iso8601: date))
    let today = try #require(CalendarDate(iso8601: today))
    #expect(date.isMore(thanYears: years, before: today) == isMore)
  }

  @Test(
    "A moment has the day that it has in UTC",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"), (-86_400, "1969-12-31"),
      (-86_401, "1969-12-30"), (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"), (1_768_435_200, "2026-01-15"),
      (-2_203_891_200, "1900-03-01"), (-2_203_891_201, "1900-02-28"), (253_402_300_799, "9999-12-31"),
      (-62_167_219_200, "0000-01-01"),
    ])
  func moments(seconds: Int, day: String) {
    #expect(CalendarDate(secondsSince1970: seconds).description == day)
  }

  @Test func `every day of four centuries follows the one before`() throws {
    var previous = try #require(CalendarDate(iso8601: "1899-12-31"))
    for days in -25_567..<120_530 {
      let next = CalendarDate(secondsSince1970: days * 86_400)
      let isNext =
        (next.year, next.month, next.day) == (previous.year, previous.month, previous.day + 1)
        || (next.day == 1 && CalendarDate(year: previous.year, month: previous.month, day: previous.day + 1) == nil)
      guard isNext, CalendarDate(iso8601: next.description) == next, previous < next else {
        Issue.record("\(previous) is followed by \(next)")
        return
      }
      previous = next
    }
    #expect(previous.description == "2299-12-31")
  }
}

internal import ArgumentParser
internal import Sheets

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The day that a run takes for today.
struct Today: ExpressibleByArgument {
  let date: CalendarDate

  /// A day in ISO 8601; parts of a date are not enough.
  init?(argument: String) {
    guard argument.utf8.count == 10, let date = CalendarDate(iso8601: argument) else { return nil }
    self.date = date
  }

  /// The system's day, in UTC.
  init() { date = CalendarDate(secondsSince1970: time(nil)) }

  var defaultValueDescription: String { "the system's" }
}

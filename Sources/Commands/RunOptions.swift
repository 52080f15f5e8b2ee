internal import ArgumentParser

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How a run is carried out. Nothing here changes what is found on a day.
struct RunOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Threads; as many as there are processors where it is not given.", valueName: "number"))
  var jobs: Int = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Option(help: ArgumentHelp("The day to take for today, such as 2026-01-15.", valueName: "date"))
  var today = Today()

  @Flag(name: .customLong("no-cache"), help: "Accepted; nothing is kept between runs.")
  var disablesCache = false

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 1024.") }
  }
}

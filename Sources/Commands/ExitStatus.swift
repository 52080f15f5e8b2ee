/// How the program ends.
enum ExitStatus: Int32, Error {
  /// Nothing at or above `--fail-on`.
  case success = 0
  /// At least one finding at or above it.
  case findings = 1
  /// The job could not be done.
  case unable = 2
}

internal import Linting
internal import Packs
internal import Text

/// Reads files that set the program up.
enum PackFile {
  /// - Throws: `ConfigurationProblem` where the file cannot be read.
  static func read(_ path: String) throws(ConfigurationProblem) -> TextFile {
    do throws(FileFailure) {
      if case .file(let found) = try NamedPath(path) { return try found.file.read() }
    } catch {
      throw ConfigurationProblem(error.message)
    }
    throw ConfigurationProblem("\(path) is a folder; name one file")
  }

  /// Whether there is a file of that name.
  ///
  /// - Throws: `ConfigurationProblem` where nobody can tell.
  static func exists(_ path: String) throws(ConfigurationProblem) -> Bool {
    do throws(SystemError) {
      _ = try SystemCalls.status(of: RawPath(path), followingLinks: true)
      return true
    } catch {
      if error == .notFound { return false }
      throw ConfigurationProblem("\(path) cannot be read: \(error.words)")
    }
  }
}

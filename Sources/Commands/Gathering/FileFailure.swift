/// A file or folder that the user meant to have checked, and that could not be.
struct FileFailure: Error, Sendable {
  /// Everything that can stand in the way.
  enum Reason: Error, Equatable, Sendable {
    /// Nothing has the name; perhaps an existing path is meant.
    case missing(suggestion: String?)
    /// The path goes on behind a file as if it were a folder.
    case behindFile(String)
    /// A symbolic link whose target is not there.
    case linkToNothing
    /// A named pipe or the like.
    case notAFile(FileKind)
    /// More bytes than the limit; how many, where it is known.
    case tooLarge(size: Int?, limit: Int)
    /// The repository knows the file's version, but its clone lacks the content.
    case lost(revision: String)
    /// The system said no.
    case refused(SystemError)
  }

  /// The path as the user knows it.
  let path: String
  /// What stood in the way.
  let reason: Reason

  /// A failure for a reason of ours.
  init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// A failure of the system's making.
  init(path: String, error: SystemError) {
    self.init(path: path, reason: error == .notFound ? .missing(suggestion: nil) : .refused(error))
  }

  /// The failure in one line for the terminal, without a full stop.
  var message: String {
    let name = Self.quoted(path)
    switch reason {
    case .missing(let suggestion):
      if path.isEmpty { return "a path is empty" }
      if path.contains("\u{FFFD}") {
        return "there is no file or folder called \(name); a name that is not UTF-8 can be reached through its folder"
      }
      let question = suggestion.map { ": did you mean \(Self.quoted($0))?" } ?? ""
      return "there is no file or folder called \(name)\(question)"
    case .behindFile(let file):
      return "there is no file or folder called \(name): \(Self.quoted(file)) is a file, not a folder"
    case .linkToNothing: return "\(name) is a symbolic link to nothing"
    case .notAFile(let kind): return "\(name) is \(kind.words), not a file or a folder"
    case .tooLarge(let size?, let limit): return "\(name) holds \(size) bytes, and the limit is \(limit)"
    case .tooLarge(nil, let limit): return "\(name) holds more bytes than the limit, which is \(limit)"
    case .lost(let revision):
      return "git cannot read \(name) as it is in \(revision): the clone lacks its content; `git fsck` says more"
    case .refused(let error): return "\(name) cannot be read: \(error.words)"
    }
  }

  /// A name in backticks, on one line and without commands to the terminal.
  private static func quoted(_ name: String) -> String { "`\(name.withoutCommands())`" }
}

/// Why the system refused something.
enum SystemError: Error, Hashable, Sendable {
  /// Nothing has the name.
  case notFound
  /// A path goes on behind something that is no folder.
  case notAFolder
  /// A folder is no stream of bytes.
  case isAFolder
  /// The user has not the right.
  case denied
  /// The system takes no path of this length.
  case pathTooLong
  /// Symbolic links lead to each other without end.
  case tooManyLinks
  /// Anything else, in the system's own words.
  case other(String)

  /// The reason in words, to follow a colon.
  var words: String {
    switch self {
    case .notFound: "there is nothing of that name"
    case .notAFolder: "it is not a folder"
    case .isAFolder: "it is a folder"
    case .denied: "permission denied"
    case .pathTooLong: "its path is longer than the system allows"
    case .tooManyLinks: "its symbolic links lead in a circle"
    case .other(let words): words
    }
  }
}

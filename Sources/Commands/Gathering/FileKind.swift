/// What stands at a path.
enum FileKind: Sendable {
  case regular, folder, link, namedPipe, socket, device

  /// The kind in words, with its article.
  var words: String {
    switch self {
    case .regular: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .namedPipe: "a named pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}

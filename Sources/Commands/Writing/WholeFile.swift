/// Writes files whole or not at all: a reader sees the old content or the new, never a part.
enum WholeFile {
  /// Writes a text to a file, new or not, in a folder that exists. A link stays, and what it leads to is written, even
  /// where nothing is there yet; what is no file, such as a pipe, takes the text as it comes.
  static func write(_ text: String, to path: String) throws(SystemError) {
    var target = path
    var permissions: UInt32?
    if let status = try status(of: path) {
      switch status.kind {
      case .folder: throw .isAFolder
      // `/dev/stdout` may lead to a file, which must not be replaced under the hands of who writes to it.
      case _ where SystemCalls.isStandardStream(status.identity), .namedPipe, .socket, .device:
        try SystemCalls.append(text, to: path)
        return
      case .regular, .link:
        // Renaming would get by a protection that the folder doesn't have.
        try SystemCalls.checkIsWritable(path)
        target = try SystemCalls.resolve(RawPath(path)).text
        permissions = try SystemCalls.permissions(of: path)
      }
    } else {
      target = try SystemCalls.destination(of: path)
    }
    let draft = try draft(beside: target)
    do throws(SystemError) {
      try SystemCalls.fill(draft, with: text, permissions: permissions)
      try SystemCalls.rename(draft.path, to: target)
    } catch {
      SystemCalls.remove(draft.path)
      throw error
    }
  }

  private static func status(of path: String) throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try SystemCalls.status(of: RawPath(path), followingLinks: true)
    } catch {
      if error == .notFound { return nil }
      throw error
    }
  }

  /// A new file in the same folder, as only there it can be renamed.
  private static func draft(beside path: String) throws(SystemError) -> SystemCalls.Draft {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    do throws(SystemError) {
      return try SystemCalls.draft(named: "\(folder).condylint-")
    } catch .notFound {
      throw .other("its folder does not exist")
    } catch .denied {
      throw .other("its folder cannot be written to")
    }
  }
}

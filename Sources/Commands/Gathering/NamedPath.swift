/// What a path on the command line stands for.
enum NamedPath {
  /// A file that can be read, or standard input.
  case file(FolderWalk.Found)
  /// A folder, without slashes at its end.
  case folder(RawPath)

  /// Looks at what stands at the path; `-` is standard input, whatever that is.
  init(_ text: String) throws(FileFailure) {
    if text == "-" {
      do throws(SystemError) {
        self = .file((.standardInput, try OpenFile.standardInput().status.identity))
      } catch {
        throw FileFailure(path: SheetFile.standardInputPath, error: error)
      }
      return
    }
    let path = RawPath(text)
    let status: FileStatus
    do throws(SystemError) {
      status = try SystemCalls.status(of: path, followingLinks: true)
    } catch {
      throw FileFailure(path: text, reason: MissingPath.reason(for: path, error: error))
    }
    switch status.kind {
    case .regular: self = .file((SheetFile(at: path, isNamed: true), status.identity))
    case .folder: self = .folder(path.withoutTrailingSlashes)
    case let kind: throw FileFailure(path: text, reason: .notAFile(kind))
    }
  }
}

internal import Findings
internal import Linting

/// One of the two sides of a diff: its files, not yet read.
struct SheetVersion: Sendable {
  /// What messages call it.
  let name: String
  var files: [VersionFile]
  var passedOver: [Summary.PassedOver] = []
  var failures: [FileFailure] = []
  /// The locations of what could not be looked into, so that nobody knows what is there; empty for the version itself.
  var unknown: [String] = []
  /// For the path of a file as reports show it, the path that its repository has for it.
  var repositoryPaths: [String: String] = [:]
  let articles: ArticleSource

  /// Whether a location lies where this version could not be looked into.
  func mayHold(_ location: String) -> Bool {
    unknown.contains { $0.isEmpty || location == $0 || location.hasPrefix($0 + "/") }
  }
}

/// A file of one side.
struct VersionFile: Sendable {
  /// The path that reports show.
  let path: String
  /// What tells a file in both versions: its path below what is compared.
  let location: String
  /// Where the file is, or would be, in the working folder: what a configuration's globs are held against.
  let place: String
  let isNamed: Bool
  let read: @Sendable () -> Result<[UInt8], FileFailure>
}

extension SheetVersion {
  /// What a path on the command line leads to: one file, or the sheets in a folder.
  ///
  /// - Parameter newer: The path of the newer version, where this is the older one.
  init(at path: String, as newer: String? = nil) {
    let gathered = SheetFiles(at: [path])
    let isFolder = if case .folder? = try? NamedPath(path) { true } else { false }
    let start = RawPath(path).withoutTrailingSlashes.joinedLength
    let location = { (path: String) in isFolder ? String(decoding: path.utf8.dropFirst(start), as: UTF8.self) : "" }
    name = path
    files = gathered.files.map { file in
      let location = location(file.path)
      let place = newer.map { isFolder ? RawPath($0).appending(location).text : $0 }
      return VersionFile(
        path: file.path, location: location, place: place ?? file.path, isNamed: file.isNamed, read: file.contents)
    }
    passedOver = gathered.passedOver
    failures = gathered.failures
    unknown = failures.map { location($0.path) }
    articles = ArticleFiles.source()
  }
}

extension SheetFile {
  /// Reads the bytes of the file as they are.
  var contents: @Sendable () -> Result<[UInt8], FileFailure> {
    { [self] in
      do throws(FileFailure) { return .success(try readBytes()) } catch { return .failure(error) }
    }
  }
}

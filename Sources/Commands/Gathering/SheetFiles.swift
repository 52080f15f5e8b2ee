import Findings

/// The files that the user's paths lead to.
///
/// The same paths over the same files give the same lists in the same order, whatever order the file system has.
struct SheetFiles: Sendable {
  /// The files to check, each once, sorted by the UTF-8 bytes of their paths.
  let files: [SheetFile]
  /// What was met in a folder and is not to be checked, sorted by path. Hidden names are not worth a word.
  let passedOver: [Summary.PassedOver]
  /// What should be checked and cannot: first the named paths that lead to nothing, in their order, then what cannot
  /// be opened, sorted by path. A file that turns out not to be readable fails later, in `SheetFile.read`.
  let failures: [FileFailure]

  /// No path at all.
  static let none = SheetFiles()

  private init() { (files, passedOver, failures) = ([], [], []) }

  /// Looks through the paths: files, folders, `-` for standard input; the working folder if there are none.
  ///
  /// A file that is reached more than once is listed under the first name that the user gave it, else its real path,
  /// else the first path with the fewest symbolic links. `exclusions` are lists of the caller's own, such as a
  /// setting's; they weigh more than any `.gitignore`, and like these leave named paths alone.
  ///
  /// - Parameter repository: The root of the repository to which the walk keeps, as git does: it enters no other, and
  ///   follows no links. nil goes wherever folders lead.
  init(at paths: [String], excluding exclusions: [IgnoreFile] = [], keepingTo repository: String? = nil) {
    var named: [FolderWalk.Found] = []
    var failures: [FileFailure] = []
    var walk = FolderWalk(exclusions: exclusions, repository: repository.map(RawPath.init))
    var seen: Set<[UInt8]> = []
    for path in paths.isEmpty ? ["."] : paths where seen.insert(Array(path.utf8)).inserted {
      do throws(FileFailure) {
        switch try NamedPath(path) {
        case .file(let found): named.append(found)
        case .folder(let folder): walk.walk(folder)
        }
      } catch {
        failures.append(error)
      }
    }
    walk.followLinks()
    var reached: Set<FileIdentity> = []
    let found = (named + walk.files).filter { reached.insert($0.identity).inserted }
    files = found.map(\.file).sorted { $0.precedes($1) }
    // What the user names is checked, even if a walk of another folder passed over it.
    let names = Set(paths.map { RawPath($0).withoutTrailingSlashes.text })
    passedOver = Self.sorted(walk.passedOver.filter { !names.contains($0.path) }, path: \.path, words: \.reason)
    self.failures = failures + Self.sorted(walk.failures, path: \.path, words: \.message)
  }

  /// Sorts by path. What two named folders both meet, such as a list above them, is worth one word.
  private static func sorted<Element>(
    _ elements: [Element], path: (Element) -> String, words: (Element) -> String
  ) -> [Element] {
    var seen: Set<[UInt8]> = []
    return elements.filter { seen.insert(path($0).utf8 + [0] + words($0).utf8).inserted }
      .sorted { path($0).utf8Precedes(path($1)) }
  }
}

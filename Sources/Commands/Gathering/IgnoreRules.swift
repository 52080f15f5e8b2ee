import Findings

/// The lists that say what is passed over in one folder of a walk.
///
/// Tracked files count as ignored where a pattern says so, and a user's own list for all repositories counts for
/// nothing: what is checked must not depend on the index or on the machine.
struct IgnoreRules: Sendable {
  /// A longer list is not read: with so many patterns, each file would take too long.
  static let maximumSize = 1 << 20

  /// Lists that the caller brings; they weigh most.
  private let exclusions: [IgnoreFile]
  /// The repository's root, or the first folder of the walk: lists are called by their path from here.
  private var base: RawPath
  /// Git's own lists, the weightiest last.
  private var files: [IgnoreFile] = []

  /// The rules for a folder where a walk begins: those of the folders above it in its repository.
  ///
  /// The folder is absolute. Whether it is itself excluded is not asked: the user named it.
  init(above folder: RawPath, exclusions: [IgnoreFile], problems: inout [Summary.PassedOver]) {
    self.exclusions = exclusions
    base = folder
    for (index, parent) in Repository.folders(above: folder).enumerated() {
      if index == 0 { enterRepository(at: parent, problems: &problems) }
      addIgnoreFile(in: parent, shownAs: parent, problems: &problems)
    }
  }

  /// Begins anew at the root of a repository: lists outside of it do not count inside.
  mutating func enterRepository(at root: RawPath, problems: inout [Summary.PassedOver]) {
    base = root
    files = []
    guard let path = Repository.excludeFile(ofRoot: root) else { return }
    add(at: path, for: root, name: ".git/info/exclude", followingLinks: true, shownAs: path, problems: &problems)
  }

  /// Adds the `.gitignore` of a folder, if it has one. To git, a symbolic link is none.
  mutating func addIgnoreFile(in folder: RawPath, shownAs shown: RawPath, problems: inout [Summary.PassedOver]) {
    let path = folder.appending(".gitignore")
    let name = String(decoding: base.remainder(of: path) ?? path.bytes[...], as: UTF8.self)
    let shown = shown.appending(".gitignore")
    add(at: path, for: folder, name: name, followingLinks: false, shownAs: shown, problems: &problems)
  }

  /// Why something is passed over, in words; nil if it is not.
  func reason(toPassOver path: RawPath, isFolder: Bool) -> String? {
    for lists in [exclusions, files] {
      for list in lists.reversed() {
        guard let pattern = list.decidingPattern(for: path, isFolder: isFolder) else { continue }
        if pattern.isNegated { return nil }
        let place = pattern.line.map { "\(list.name), line \($0)" } ?? list.name
        return "excluded by `\(pattern.text)` in \(place)"
      }
    }
    return nil
  }

  private mutating func add(
    at path: RawPath, for folder: RawPath, name: String, followingLinks: Bool, shownAs shown: RawPath,
    problems: inout [Summary.PassedOver]
  ) {
    guard let kind = try? SystemCalls.status(of: path, followingLinks: followingLinks).kind, kind != .folder else {
      return
    }
    // Where a list cannot be read, the run goes on: at worst, more is checked than was meant.
    guard kind == .regular else {
      let reason = "\(kind.words), from which git reads nothing"
      return problems.append(Summary.PassedOver(path: shown.text, reason: reason))
    }
    do throws(FileFailure) {
      let contents = try FileContents.read(at: path, limit: Self.maximumSize)
      files.append(IgnoreFile(name: name, folder: folder, contents: contents))
    } catch {
      let reason = FileFailure(path: name, reason: error.reason).message
      problems.append(Summary.PassedOver(path: shown.text, reason: "excludes nothing: \(reason)"))
    }
  }
}

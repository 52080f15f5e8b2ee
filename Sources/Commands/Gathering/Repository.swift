/// What there is to know of a git repository without asking git.
enum Repository {
  /// The name that makes a folder the root of a repository.
  static let mark = ".git"

  /// Whether the folder is the root of a repository.
  static func isRoot(_ folder: RawPath) -> Bool {
    (try? SystemCalls.status(of: folder.appending(mark), followingLinks: true)) != nil
  }

  /// The folders from a repository's root down to the one that holds `folder`, outermost first.
  ///
  /// Empty outside of any repository, and for its root itself. The folder is absolute, without symbolic links.
  static func folders(above folder: RawPath) -> [RawPath] {
    guard !isRoot(folder) else { return [] }
    var folders: [RawPath] = []
    var parent = folder.parent
    while let current = parent {
      folders.append(current)
      if isRoot(current) { return folders.reversed() }
      parent = current.parent
    }
    return []
  }

  /// The root of the repository that a folder is in; nil where it is in none. The folder is absolute, without symbolic
  /// links.
  static func root(of folder: RawPath) -> RawPath? { isRoot(folder) ? folder : folders(above: folder).first }

  /// The list of what is ignored in this clone alone, which a worktree shares with its repository.
  static func excludeFile(ofRoot folder: RawPath) -> RawPath? {
    var git = folder.appending(mark)
    // A worktree or a submodule has a file in the place of the folder, which says where the folder is.
    if let pointer = line(ofFileAt: git) {
      guard pointer.starts(with: "gitdir: ".utf8) else { return nil }
      git = RawPath(bytes: Array(pointer.dropFirst(8))).relative(to: folder)
      if let common = line(ofFileAt: git.appending("commondir")) {
        git = RawPath(bytes: common).relative(to: git)
      }
    }
    return git.appending("info/exclude")
  }

  /// What a file says up to its end of line; nil if there is no such file.
  private static func line(ofFileAt path: RawPath) -> [UInt8]? {
    guard let contents = try? FileContents.read(at: path, limit: 1 << 16) else { return nil }
    return Array(contents.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
  }
}

extension RawPath {
  /// The path as it is if absolute, else as seen from a folder.
  fileprivate func relative(to folder: RawPath) -> RawPath {
    bytes.first == UInt8(ascii: "/") ? self : folder.appending(bytes)
  }
}

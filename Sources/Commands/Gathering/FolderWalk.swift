import Findings

/// Finds the YAML files in folders: first all real ones, then what symbolic links lead to.
///
/// So a file that is reached both ways is found under its real path, and every folder is read once, whatever links
/// there are. The folders yet to be read stand in a list, so that no depth of nesting overflows the stack.
struct FolderWalk {
  /// A file that was found, and what tells it from others.
  typealias Found = (file: SheetFile, identity: FileIdentity)

  /// Something yet to be looked at, with the rules of the folder that holds it; for a folder that the user named,
  /// those of the folders above.
  private struct Pending {
    /// The path as the user knows it.
    let path: RawPath
    /// The absolute path, which ignore patterns are held against.
    let location: RawPath
    let rules: IgnoreRules
    /// Whether the path has the extension of a sheet.
    let isYAML: Bool
  }

  /// What was found, the real files first, each group sorted by path.
  private(set) var files: [Found] = []
  /// What was met and left alone, in no order.
  private(set) var passedOver: [Summary.PassedOver] = []
  /// What could not be looked into, in no order.
  private(set) var failures: [FileFailure] = []

  private let exclusions: [IgnoreFile]
  /// The root of the only repository that the walk may look into, without symbolic links; nil for any.
  private let repository: RawPath?
  private var visited: Set<FileIdentity> = []
  /// The next folder to read is the last.
  private var folders: [Pending] = []
  private var links: [Pending] = []

  /// A walk that passes over what the given lists exclude, besides what git's own lists do; one that keeps to a
  /// repository enters no other, and follows no links.
  init(exclusions: [IgnoreFile] = [], repository: RawPath? = nil) {
    self.exclusions = exclusions
    self.repository = repository
  }

  /// Looks through a folder that the user named, and leaves its links for later.
  mutating func walk(_ path: RawPath) {
    let start = files.count
    let location = (try? SystemCalls.resolve(path)) ?? path
    let rules = IgnoreRules(above: location, exclusions: exclusions, problems: &passedOver)
    folders.append(Pending(path: path, location: location, rules: rules, isYAML: false))
    readFolders()
    sortFiles(from: start)
  }

  /// Follows the links that were met, then those met behind them, and so on.
  mutating func followLinks() {
    while !links.isEmpty {
      let start = files.count
      let batch = links.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
      links = []
      for link in batch { follow(link) }
      sortFiles(from: start)
    }
  }

  private mutating func readFolders() {
    while let folder = folders.popLast() {
      do throws(SystemError) {
        try read(folder)
      } catch .notFound {
        // Removed since its name was read: as if it had never been there.
      } catch {
        failures.append(FileFailure(path: folder.path.text, error: error))
      }
    }
  }

  private mutating func read(_ folder: Pending) throws(SystemError) {
    let file = try OpenFile(at: folder.path, asFolder: true)
    guard visited.insert(try file.status.identity).inserted else { return }
    let entries = try file.entries()
    var rules = folder.rules
    if entries.contains(where: { $0.name.elementsEqual(Repository.mark.utf8) }) {
      if let repository, folder.location.bytes != repository.bytes {
        passOver(folder, because: "another repository")
        return
      }
      rules.enterRepository(at: folder.location, problems: &passedOver)
    }
    if entries.contains(where: { $0.name.elementsEqual(".gitignore".utf8) }) {
      rules.addIgnoreFile(in: folder.location, shownAs: folder.path, problems: &passedOver)
    }
    let start = folders.count
    for entry in entries where !entry.isHidden && (entry.isYAML || entry.mayHoldOthers) {
      let path = folder.path.appending(entry.name)
      let location = folder.location.appending(entry.name)
      consider(Pending(path: path, location: location, rules: rules, isYAML: entry.isYAML), kind: entry.kind)
    }
    // Read from the end, they come in the order of their names.
    folders[start...].reverse()
  }

  private mutating func consider(_ entry: Pending, kind: FileKind?) {
    switch kind {
    case .folder: if !isExcluded(entry, isFolder: true) { folders.append(entry) }
    case .link where repository != nil: if entry.isYAML { passOver(entry, because: "a symbolic link") }
    case .link: if !isExcluded(entry, isFolder: false) { links.append(entry) }
    case .regular where entry.isYAML: if !isExcluded(entry, isFolder: false) { add(entry, followingLinks: false) }
    case .regular: break
    case .namedPipe, .socket, .device: if entry.isYAML { passOver(entry, because: kind!.words) }
    case nil: ask(about: entry)
    }
  }

  /// Goes on with an entry of which the folder did not tell what it is.
  private mutating func ask(about entry: Pending) {
    do throws(SystemError) {
      consider(entry, kind: try SystemCalls.status(of: entry.path, followingLinks: false).kind)
    } catch .notFound {
      // Removed since its name was read.
    } catch {
      failures.append(FileFailure(path: entry.path.text, error: error))
    }
  }

  private mutating func follow(_ link: Pending) {
    add(link, followingLinks: true)
    readFolders()
  }

  /// Adds a file, or the folder that a link leads to.
  private mutating func add(_ entry: Pending, followingLinks: Bool) {
    do throws(SystemError) {
      let status = try SystemCalls.status(of: entry.path, followingLinks: followingLinks)
      switch status.kind {
      case .folder: folders.append(entry)
      case _ where !entry.isYAML: break
      case .regular: files.append((SheetFile(at: entry.path, isNamed: false), status.identity))
      case let kind: passOver(entry, because: followingLinks ? "a symbolic link to \(kind.words)" : kind.words)
      }
    } catch .notFound {
      // A real file is gone since its name was read: as if it had never been there.
      if followingLinks { passOver(entry, because: "a symbolic link to nothing") }
    } catch .tooManyLinks {
      passOver(entry, because: "a symbolic link that leads to itself")
    } catch {
      if followingLinks, !entry.isYAML {
        passOver(entry, because: "a symbolic link that cannot be followed: \(error.words)")
      } else {
        failures.append(FileFailure(path: entry.path.text, error: error))
      }
    }
  }

  private mutating func isExcluded(_ entry: Pending, isFolder: Bool) -> Bool {
    guard let reason = entry.rules.reason(toPassOver: entry.location, isFolder: isFolder) else { return false }
    // Of all that is excluded, only what might have been checked is worth a word.
    if isFolder || entry.isYAML { passOver(entry, because: reason) }
    return true
  }

  private mutating func passOver(_ entry: Pending, because reason: String) {
    passedOver.append(Summary.PassedOver(path: entry.path.text, reason: reason))
  }

  private mutating func sortFiles(from start: Int) {
    files[start...].sort { $0.file.precedes($1.file) }
  }
}

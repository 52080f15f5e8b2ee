internal import Findings
internal import Linting
internal import Packs
internal import Sheets
internal import Text
internal import YAML

/// The two sides of a diff that git knows.
struct GitVersions: Sendable {
  let older: SheetVersion
  let newer: SheetVersion

  /// Takes what lies below the paths in the older revision, and in the newer one or the working folder.
  ///
  /// - Throws: `ConfigurationProblem` where git, a revision or a path is not there.
  init(_ range: GitRange, paths: [String]) async throws {
    let git = try await Git(for: "--git", paths: paths)
    let areNamed = !paths.isEmpty
    let places = try (areNamed ? paths : ["."]).map { try GitPath($0, in: git) }
    let old = try await Self.tree(git, range.older)
    if let name = range.newer {
      let new = try await Self.tree(git, name)
      if areNamed {
        for place in places where !Self.holds(old, place) && !Self.holds(new, place) {
          throw Self.nothing(at: place, in: "\(range.older) or \(name)")
        }
      }
      older = try await Self.version(git, range.older, old, places)
      newer = try await Self.version(git, name, new, places)
    } else {
      // What is in one version only is gone or new, which a diff is there to tell.
      let gone = places.filter { Self.isGone($0.shown) }
      for place in gone where areNamed && !Self.holds(old, place) {
        throw Self.nothing(at: place, in: "\(range.older) or the working folder")
      }
      let here = places.map(\.shown).filter { path in !gone.contains { $0.shown == path } }
      let gathered = here.isEmpty ? SheetFiles.none : SheetFiles(at: here, keepingTo: git.root)
      // What a list of git's excludes is left alone here; so it is in the older version.
      let excluded = PassedOverPaths(gathered.passedOver)
      older = try await Self.version(git, range.older, old, places, isExcluded: excluded.contains)
      let location = { (path: String) in (try? GitPath(path, in: git).full) ?? path }
      newer = SheetVersion(
        name: "the working folder",
        files: gathered.files.map { file in
          VersionFile(
            path: file.path, location: location(file.path), place: file.path, isNamed: file.isNamed,
            read: file.contents)
        }, passedOver: gathered.passedOver, failures: gathered.failures,
        unknown: gathered.failures.map { location($0.path) },
        repositoryPaths: Dictionary(gathered.files.map { ($0.path, location($0.path)) }) { first, _ in first },
        articles: ArticleFiles.source())
    }
  }

  /// What lies below the paths in a revision, under the paths that it has in the working folder. A path that is not in the
  /// revision is new, which is no mistake.
  ///
  /// - Throws: `ConfigurationProblem` where git or the revision is not there, or a path is out of the repository.
  static func version(
    _ revision: String, for option: String, paths: [String], isExcluded: (String) -> Bool
  ) async throws -> SheetVersion {
    guard !revision.isEmpty, !revision.contains(".."), !revision.hasPrefix("-"), !revision.contains("\n") else {
      throw ConfigurationProblem("\(option): “\(revision)” is no revision; it takes one, such as main")
    }
    guard !paths.contains("-") else {
      throw ConfigurationProblem("\(option): standard input has no earlier version; name files or folders")
    }
    let git = try await Git(for: option, paths: paths)
    let places = try paths.map { try GitPath($0, in: git) }
    return try await version(
      git, revision, tree(git, revision), places, prefix: "", isExcluded: isExcluded)
  }

  private static func tree(_ git: Git, _ revision: String) async throws -> [Git.Entry] {
    try await git.entries(of: git.commit(revision))
  }

  private static func holds(_ tree: [Git.Entry], _ place: GitPath) -> Bool {
    tree.contains { place.holds($0.path) }
  }

  /// Whether nothing stands at a path. What cannot be looked at may be there.
  private static func isGone(_ path: String) -> Bool {
    do throws(SystemError) {
      _ = try SystemCalls.status(of: RawPath(path), followingLinks: false)
      return false
    } catch {
      return error == .notFound || error == .notAFolder
    }
  }

  private static func nothing(at place: GitPath, in versions: String) -> ConfigurationProblem {
    ConfigurationProblem("--git: there is nothing called \(place.shown) in \(versions)")
  }

  private static func version(
    _ git: Git, _ name: String, _ tree: [Git.Entry], _ places: [GitPath], prefix: String? = nil,
    isExcluded: (String) -> Bool = { _ in false }
  ) async throws -> SheetVersion {
    let prefix = prefix ?? "\(name):"
    var passedOver: [Summary.PassedOver] = []
    var found: [(entry: Git.Entry, shown: String, place: String, isNamed: Bool)] = []
    for entry in tree {
      guard let place = places.first(where: { $0.holds(entry.path) }) else { continue }
      let shown = place.shown(entry.path)
      let isNamed = place.full == entry.path
      guard isNamed || place.isSheetName(entry.path) || entry.kind == .submodule, !isExcluded(shown) else { continue }
      switch entry.kind {
      case .file: found.append((entry, prefix + shown, shown, isNamed))
      case .link: passedOver.append(Summary.PassedOver(path: prefix + shown, reason: "a symbolic link"))
      case .submodule: passedOver.append(Summary.PassedOver(path: prefix + shown, reason: Summary.PassedOver.submodule))
      }
    }
    let contents = try await git.contents(of: found.map(\.entry).filter { $0.size <= TextFile.maximumSize })
    let files = found.map { file in
      VersionFile(path: file.shown, location: file.entry.path, place: file.place, isNamed: file.isNamed) {
        if let bytes = contents[file.entry.object] { return .success(bytes) }
        let isLarge = file.entry.size > TextFile.maximumSize
        return .failure(
          FileFailure(
            path: file.place,
            reason: isLarge
              ? .tooLarge(size: file.entry.size, limit: TextFile.maximumSize) : .lost(revision: name)))
      }
    }
    let sheets = found.compactMap { file in contents[file.entry.object].map { (file.shown, file.entry.path, $0) } }
    let articles = try await GitArticles(git, tree, sheets)
    return SheetVersion(
      name: name, files: files, passedOver: passedOver,
      repositoryPaths: Dictionary(files.map { ($0.path, $0.location) }) { first, _ in first },
      articles: articles.source)
  }
}

/// A path on the command line, as the repository knows it.
struct GitPath: Sendable {
  /// As the user gave it.
  let shown: String
  /// From the repository's root; empty for the root itself.
  let full: String

  /// - Throws: `ConfigurationProblem` for a path out of the repository.
  init(_ path: String, in git: Git) throws(ConfigurationProblem) {
    shown = path
    // As git has it: the path may lead through links, or begin in another repository.
    let isSeenFromRoot = path.hasPrefix("/") && (path == git.root || path.hasPrefix(git.root + "/"))
    let place = git.isElsewhere || path.hasPrefix("/") && !isSeenFromRoot ? Self.place(of: path) : nil
    let path = place ?? path
    let isAbsolute = path.hasPrefix("/")
    if isAbsolute, path != git.root, !path.hasPrefix(git.root + "/") {
      throw ConfigurationProblem("\(git.option): \(shown) is not in the repository \(git.root)")
    }
    let inside = isAbsolute ? String(path.dropFirst(git.root.count)) : path
    guard let full = RelativePath.joined(isAbsolute ? "" : git.prefix, inside) else {
      throw ConfigurationProblem("\(git.option): \(shown) is not in the repository \(git.root)")
    }
    self.full = full.hasPrefix("/") ? String(full.dropFirst()) : full
  }

  /// Where a path leads, without symbolic links; nil where there is nothing.
  private static func place(of path: String) -> String? { (try? SystemCalls.resolve(RawPath(path)))?.text }

  func holds(_ path: String) -> Bool { full.isEmpty || path == full || path.hasPrefix(full + "/") }

  /// A path below this one, as a walk from the user's path would show it.
  func shown(_ path: String) -> String {
    let rest = path.dropFirst(full.isEmpty ? 0 : full.count).drop { $0 == "/" }
    if rest.isEmpty { return shown }
    let folder = shown.hasSuffix("/") ? String(shown.dropLast()) : shown
    return folder == "." ? String(rest) : "\(folder)/\(rest)"
  }

  /// Whether a walk would take the file for a sheet: a YAML file under no hidden name.
  func isSheetName(_ path: String) -> Bool {
    let rest = path.dropFirst(full.isEmpty ? 0 : full.count).drop { $0 == "/" }
    return FolderEntry(name: Array(rest.utf8), kind: nil).isYAML
      && !rest.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}

/// The articles that the sheets of a revision name, as they are in that revision.
private struct GitArticles {
  let source: ArticleSource

  init(_ git: Git, _ tree: [Git.Entry], _ sheets: [(shown: String, path: String, bytes: [UInt8])]) async throws {
    var wanted: [[String]: String] = [:]
    for sheet in sheets {
      for name in Self.names(in: sheet.bytes) {
        let folder = sheet.path.lastIndex(of: "/").map { String(sheet.path[..<$0]) } ?? ""
        guard !name.hasPrefix("/"), let path = RelativePath.joined(folder, name) else { continue }
        wanted[[name, sheet.shown]] = path
      }
    }
    let paths = Set(wanted.values)
    let entries = paths.isEmpty ? [] : tree.filter { $0.kind == .file && paths.contains($0.path) }
    let contents = try await git.contents(of: entries.filter { ArticleFiles.refusal(ofSize: $0.size) == nil })
    let texts = Dictionary(
      entries.compactMap { entry -> (String, ArticleText)? in
        if let refusal = ArticleFiles.refusal(ofSize: entry.size) { return (entry.path, refusal) }
        return contents[entry.object].map { (entry.path, .text(TextFile(path: entry.path, contents: $0))) }
      }
    ) { first, _ in first }
    source = { [wanted] name, sheet in
      if name.hasPrefix("/") { return .refused(ArticleText.isAbsolute) }
      guard let path = wanted[[name, sheet]] else { return .refused("the path leads out of the repository") }
      return texts[path] ?? .missing
    }
  }

  /// What `source.text` says in the sheets of a file.
  private static func names(in bytes: [UInt8]) -> [String] {
    guard ArticleNames.mayStand(in: bytes) else { return [] }
    let tree = NodeTree.reading(TextFile(path: "", contents: bytes))
    return tree.documents.enumerated().compactMap { index, root in
      let sheet = Sheet.reading(Document(tree: tree, root: root, index: index))
      return sheet.text(of: sheet.value(of: .text, in: sheet.source))
    }
  }
}

extension Summary.PassedOver {
  /// Why another repository in a revision is not looked into.
  static let submodule = "a submodule"
}

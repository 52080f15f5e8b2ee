internal import Claims
internal import Linting

/// The configuration in force, and where it stands.
struct FoundConfiguration {
  let configuration: Configuration
  /// The file, as messages call it; nil where there is none.
  let path: String?
  /// Its folder, absolute; the working folder where there is no file.
  private let folder: RawPath
  /// The globs that the file has, read once.
  private let lists: [[String]: IgnoreFile]
  /// Where paths lead: a file is asked for once for each list.
  private let locations = Memory<String, RawPath?>()

  /// Reads the file that is named, else the nearest `.condylint.yaml`: in the folder of the first path, or above it, no
  /// further than the root of its repository.
  ///
  /// - Throws: `ConfigurationProblem` where the file cannot be read.
  init(named name: String?, near paths: [String]) throws {
    let working = (try? SystemCalls.resolve(RawPath("."))) ?? RawPath(".")
    guard let path = name ?? Self.nearest(to: paths.first ?? ".", working) else {
      (configuration, path, folder, lists) = (Configuration(), nil, working, [:])
      return
    }
    let configuration = try Configuration(try PackFile.read(path))
    let folder = (try? SystemCalls.resolve(RawPath(path)))?.parent ?? working
    let globs = [configuration.include, configuration.exclude] + configuration.paths.map(\.match)
    lists = Dictionary(globs.map { ($0, IgnoreFile(name: path, folder: folder.text, patterns: $0)) }) { $1 }
    (self.configuration, self.path, self.folder) = (configuration, path, folder)
  }

  private static func nearest(to path: String, _ working: RawPath) -> String? {
    var folder: RawPath? = path == "-" ? working : try? SystemCalls.resolve(RawPath(path))
    if let file = folder, (try? SystemCalls.status(of: file, followingLinks: true))?.kind != .folder {
      folder = file.parent
    }
    while let current = folder {
      let file = current.appending(Configuration.fileName)
      // Whatever stands there was meant: a link that leads nowhere is told, and not as if there were none.
      if (try? SystemCalls.status(of: file, followingLinks: false)) != nil {
        return working.remainder(of: file).map { String(decoding: $0, as: UTF8.self) } ?? file.text
      }
      folder = Repository.isRoot(current) ? nil : current.parent
    }
    return nil
  }

  /// A path that the file names, as seen from the working folder.
  func path(of name: String) -> String {
    guard !name.hasPrefix("/"), let path, let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }

  /// What a walk passes over.
  var exclusions: [IgnoreFile] {
    configuration.exclude.isEmpty ? [] : [lists[configuration.exclude]].compactMap(\.self)
  }

  /// Whether a file that a walk came upon is to be checked.
  func includes(_ path: String) -> Bool { configuration.include.isEmpty || matches(path, configuration.include) }

  /// Whether a walk that comes upon a file leaves it alone.
  func passesOver(_ path: String) -> Bool { matches(path, configuration.exclude) || !includes(path) }

  /// Whether one of the file's globs names a file, or a folder that it is in.
  func matches(_ path: String, _ globs: [String]) -> Bool {
    guard !globs.isEmpty, let list = lists[globs],
      let location = locations.answer(to: path, { Self.location(of: path) })
    else { return false }
    var isFolder = false
    var current: RawPath? = location
    while let path = current, folder.remainder(of: path) != nil {
      if let pattern = list.decidingPattern(for: path, isFolder: isFolder) { return !pattern.isNegated }
      (current, isFolder) = (path.parent, true)
    }
    return false
  }

  /// Where a path leads; a file of an earlier version may be gone, and its folder, too.
  private static func location(of path: String) -> RawPath? {
    if let location = try? SystemCalls.resolve(RawPath(path)) { return location }
    guard let slash = path.lastIndex(of: "/") else {
      return path == "." || path.isEmpty ? nil : location(of: ".")?.appending(path)
    }
    let folder = path[..<slash]
    return location(of: folder.isEmpty ? "/" : String(folder))?.appending(String(path[path.index(after: slash)...]))
  }
}

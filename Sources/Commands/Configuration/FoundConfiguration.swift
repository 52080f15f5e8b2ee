internal import Linting

/// The configuration in force, and where it stands.
struct FoundConfiguration {
  let configuration: Configuration
  /// The file, as messages call it; nil where there is none.
  let path: String?
  /// Its folder, absolute; the working folder where there is no file.
  private let folder: RawPath

  /// Reads the file that is named, else the nearest `.condylint.yaml`: in the folder of the first path, or above it, no
  /// further than the root of its repository.
  ///
  /// - Throws: `ConfigurationProblem` where the file cannot be read.
  init(named name: String?, near paths: [String]) throws {
    let working = (try? SystemCalls.resolve(RawPath("."))) ?? RawPath(".")
    guard let path = name ?? Self.nearest(to: paths.first ?? ".", working) else {
      (configuration, path, folder) = (Configuration(), nil, working)
      return
    }
    configuration = try Configuration(try PackFile.read(path))
    self.path = path
    folder = (try? SystemCalls.resolve(RawPath(path)))?.parent ?? working
  }

  private static func nearest(to path: String, _ working: RawPath) -> String? {
    var folder: RawPath? = path == "-" ? working : try? SystemCalls.resolve(RawPath(path))
    if let file = folder, (try? SystemCalls.status(of: file, followingLinks: true))?.kind != .folder {
      folder = file.parent
    }
    while let current = folder {
      let file = current.appending(Configuration.fileName)
      if (try? SystemCalls.status(of: file, followingLinks: true))?.kind == .regular {
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
    configuration.exclude.isEmpty ? [] : [list(configuration.exclude)]
  }

  /// Whether a file that a walk came upon is to be checked.
  func includes(_ path: String) -> Bool { configuration.include.isEmpty || matches(path, configuration.include) }

  /// Whether one of the globs names a file, or a folder that it is in.
  func matches(_ path: String, _ globs: [String]) -> Bool {
    guard let location = try? SystemCalls.resolve(RawPath(path)) else { return false }
    let list = list(globs)
    var isFolder = false
    var current: RawPath? = location
    while let path = current, folder.remainder(of: path) != nil {
      if let pattern = list.decidingPattern(for: path, isFolder: isFolder) { return !pattern.isNegated }
      (current, isFolder) = (path.parent, true)
    }
    return false
  }

  private func list(_ globs: [String]) -> IgnoreFile {
    IgnoreFile(name: path ?? Configuration.fileName, folder: folder.text, patterns: globs)
  }
}

internal import Linting
internal import Packs
internal import Text

/// The files that a run reads, so that it does not write over them.
struct ReadFiles {
  private struct Read {
    let path: String
    let use: String
  }

  private var reads: [FileIdentity: Read] = [:]

  /// Notes files that the run reads. What is no file, or not there, cannot be lost.
  ///
  /// - Parameter use: What they are to the run, as in “which this run reads as a sheet”.
  mutating func add(_ paths: some Sequence<String>, as use: String) {
    for path in paths {
      guard let identity = Self.identity(of: path), reads[identity] == nil else { continue }
      reads[identity] = Read(path: path, use: use)
    }
  }

  /// Notes the sheets of some inspections, and the articles that they name. A file that is no sheet is not in use.
  mutating func add(_ inspections: [Inspection]) {
    let sheets = inspections.filter { $0.sheets > 0 }
    add(sheets.map(\.file.path), as: "a sheet")
    add(sheets.flatMap(ArticleFiles.paths), as: "an article's text")
  }

  /// Refuses to write over a file that is read, by whatever path or link, and over any YAML file: it may be a sheet of
  /// another run, and is certainly no earlier report.
  ///
  /// - Parameters:
  ///   - path: The report or baseline that is to be written.
  ///   - option: What asks for it, such as `--output`.
  /// - Throws: `ConfigurationProblem` where the file would be lost.
  func checkMayWrite(_ path: String, _ option: String) throws(ConfigurationProblem) {
    guard let identity = Self.identity(of: path) else { return }
    guard let read = reads[identity] else {
      let name = path.split(separator: "/").last ?? ""
      guard FolderEntry(name: Array(name.utf8), kind: nil).isYAML else { return }
      throw ConfigurationProblem(
        "\(option) would overwrite \(path), a YAML file, which no report is: name another file, or remove it first")
    }
    let other = read.path == path ? "" : " (\(read.path))"
    throw ConfigurationProblem(
      "\(option) would overwrite \(path)\(other), which this run reads as \(read.use): name another file")
  }

  /// Whether two paths lead to one file, be it that it is not there yet.
  static func areSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    switch (identity(of: one), identity(of: other)) {
    case (let left?, let right?): return left == right
    case (nil, nil):
      guard let left = place(of: one), let right = place(of: other) else { return false }
      return left == right
    default: return false
    }
  }

  /// The name of a file, and the folder that it is to be in; nil where there is no such folder.
  private static func place(of path: String) -> (name: String, folder: FileIdentity)? {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    let folder = path[..<end].isEmpty ? "." : String(path[..<end])
    guard let status = try? SystemCalls.status(of: RawPath(folder), followingLinks: true) else { return nil }
    return (String(path[end...]), status.identity)
  }

  /// Which file a path leads to; nil where there is none, or where it takes what is written as it comes.
  private static func identity(of path: String) -> FileIdentity? {
    guard let status = try? SystemCalls.status(of: RawPath(path), followingLinks: true), status.kind == .regular,
      !SystemCalls.isStandardStream(status.identity)
    else { return nil }
    return status.identity
  }
}

extension ReadFiles {
  /// Notes what a configuration names, itself, and the files that options name.
  mutating func add(_ configuration: FoundConfiguration, packs: [String], rulings: String?, waivers: String?) {
    let found = configuration.configuration
    add([configuration.path].compactMap(\.self), as: "its configuration")
    add(packs + (found.packs + found.vocabulary).map(configuration.path(of:)), as: "a pack")
    add([rulings ?? found.rulings.map(configuration.path(of:))].compactMap(\.self), as: "rulings")
    add([waivers ?? found.waivers.map(configuration.path(of:))].compactMap(\.self), as: "waivers")
  }
}

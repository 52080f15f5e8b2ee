internal import Linting

/// Files that set the run up: packs, rulings, waivers. They are in use, and no sheets that were passed over.
struct UsedFiles: Sendable {
  static let none = UsedFiles([])

  /// Where they are, by their names: few files need to be looked up.
  private let locations: [String: Set<RawPath>]

  /// - Parameter paths: As the command line or a configuration has them; one that leads nowhere is left out.
  init(_ paths: [String]) {
    let found = paths.compactMap { try? SystemCalls.resolve(RawPath($0)) }
    locations = Dictionary(grouping: found) { Self.name(of: $0.text) }.mapValues(Set.init)
  }

  /// Whether a path leads to one of them.
  func contains(_ path: String) -> Bool {
    // A link may have another name than the file, but few link to their rulings.
    guard let known = locations[Self.name(of: path)] else { return false }
    return (try? SystemCalls.resolve(RawPath(path))).map(known.contains) ?? false
  }

  private static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}

extension UsedFiles {
  /// The files that a configuration names, itself, and those that options name.
  init(_ configuration: FoundConfiguration, options: [String?]) {
    let found = configuration.configuration
    let named = found.packs + found.vocabulary + [found.rulings, found.waivers, found.baseline].compactMap(\.self)
    self.init(named.map(configuration.path(of:)) + ([configuration.path] + options).compactMap(\.self))
  }
}

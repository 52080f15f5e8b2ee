internal import Findings

/// What a walk passed over: the paths, and all that lies below them.
struct PassedOverPaths: Sendable {
  private let paths: Set<String>

  init(_ passedOver: [Summary.PassedOver]) { paths = Set(passedOver.map(\.path)) }

  /// Whether a path, or a folder that it is in, was passed over. Takes as long as there are folders above the path,
  /// however much was passed over.
  func contains(_ path: String) -> Bool {
    if paths.isEmpty { return false }
    if paths.contains(path) { return true }
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if paths.contains(String(rest)) { return true }
    }
    return false
  }
}

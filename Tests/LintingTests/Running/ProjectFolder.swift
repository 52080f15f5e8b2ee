import Foundation
import Text

/// Files of the project that tests read, found from where this file is.
enum ProjectFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of the files below a folder, relative to the project, sorted; empty where there is no such folder.
  static func paths(under folder: String, ending suffix: String) -> [String] {
    let names = try? FileManager.default.subpathsOfDirectory(atPath: url.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  static func file(_ path: String) throws -> TextFile {
    TextFile(path: path, contents: [UInt8](try Data(contentsOf: url.appending(path: path))))
  }
}
